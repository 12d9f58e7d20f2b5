import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { randomColumns, type FigureColumn } from './figure-columns.ts';
import { writeFoot, writeHead, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { randomPeriod, yearBefore, type SaidPeriod } from './periods.ts';
import { leavesOf, randomPlaces, type Place } from './places.ts';
import { meanLabel, sumLabel } from './sum-labels.ts';
import { figuresTitle } from './titles.ts';
import { randomStyle, type TreeStyle } from './tree-style.ts';
import { NOTHING, type OfficeTruth, type TargetTruth, type TotalTruth } from './truth.ts';

/** The numbers of a unit: of its own, or the sums of those below it. */
interface Numbers {
  readonly target: number;
  /** Null where the sheet leaves it open. */
  readonly admitted: number | null;
  readonly cumulative: number;
  readonly previous: number;
  readonly members: number;
  readonly sources: ReadonlyMap<string, number | null>;
}

interface Form {
  readonly period: SaidPeriod;
  readonly columns: readonly FigureColumn[];
  readonly style: TreeStyle;
  readonly numbers: ReadonlyMap<Place, Numbers>;
  /** Whether the rows of units above others hold their sums. */
  readonly hasParentSums: boolean;
}

/** A form of figures by unit, and what it was made from. */
export function figuresSheet(random: Random): { sheet: Sheet; truth: OfficeTruth } {
  const period = randomPeriod(random);
  const { shape, places } = randomPlaces(random);
  const form: Form = {
    period,
    columns: randomColumns(random, period),
    style: randomStyle(random, shape),
    numbers: numbersOf(random, places, period),
    hasParentSums: random.chance(0.7),
  };
  const paper = new Paper();
  writeTitle(paper, random, [figuresTitle(random), period.words], form.columns.length);
  writeHead(
    paper,
    random,
    form.columns.map(({ head }) => head),
  );
  writeBody(paper, random, form, places);
  writeFoot(paper, random, form.columns.length);
  return { sheet: paper.sheet('Biểu 1'), truth: truthOf(form, places) };
}

function numbersOf(
  random: Random,
  places: readonly Place[],
  period: SaidPeriod,
): Map<Place, Numbers> {
  const numbers = new Map<Place, Numbers>();
  const visit = (place: Place): Numbers => {
    const own = place.below.length > 0 ? sumOf(place.below.map(visit)) : ownNumbers(random, period);
    numbers.set(place, own);
    return own;
  };
  places.forEach(visit);
  return numbers;
}

function ownNumbers(random: Random, period: SaidPeriod): Numbers {
  const admitted = random.between(1, 40);
  const part = (): number | null => (random.chance(0.08) ? null : random.between(0, admitted));
  return {
    admitted: random.chance(0.03) ? null : admitted,
    previous: random.between(1, 40),
    members: admitted + random.between(50, 200),
    target: random.between(5, 45),
    cumulative: period.isFirst ? admitted : admitted + random.between(0, 20),
    sources: new Map(
      ['women', 'ethnic_minority', 'religious', 'youth_union'].map((source) => [source, part()]),
    ),
  };
}

/** The sums of some units; unknown where that of every one is. */
function sumOf(all: readonly Numbers[]): Numbers {
  const known = (of: (one: Numbers) => number | null): number | null => {
    const numbers = all.flatMap((one) => of(one) ?? []);
    return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0);
  };
  return {
    target: known(({ target }) => target)!,
    admitted: known(({ admitted }) => admitted),
    previous: known(({ previous }) => previous)!,
    members: known(({ members }) => members)!,
    cumulative: known(({ cumulative }) => cumulative)!,
    sources: new Map(
      [...all[0]!.sources.keys()].map((key) => [key, known(({ sources }) => sources.get(key)!)]),
    ),
  };
}

