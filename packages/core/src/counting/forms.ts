import { existsWithin } from '../analyses/selection.ts';
import type { Dataset, Interval, Totals } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';
import { cut } from '../dataset/periods.ts';
import { windowErrors } from '../messages/count-notes.ts';
import type { CountOptions, IntervalCounts } from './interval-counts.ts';
import type { Slots } from './slots.ts';

/**
 * Counts from forms. A unit's forms are edges between a first day and the day after a last one; the
 * figure of an interval is the sum along a path between its ends, on which a form walked backwards
 * subtracts (the second half is the year less the first half). Where a unit's own forms give no path,
 * its figure is the sum of the units directly below that exist then, if each has one.
 */
export function countForms(
  dataset: Dataset,
  { units }: Slots,
  intervals: readonly Interval[],
  { countBy, source = -1 }: CountOptions,
): IntervalCounts {
  if (countBy !== 'admitted_on') throw windowErrors.totalsByOneDay(countBy);
  const forms = new Forms(dataset, source);
  const counts = new Float64Array(units.length * intervals.length);
  const derived = new Set<number>();
  const unfitting = new Set<number>();
  units.forEach((unit, slot) =>
    intervals.forEach((interval, i) => {
      const sum = forms.sum(unit, interval);
      counts[slot * intervals.length + i] = sum?.admitted ?? NaN;
      if (sum?.derived) derived.add(unit);
      if (!sum) unfitting.add(unit);
    }),
  );
  return {
    count: (slot, interval) => counts[slot * intervals.length + interval]!,
    counts,
    sourceUnknown: new Int32Array(intervals.length),
    dayUnknown: 0,
    derived,
    unfitting,
  };
}

/** The rows of the table `totals` (from 0) whose sum and difference is a unit's figure; null where none fit. */
export function formsBehind(
  dataset: Dataset,
  unit: number,
  interval: Interval,
  source = -1,
): readonly number[] | null {
  return new Forms(dataset, source).sum(unit, interval)?.rows ?? null;
}

interface Sum {
  readonly admitted: number;
  /** Whether a form was subtracted on the way. */
  readonly derived: boolean;
  readonly rows: readonly number[];
}

/** One form seen from one of its ends. */
interface Step {
  readonly to: Day;
  readonly admitted: number;
  readonly row: number;
}

const NOTHING: Sum = { admitted: 0, derived: false, rows: [] };

class Forms {
  readonly #dataset: Dataset;
  /** Per unit and day: the forms that begin there, and those that have ended there. */
  readonly #steps = new Map<number, Map<Day, Step[]>>();

  constructor(dataset: Dataset, source: number) {
    this.#dataset = dataset;
    if (dataset.totals) this.#readSteps(dataset.totals, source);
  }

  sum(unit: number, interval: Interval): Sum | null {
    if (interval.from > interval.to) return NOTHING;
    return this.#own(unit, interval) ?? this.#parts(unit, interval);
  }

  /** From the unit's own forms; where it began or ended within the interval, over its days alone. */
  #own(unit: number, interval: Interval): Sum | null {
    const { validFrom, validTo } = this.#dataset.units;
    const lived = cut(interval, { from: validFrom[unit]!, to: validTo[unit]! });
    return this.#shortest(unit, interval) ?? this.#shortest(unit, lived);
  }

  /** Backwards only where forwards alone leads nowhere. */
  #shortest(unit: number, interval: Interval): Sum | null {
    return this.#path(unit, interval, false) ?? this.#path(unit, interval, true);
  }

  /** Breadth first, so that the path is one of the fewest forms. */
  #path(unit: number, { from, to }: Interval, backwards: boolean): Sum | null {
    const steps = this.#steps.get(unit);
    if (!steps || from > to) return null;
    const reached = new Map<Day, Sum>([[from, NOTHING]]);
    for (const [day, sum] of reached) {
      if (day === to + 1) return sum;
      for (const step of steps.get(day) ?? []) {
        const isBackwards = step.to < day;
        const leadsAstray = !backwards && (isBackwards || step.to > to + 1);
        if (leadsAstray || reached.has(step.to)) continue;
        reached.set(step.to, {
          admitted: sum.admitted + step.admitted,
          derived: sum.derived || isBackwards,
          rows: [...sum.rows, step.row],
        });
      }
    }
    return null;
  }

  #parts(unit: number, interval: Interval): Sum | null {
    const { units } = this.#dataset;
    const rows: number[] = [];
    let admitted = 0;
    let derived = false;
    let parts = 0;
    for (let child = unit + 1; child < units.end[unit]!; child = units.end[child]!) {
      if (!existsWithin(units, child, interval)) continue;
      const part = this.sum(child, interval);
      if (!part) return null;
      for (const row of part.rows) rows.push(row);
      admitted += part.admitted;
      derived ||= part.derived;
      parts++;
    }
    return parts === 0 ? null : { admitted, derived, rows };
  }

  #readSteps(totals: Totals, source: number): void {
    for (let i = 0; i < totals.size; i++) {
      if (totals.source[i] !== source) continue;
      const [from, end] = [totals.from[i]!, totals.to[i]! + 1];
      const step = { admitted: totals.admitted[i]!, row: totals.row[i]! };
      this.#add(totals.unit[i]!, from, { ...step, to: end });
      this.#add(totals.unit[i]!, end, { ...step, to: from, admitted: -step.admitted });
    }
  }

  #add(unit: number, day: Day, step: Step): void {
    let days = this.#steps.get(unit);
    if (!days) this.#steps.set(unit, (days = new Map<Day, Step[]>()));
    const steps = days.get(day);
    if (steps) steps.push(step);
    else days.set(day, [step]);
  }
}
