import type { Dataset, HeadCount, Interval, Target, Term } from '../dataset/dataset.ts';
import { dayOf } from '../dataset/days.ts';
import { existsWithin } from './selection.ts';

/** The targets of one unit for one period that are in force on a day. */
export interface InForce {
  /** The unit's own, or the one another unit set where it has none of its own. */
  readonly counts: Target;
  /** One that another unit set beside the unit's own. */
  readonly beside: Target | null;
}

/** A term, or a calendar year, as targets name them. */
export type TargetPeriod =
  | {
      readonly term: Term;
      readonly counted: Interval;
      /** The whole term, where `term` is cut to the years of it that forms tell of. */
      readonly partOf?: Term;
    }
  | { readonly year: number; readonly counted: Interval };

/** The number that every unit has to reach in one period, by unit. */
export interface UnitTargets {
  /** NaN where a unit has none. */
  readonly target: Float64Array;
  /** Upper end of a range, else NaN. */
  readonly targetTo: Float64Array;
  /** Index into {@link TARGET_KINDS}. */
  readonly kind: Uint8Array;
  /** The sum of the units directly below, where each has a target; else NaN. */
  readonly sumOfUnits: Float64Array;
  /** The sum of the term's plan years, where each has a set target; else NaN. */
  readonly sumOfYears: Float64Array;
  readonly inForce: ReadonlyMap<number, InForce>;
  /** Units whose target is a share of members, with no head count by the period's first day. */
  readonly withoutHeadCount: ReadonlySet<number>;
  /** Of a part of a term: the targets of the whole term, with which the part is not compared. */
  readonly ofWhole: UnitTargets | null;
}

/** Where a target comes from: a resolution for this very period, the term's years, the units below. */
export type TargetKind = 'set' | 'summed_years' | 'summed_units';

export const TARGET_KINDS: readonly (TargetKind | null)[] = [
  null,
  'set',
  'summed_years',
  'summed_units',
];

/** The targets of a dataset as they are in force on one day. */
export class TargetBook {
  readonly #dataset: Dataset;
  /** By term id or year, then by unit. */
  readonly #inForce = new Map<string | number, Map<number, InForce>>();
  readonly #headCounts = new Map<number, HeadCount[]>();

  constructor(dataset: Dataset, asOf: number) {
    this.#dataset = dataset;
    const own = new Map<string | number, Map<number, Target>>();
    const others = new Map<string | number, Map<number, Target>>();
    for (const target of dataset.targets) {
      if (target.adoptedOn !== null && target.adoptedOn > asOf) continue;
      keepLatest(target.setBy === null ? own : others, target);
    }
    for (const name of new Set([...own.keys(), ...others.keys()]))
      this.#inForce.set(name, paired(own.get(name), others.get(name)));
    for (const count of dataset.members) {
      const counts = this.#headCounts.get(count.unit);
      if (counts) counts.push(count);
      else this.#headCounts.set(count.unit, [count]);
    }
  }