function writeBody(paper: Paper, random: Random, form: Form, places: readonly Place[]): void {
  const total = sumOf(places.map((place) => form.numbers.get(place)!));
  const where = random.pick(['first', 'last', 'none'] as const, () => 1);
  const label = sumLabel(random);
  const writeTotal = (): void => {
    paper.row(...valuesOf(form, '', label, total));
    if (random.chance(0.15)) {
      const count = leavesOf(places).length;
      const mean = Math.round(((total.admitted ?? 0) / count) * 10) / 10;
      const meanOf = meanLabel(random);
      paper.row(
        ...form.columns.map(({ is }) => (is === 'unit' ? meanOf : is === 'admitted' ? mean : null)),
      );
    }
  };
  if (where === 'first') writeTotal();
  let count = 0;
  const write = (all: readonly Place[], depth: number): void =>
    all.forEach((place, i) => {
      const isLeaf = place.below.length === 0;
      const number = form.style.number(depth, i, isLeaf ? ++count : count);
      const numbers = isLeaf || form.hasParentSums ? form.numbers.get(place)! : null;
      const name = `${form.style.before(depth)}${place.name}`;
      const row = paper.row(...valuesOf(form, number, name, numbers));
      const column = form.columns.findIndex(({ is }) => is === 'unit');
      if (form.style.indent > 0) paper.indent(row, column, depth * form.style.indent);
      write(place.below, depth + 1);
    });
  write(places, 0);
  if (where === 'last') writeTotal();
}

function valuesOf(
  { columns }: Form,
  number: string | number,
  name: string,
  numbers: Numbers | null,
): (string | number | null)[] {
  return columns.map(({ is, source }) => {
    if (is === 'ordinal') return number === '' ? null : number;
    if (is === 'unit') return name;
    if (!numbers) return null;
    if (is === 'source') return numbers.sources.get(source!) ?? null;
    if (is === 'percent')
      return numbers.admitted === null
        ? null
        : Math.round((numbers.admitted / numbers.target) * 10_000) / 100;
    if (is === 'range') return `${numbers.target} - ${numbers.target + 3}`;
    return is === 'remark' ? null : numbers[is];
  });
}

function truthOf({ period, columns, numbers }: Form, places: readonly Place[]): OfficeTruth {
  const has = (wanted: FigureColumn['is']): boolean => columns.some(({ is }) => is === wanted);
  const sources = columns.flatMap(({ source }) => (source ? [source] : []));
  const leaves = keyedLeaves(places);
  const startOfYear = `${period.year}-01-01`;
  return {
    ...NOTHING,
    totals: leaves.flatMap(([key, place]): TotalTruth[] => {
      const own = numbers.get(place)!;
      const all = own.admitted;
      return [
        ...(all === null ? [] : [[key, period.from, period.to, null, all] as const]),
        ...sources.flatMap((source): TotalTruth[] => {
          const count = own.sources.get(source)!;
          return count === null ? [] : [[key, period.from, period.to, source, count]];
        }),
      ];
    }),
    alsoTrue: leaves.flatMap(([key, place]): TotalTruth[] => {
      const { cumulative, previous } = numbers.get(place)!;
      const before = [yearBefore(period.from), yearBefore(period.to)] as const;
      return [
        ...(has('cumulative') ? [[key, startOfYear, period.to, null, cumulative] as const] : []),
        ...(has('previous') ? [[key, ...before, null, previous] as const] : []),
      ];
    }),
    members: has('members')
      ? [
          ...leaves.map(([key, place]) => [key, period.to, numbers.get(place)!.members] as const),
          ...places.map(
            ({ name }, i) => [name, period.to, numbers.get(places[i]!)!.members] as const,
          ),
        ]
      : [],
    targets: leaves.flatMap(([key, place]): TargetTruth[] => {
      const { target } = numbers.get(place)!;
      if (has('target')) return [[key, period.year, target]];
      return has('range') ? [[key, period.year, target, target + 3]] : [];
    }),
    sumTargets: places.map((place): TargetTruth => {
      const { target } = numbers.get(place)!;
      return has('range')
        ? [place.name, period.year, target, target + 3]
        : [place.name, period.year, target];
    }),
  };
}

function keyedLeaves(places: readonly Place[]): [key: string, place: Place][] {
  const keys = leavesOf(places).map(({ key }) => key);
  const leaves: Place[] = [];
  const visit = (place: Place): void => {
    if (place.below.length === 0) leaves.push(place);
    place.below.forEach(visit);
  };
  places.forEach(visit);
  return leaves.map((place, i) => [keys[i]!, place]);
}
