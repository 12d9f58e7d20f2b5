import type { Dataset } from '../dataset/dataset.ts';
import { KetnapError } from '../messages/error.ts';
import type { Address } from './address.ts';
import type { TableRows } from './evidence.ts';
import { findFigure, requireMeasure, termsOf } from './figure-terms.ts';

/** The rows of the tables behind a figure, those of its parts included; none where there is no such figure. */
export function rowsBehindFigure(dataset: Dataset, address: Address): TableRows[] {
  try {
    const figure = findFigure(dataset, address);
    return termsOf(figure, address.measure, requireMeasure(address)).flatMap(
      ({ evidence: { rows, parts } }) =>
        rows.length > 0
          ? rows
          : parts.flatMap((part) => (part.address ? rowsBehindFigure(dataset, part.address) : [])),
    );
  } catch (error) {
    if (error instanceof KetnapError) return [];
    throw error;
  }
}
