import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { writeFoot, writeHead, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { lastDate, two } from './periods.ts';
import { leavesOf, randomPlaces } from './places.ts';
import { NOTHING, type OfficeTruth, type TotalTruth } from './truth.ts';

/** A period with a column of its own. */
interface PeriodColumn {
  readonly head: string;
  readonly from: string;
  readonly to: string;
  /** Which of the other columns it sums; empty where it is one of its own. */
  readonly sums: readonly number[];
}

interface Grid {
  readonly title: string;
  readonly columns: readonly PeriodColumn[];
}

/** Units down, years across; the last one may be half a year. */
export function yearsSheet(random: Random): Made {
  const first = random.between(2015, 2020);
  const count = random.between(2, 5);
  const isCut = random.chance(0.4);
  const columns = Array.from({ length: count }, (_, i): PeriodColumn => {
    const year = first + i;
    const isHalf = isCut && i === count - 1;
    const head = random.chance(0.5) ? `Năm ${year}` : String(year);
    return {
      head: isHalf ? `Năm ${year} (6 tháng đầu năm)` : head,
      from: `${year}-01-01`,
      to: isHalf ? `${year}-06-30` : `${year}-12-31`,
      sums: [],
    };
  });
  return gridSheet(random, {
    title: `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN CÁC NĂM ${first} - ${first + count - 1}`,
    columns: withSum(random, columns, ['Cộng', 'Tổng cộng', 'Cả giai đoạn']),
  });
}

/** Units down, the quarters of a year across, with half-years or the year that sum them. */
export function quartersSheet(random: Random): Made {
  const year = random.between(2016, 2025);
  const quarters = ['I', 'II', 'III', 'IV'].map((name, i): PeriodColumn => {
    const last = i * 3 + 3;
    return {
      head: random.chance(0.7) ? `Quý ${name}` : `Quý ${i + 1}`,
      from: `${year}-${two(last - 2)}-01`,
      to: `${year}-${two(last)}-${lastDate(year, last)}`,
      sums: [],
    };
  });
  const half: PeriodColumn = {
    head: '6 tháng đầu năm',
    from: `${year}-01-01`,
    to: `${year}-06-30`,
    sums: [0, 1],
  };
  const columns = random.chance(0.3)
    ? [...quarters.slice(0, 2), half, ...quarters.slice(2)]
    : quarters;
  return gridSheet(random, {
    title: `KẾT NẠP ĐẢNG VIÊN NĂM ${year}`,
    columns: withSum(random, columns, ['Cả năm', 'Cộng']),
  });
}

interface Made {
  readonly sheet: Sheet;
  readonly truth: OfficeTruth;
}

function withSum(
  random: Random,
  columns: readonly PeriodColumn[],
  heads: readonly string[],
): PeriodColumn[] {
  if (random.chance(0.5)) return [...columns];
  const sums = columns.flatMap(({ sums: own }, i) => (own.length === 0 ? [i] : []));
  const head = random.pick(heads, () => 1);
  return [...columns, { head, from: columns[0]!.from, to: columns.at(-1)!.to, sums }];
}

function gridSheet(random: Random, { title, columns }: Grid): Made {
  const leaves = leavesOf(randomPlaces(random).places).filter(
    ({ key }, i, all) => all.findIndex((one) => one.key === key) === i && !key.includes(' < '),
  );
  const units = leaves.length > 0 ? leaves : [{ name: 'Xã Tân Cảnh', key: 'Xã Tân Cảnh' }];
  const paper = new Paper();
  const isGrouped = random.chance(0.4);
  writeTitle(paper, random, [title], columns.length + 2);
  writeHead(paper, random, [
    ['TT'],
    ['Đơn vị'],
    ...columns.map(({ head }) => (isGrouped ? ['Số đảng viên kết nạp', head] : [head])),
  ]);
  const totals: TotalTruth[] = [];
  const alsoTrue: TotalTruth[] = [];
  const sums = columns.map(() => 0);
  units.forEach(({ name, key }, i) => {
    const counts: number[] = [];
    columns.forEach(({ sums: parts }, column) => {
      const own = parts.length === 0 ? random.between(1, 30) : 0;
      counts[column] = own;
    });
    columns.forEach(({ sums: parts, from, to }, column) => {
      if (parts.length > 0) counts[column] = parts.reduce((sum, part) => sum + counts[part]!, 0);
      (parts.length > 0 ? alsoTrue : totals).push([key, from, to, null, counts[column]!]);
      sums[column]! += counts[column]!;
    });
    paper.row(i + 1, name, ...counts);
  });
  if (random.chance(0.5))
    paper.row(
      null,
      random.pick(['Tổng cộng', 'Cộng'], () => 1),
      ...sums,
    );
  writeFoot(paper, random, columns.length + 2);
  return { sheet: paper.sheet('Tổng hợp'), truth: { ...NOTHING, totals, alsoTrue } };
}
