import { isoDay, parseDay, type Dataset, type Term } from '@ketnap/core';
import type { Scope } from '../document/scope.ts';
import { notebookErrors } from '../messages/notebook.ts';

/**
 * The scope with which a dataset is first shown: the term in which its data end, the first root unit
 * that exists in that term, and the last day that both the term and the data cover. Each part of `wished`
 * (which a data package may state) takes precedence where it names something in the dataset.
 *
 * @throws KetnapError `no_term`
 */
export function defaultScope(dataset: Dataset, wished: Partial<Scope> = {}): Scope {
  const term =
    dataset.terms.find((one) => one.id === wished.term) ??
    latestTerm(dataset.terms, dataset.covers.to);
  if (!term) throw notebookErrors.noTerm();
  const { units } = dataset;
  const root = [...units.ids.keys()].find(
    (unit) =>
      units.parent[unit] === -1 &&
      units.validFrom[unit]! <= term.to &&
      units.validTo[unit]! >= term.from,
  );
  const unit =
    wished.unit !== undefined && units.indexOf.has(wished.unit)
      ? wished.unit
      : units.ids[root ?? 0];
  const wishedDay = wished.asOf === undefined ? null : parseDay(wished.asOf);
  const asOf =
    wishedDay !== null && wishedDay >= term.from
      ? wishedDay
      : Math.min(term.to, Math.max(dataset.covers.to, term.from));
  return { unit: unit!, term: term.id, asOf: isoDay(asOf), basis: 'as_recorded' };
}

/** The last term that began by this day; the first of all where none had. */
function latestTerm(terms: readonly Term[], day: number): Term | undefined {
  const begun = terms.filter((term) => term.from <= day);
  return begun.reduce(
    (last, term) => (term.from >= last.from ? term : last),
    begun[0] ?? terms[0]!,
  );
}
