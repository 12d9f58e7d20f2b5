import { formatFigure, type Language } from '@ketnap/core';
import { leftOutReason, type KeptReading, type KeptTable } from '@ketnap/readers';
import { checkWords } from '../messages/results.ts';
import { printable } from './printable.ts';
import { tablePlace } from './table-place.ts';

/** Rows that carry no data, whatever becomes of the others: nothing is lost with them. */
const PLAIN: ReadonlySet<string> = new Set(['total', 'group', 'head', 'numbering', 'empty']);

/** Whether data of the files were lost in a reading, or sums that they state differed. */
export function isLossy({ tables, sums }: KeptReading): boolean {
  const isLost = tables.some(
    ({ leftOut, rejected }) =>
      rejected.count > 0 || leftOut.some(({ code, count }) => count > 0 && !PLAIN.has(code)),
  );
  return isLost || sums.differ > 0;
}

/** What became of the rows of the files that a dataset was read of, as its package keeps it. */
export function readingLines(readings: readonly KeptReading[], language: Language): string[] {
  return readings
    .flatMap(({ on, tables, sums }) => [
      ...tables.flatMap((table) => tableLines(table, on, language)),
      ...sums.first.map(({ place, label, stated, computed, ...at }) => {
        const [said, found] = [stated, computed].map((one) =>
          formatFigure(one, 'decimal', language),
        );
        const where = `${tablePlace(at)}, ${place}`;
        return `    ${checkWords.readingSum(where, label, said!, found!)[language]}`;
      }),
    ])
    .map(printable);
}

function tableLines(table: KeptTable, on: string | null, language: Language): string[] {
  const { rowsRead, rowsTaken, leftOut, rejected } = table;
  const count = (value: number): string => formatFigure(value, 'count', language);
  const head = checkWords.reading(tablePlace(table), on, count(rowsRead), count(rowsTaken));
  const lost = leftOut
    .filter(({ code }) => !PLAIN.has(code))
    .map(({ code, count: all, rows }) => {
      const reason = leftOutReason(code)[language];
      return checkWords.readingLost(count(all), reason, rows.join(', '))[language];
    });
  const places = rejected.first.map(({ place }) => place).join(', ');
  const wrong =
    rejected.count > 0 ? [checkWords.readingRejected(count(rejected.count), places)[language]] : [];
  return [`  ${head[language]}`, ...[...lost, ...wrong].map((line) => `    ${line}`)];
}
