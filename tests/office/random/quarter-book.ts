import type { Sheet } from '@ketnap/sheets';
import { Random } from '../../../data/make/random.js';
import { writeFoot, writeHead, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { lastDate, two } from './periods.ts';
import { flatUnits } from './places.ts';
import { sumLabel } from './sum-labels.ts';
import { figuresTitle } from './titles.ts';
import { NOTHING, type OfficeTruth, type TotalTruth } from './truth.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A workbook with a sheet a quarter: its own count, the count since January, the year's target. */
export function quarterBook(random: Random): { sheets: readonly Sheet[]; truth: OfficeTruth } {
  const year = random.between(2016, 2025);
  const units = flatUnits(random);
  const [hasRunning, hasTarget, isInTitle] = [0.7, 0.6, 0.7].map((share) => random.chance(share));
  const targets = units.map(() => random.between(20, 60));
  const counts = units.map(() => ROMAN.map(() => random.between(0, 12)));
  const running = random.pick(['Lũy kế từ đầu năm', 'Lũy kế', 'Lũy kế đến nay'], () => 1);
  // The sheets of a book look alike.
  const frame = random.between(1, 1_000_000);
  const title = figuresTitle(random);
  const sum = sumLabel(random);
  const hasSum = random.chance(0.6);
  const sheets = ROMAN.slice(0, random.between(2, 4)).map((name, quarter) => {
    const paper = new Paper();
    const heads = [
      ['TT'],
      ['Đơn vị'],
      ...(hasTarget ? [[`Chỉ tiêu năm ${year}`]] : []),
      [isInTitle ? 'Kết nạp trong quý' : `Kết nạp quý ${name}`],
      ...(hasRunning ? [[running]] : []),
    ];
    const words = isInTitle ? `Quý ${name} năm ${year}` : `Năm ${year}`;
    writeTitle(paper, new Random(frame), [title, words], heads.length);
    writeHead(paper, random, heads);
    const toDate = (row: number): number => total(counts[row]!.slice(0, quarter + 1));
    const rowOf = (target: number, own: number, all: number): number[] => [
      ...(hasTarget ? [target] : []),
      own,
      ...(hasRunning ? [all] : []),
    ];
    units.forEach((unit, row) =>
      paper.row(row + 1, unit, ...rowOf(targets[row]!, counts[row]![quarter]!, toDate(row))),
    );
    if (hasSum)
      paper.row(
        null,
        sum,
        ...rowOf(
          total(targets),
          total(counts.map((one) => one[quarter]!)),
          total(units.map((_, row) => toDate(row))),
        ),
      );
    writeFoot(paper, random, heads.length);
    return paper.sheet(`Quý ${name}`);
  });
  const rows = units.flatMap((unit, row) => sheets.map((_, quarter) => ({ unit, row, quarter })));
  return {
    sheets,
    truth: {
      ...NOTHING,
      totals: rows.map(({ unit, row, quarter }): TotalTruth => [
        unit,
        `${year}-${two(quarter * 3 + 1)}-01`,
        endOf(year, quarter),
        null,
        counts[row]![quarter]!,
      ]),
      alsoTrue: rows.map(({ unit, row, quarter }): TotalTruth => [
        unit,
        `${year}-01-01`,
        endOf(year, quarter),
        null,
        total(counts[row]!.slice(0, quarter + 1)),
      ]),
      targets: hasTarget ? units.map((unit, row) => [unit, year, targets[row]!]) : [],
    },
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const endOf = (year: number, quarter: number): string =>
  `${year}-${two(quarter * 3 + 3)}-${lastDate(year, quarter * 3 + 3)}`;
