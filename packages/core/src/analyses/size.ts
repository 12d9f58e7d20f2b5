import { computeErrors } from '../messages/compute-errors.ts';

/** Figures of a unit in one span of days that an analysis gives at a time: more do not fit into memory. */
const MOST_FIGURES = 5_000_000;
const MOST_SPANS = 20_000;

/** Throws before any work is begun where an analysis would give more than can be held. */
export function requireFeasible(units: number, spans: number): void {
  if (spans > MOST_SPANS || units * spans > MOST_FIGURES)
    throw computeErrors.tooManyFigures(units, spans, MOST_FIGURES, MOST_SPANS);
}
