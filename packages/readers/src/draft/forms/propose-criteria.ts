import type { Region } from '../../layout/region.ts';
import { NO_ROW, rowParents } from '../../layout/row-depth.ts';
import type { Form, Meaning, NewSource } from '../../profile/profile.ts';
import { criterionMeaning } from '../../profile/criteria.ts';
import { valueText } from '../../values/value-text.ts';
import { rowLabel } from '../../rows/row-labels.ts';
import { spellingKey } from '../units/unit-spelling.ts';

/** What the rows of a form by criteria count. */
export interface ProposedCriteria {
  readonly criteria: Form['criteria'];
  readonly sources: readonly NewSource[];
}

/** The criterion of a row: its key in the profile, and the rows above it. */
export interface CriterionRow {
  readonly row: number;
  readonly key: string;
  readonly label: string;
  readonly under: readonly string[];
  /** The row above it in the tree; {@link NO_ROW} where none is. */
  readonly parent: number;
}

/** Takes every row's label for what it says; what is known already stays. */
export function proposeCriteria(region: Region, form: Form): ProposedCriteria {
  const criteria = new Map(Object.entries(form.criteria));
  const sources: NewSource[] = [];
  for (const { key, label, under } of criterionRows(region, form)) {
    const found = criterionMeaning(label, under);
    if (found?.source) sources.push(found.source);
    if (!criteria.has(key)) criteria.set(key, found?.isAsked ? null : (found?.meaning ?? null));
  }
  return { criteria: Object.fromEntries(criteria), sources };
}

/** What the rows that have to be asked for are likeliest, by their keys. */
export function likelyCriteria(
  region: Region,
  form: Form,
): ReadonlyMap<string, { readonly label: string; readonly meaning: Meaning }> {
  return new Map(
    criterionRows(region, form).flatMap(({ key, label, under }) => {
      const found = criterionMeaning(label, under);
      return found?.isAsked ? [[key, { label, meaning: found.meaning }]] : [];
    }),
  );
}

/** The rows of a form by criteria, with the labels above each. */
export function criterionRows(region: Region, form: Form): CriterionRow[] {
  const at = form.columns.findIndex(({ meaning }) => meaning?.is === 'criterion');
  if (at < 0) return [];
  const parents = rowParents(region, at);
  const { codes, values } = region.columns[at]!;
  const labels = Array.from(codes, (code) => rowLabel(valueText(values[code]!)));
  const rows: CriterionRow[] = [];
  region.roles.forEach((role, row) => {
    if (role !== 'data' || labels[row] === '') return;
    const under: string[] = [];
    for (let above = parents[row]!; above !== NO_ROW; above = parents[above]!)
      under.unshift(labels[above]!);
    const label = labels[row]!;
    rows.push({ row, key: spellingKey([...under, label]), label, under, parent: parents[row]! });
  });
  return rows;
}