  /** Head count of a unit on a day: its last one up to then; null where there is none. */
  members(unit: number, day: number): HeadCount | null {
    let last: HeadCount | null = null;
    for (const count of this.#headCounts.get(unit) ?? [])
      if (count.on <= day && (last === null || count.on >= last.on)) last = count;
    return last;
  }

  /** Every unit's target for a period: set, else summed over the years, else over the units below. */
  of(period: TargetPeriod): UnitTargets {
    const { units } = this.#dataset;
    const whole = 'term' in period ? (period.partOf ?? null) : null;
    const name = 'term' in period ? period.term.id : period.year;
    const inForce = (whole ? null : this.#inForce.get(name)) ?? new Map<number, InForce>();
    const blank = (): Float64Array => new Float64Array(units.size).fill(NaN);
    const found = {
      target: blank(),
      targetTo: blank(),
      kind: new Uint8Array(units.size),
      sumOfUnits: blank(),
      sumOfYears: 'term' in period ? this.#sumOfYears(period.term) : blank(),
      inForce,
      withoutHeadCount: new Set<number>(),
      ofWhole: whole && this.of({ term: whole, counted: period.counted }),
    };
    this.#fillSet(found, period);
    fillSums(found, (unit) => existsWithin(units, unit, period.counted), units.parent);
    return found;
  }

  #fillSet(found: UnitTargets & { withoutHeadCount: Set<number> }, period: TargetPeriod): void {
    for (const [unit, { counts }] of found.inForce) {
      const target = this.number(counts, period);
      if (target === null) found.withoutHeadCount.add(unit);
      else {
        found.target[unit] = target;
        found.kind[unit] = TARGET_KINDS.indexOf('set');
      }
      if (counts.targetTo !== null)
        found.targetTo[unit] = this.number(counts, period, counts.targetTo) ?? NaN;
    }
  }

  /** What a target (or the upper end of one) comes to in admissions; null where its head count is unknown. */
  number(target: Target, period: TargetPeriod, value = target.target): number | null {
    switch (target.basis) {
      case 'count':
        return value;
      case 'per_year':
        return 'term' in period ? decimal(value * planYears(period.term).length) : value;
      case 'share_of_members': {
        const members = this.members(target.unit, period.counted.from)?.members;
        return members === undefined ? null : Math.ceil(decimal(value * members));
      }
    }
  }

  #sumOfYears(term: Term): Float64Array {
    const sums = new Float64Array(this.#dataset.units.size).fill(NaN);
    const years = planYears(term).map((year) => {
      const first = dayOf(year, 1, 1);
      const period: TargetPeriod = { year, counted: { from: first, to: first } };
      return { period, inForce: this.#inForce.get(year) };
    });
    for (const unit of years[0]?.inForce?.keys() ?? []) {
      sums[unit] = 0;
      for (const { period, inForce } of years) {
        const one = inForce?.get(unit);
        sums[unit]! += (one && this.number(one.counts, period)) ?? NaN;
      }
    }
    return sums;
  }
}

/** The plan years of a term, in order. */
export function planYears({ firstYear, lastYear }: Term): number[] {
  return Array.from({ length: Math.max(lastYear - firstYear + 1, 0) }, (_, i) => firstYear + i);
}

/** Children before parents: each unit hands its target up once it is settled itself. */
function fillSums(found: UnitTargets, exists: (unit: number) => boolean, parent: Int32Array): void {
  const { target, kind, sumOfUnits, sumOfYears, inForce } = found;
  const lacksPart = new Uint8Array(target.length);
  for (let unit = target.length - 1; unit >= 0; unit--) {
    if (lacksPart[unit]) sumOfUnits[unit] = NaN;
    if (!inForce.has(unit)) {
      const byYears = !Number.isNaN(sumOfYears[unit]);
      target[unit] = byYears ? sumOfYears[unit]! : sumOfUnits[unit]!;
      if (!Number.isNaN(target[unit]))
        kind[unit] = TARGET_KINDS.indexOf(byYears ? 'summed_years' : 'summed_units');
    }
    const above = parent[unit]!;
    if (above < 0 || !exists(unit)) continue;
    if (Number.isNaN(target[unit])) lacksPart[above] = 1;
    else
      sumOfUnits[above] =
        (Number.isNaN(sumOfUnits[above]) ? 0 : sumOfUnits[above]!) + target[unit]!;
  }
}

/** A product as decimals give it: 7 % of 100 are 7, although 0.07 * 100 is a little more in binary fractions. */
function decimal(product: number): number {
  return Number(product.toFixed(6));
}

function keepLatest(book: Map<string | number, Map<number, Target>>, target: Target): void {
  const name = 'term' in target.period ? target.period.term : target.period.year;
  let units = book.get(name);
  if (!units) book.set(name, (units = new Map<number, Target>()));
  const held = units.get(target.unit);
  if (!held || (target.adoptedOn ?? -Infinity) >= (held.adoptedOn ?? -Infinity))
    units.set(target.unit, target);
}

function paired(
  own: ReadonlyMap<number, Target> = new Map(),
  others: ReadonlyMap<number, Target> = new Map(),
): Map<number, InForce> {
  const pairs = new Map<number, InForce>();
  for (const [unit, target] of others) pairs.set(unit, { counts: target, beside: null });
  for (const [unit, target] of own)
    pairs.set(unit, { counts: target, beside: others.get(unit) ?? null });
  return pairs;
}
