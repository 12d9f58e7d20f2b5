import { expected } from '../messages/report.ts';
import type { RegionReport, Rejection, Report, StatedSum } from '../conversion/report.ts';
import type { KeptReading, KeptTable } from '../package/kept-reading.ts';

/** So many places are kept of each thing. */
const KEPT = 20;

/** What a data package keeps of a reading: counts, codes and places, and no value of a person's row. */
export function keepReading({ regions, sums }: Report, on: string | null): KeptReading {
  const differing = sums.filter(isOff);
  return {
    on,
    tables: regions.map(keptTable),
    sums: {
      checked: sums.length,
      differ: differing.length,
      first: differing.slice(0, KEPT).map(({ file, sheet, place, label, stated, computed }) => ({
        file,
        sheet,
        place,
        label,
        stated,
        computed,
      })),
    },
  };
}

/** Whether a sum that a file states is not what its parts give. */
export const isOff = ({ stated, computed }: StatedSum): boolean => stated !== computed;

function keptTable({
  file,
  sheet,
  range,
  rowsRead,
  rowsTaken,
  leftOut,
  sheetCells: { rejected, rejections },
}: RegionReport): KeptTable {
  return {
    file,
    sheet,
    range,
    rowsRead,
    rowsTaken,
    leftOut: leftOut.map(({ code, count, rows }) => ({ code, count, rows: rows.slice(0, KEPT) })),
    rejected: {
      count: rejected,
      first: rejections.slice(0, KEPT).map((one) => ({ code: codeOf(one), place: one.place })),
    },
  };
}

/** The code of what a sheet cell should have held. */
function codeOf({ expected: wanted }: Rejection): string {
  const found = Object.entries(expected).find(([, message]) => message.en === wanted.en);
  return found?.[0] ?? 'value';
}
