import type { Sheet, SheetValue } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { writeFoot, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { randomPeriod, type SaidPeriod } from './periods.ts';
import { leavesOf, randomPlaces } from './places.ts';
import { figuresTitle } from './titles.ts';
import { NOTHING, type OfficeTruth, type TotalTruth } from './truth.ts';

interface Made {
  readonly sheet: Sheet;
  readonly truth: OfficeTruth;
}

interface Count {
  readonly name: string;
  readonly admitted: number;
  readonly women: number;
  readonly minority: number;
}

/** One list in two halves beside each other, as it is printed to save paper. */
export function twinsSheet(random: Random): Made {
  const period = randomPeriod(random);
  const counts = randomCounts(random);
  const paper = new Paper();
  const head = ['TT', 'Đơn vị', 'Kết nạp'];
  writeTitle(paper, random, [figuresTitle(random), period.words], 6);
  paper.row(...head, ...head);
  const half = Math.ceil(counts.length / 2);
  const cells = (i: number): SheetValue[] => {
    const one = counts[i];
    return one ? [i + 1, one.name, one.admitted] : [null, null, null];
  };
  for (let row = 0; row < half; row++) paper.row(...cells(row), ...cells(row + half));
  writeFoot(paper, random, 6);
  return { sheet: paper.sheet('Biểu'), truth: truthOf(counts, period, []) };
}

/** Units across, what is counted down. */
export function transposedSheet(random: Random): Made {
  const period = randomPeriod(random);
  const counts = randomCounts(random);
  const paper = new Paper();
  const width = counts.length + 1;
  writeTitle(paper, random, [figuresTitle(random), period.words], width);
  const corner = random.pick(['Nội dung', 'Tiêu chí', 'Chỉ tiêu thống kê'], () => 1);
  if (random.chance(0.4)) {
    const row = paper.row(corner, 'Đơn vị');
    paper.row(null, ...counts.map(({ name }) => name));
    paper.merge(row, 0, row + 1, 0);
    paper.merge(row, 1, row, width - 1);
  } else paper.row(corner, ...counts.map(({ name }) => name));
  paper.row('Số đảng viên mới kết nạp', ...counts.map(({ admitted }) => admitted));
  paper.row('Trong đó: Nữ', ...counts.map(({ women }) => women));
  paper.row('Dân tộc thiểu số', ...counts.map(({ minority }) => minority));
  writeFoot(paper, random, width);
  return {
    sheet: paper.sheet('Biểu'),
    truth: truthOf(counts, period, ['women', 'ethnic_minority']),
  };
}

/** Below each unit rows that say how many of its admitted were women, and of ethnic minorities. */
export function partRowsSheet(random: Random): Made {
  const period = randomPeriod(random);
  const counts = randomCounts(random);
  const paper = new Paper();
  writeTitle(paper, random, [figuresTitle(random), period.words], 3);
  paper.row('TT', 'Đơn vị', 'Kết nạp');
  const lead = random.pick(['Trong đó: ', '- ', 'Tr.đó: ', '   + ', 'Trong đó '], () => 1);
  counts.forEach(({ name, admitted, women, minority }, i) => {
    paper.row(i + 1, name, admitted);
    paper.row(null, `${lead}Nữ`, women);
    paper.row(null, `${lead.startsWith('T') ? '' : lead}Dân tộc thiểu số`, minority);
  });
  writeFoot(paper, random, 3);
  return {
    sheet: paper.sheet('Biểu'),
    truth: truthOf(counts, period, ['women', 'ethnic_minority']),
  };
}

function randomCounts(random: Random): Count[] {
  const names = leavesOf(randomPlaces(random).places)
    .filter(({ key }) => !key.includes(' < '))
    .map(({ name }) => name);
  const units = names.length > 1 ? names : ['Xã Tân Cảnh', 'Xã Kon Đào', 'Xã Pô Kô'];
  return units.map((name) => {
    const admitted = random.between(1, 40);
    return {
      name,
      admitted,
      women: random.between(0, admitted),
      minority: random.between(0, admitted),
    };
  });
}

function truthOf(
  counts: readonly Count[],
  { from, to }: SaidPeriod,
  sources: readonly ('women' | 'ethnic_minority')[],
): OfficeTruth {
  const totals = counts.flatMap((one): TotalTruth[] => [
    [one.name, from, to, null, one.admitted],
    ...sources.map((source): TotalTruth => [
      one.name,
      from,
      to,
      source,
      source === 'women' ? one.women : one.minority,
    ]),
  ]);
  return { ...NOTHING, totals };
}
