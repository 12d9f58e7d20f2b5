import type { StatedSum } from '../conversion/report.ts';
import { criterionRows } from '../draft/forms/propose-criteria.ts';
import type { Region } from '../layout/region.ts';
import { criterionMeaning } from '../profile/criteria.ts';
import { ownValue } from '../profile/own-value.ts';
import type { Form } from '../profile/profile.ts';
import type { FigureColumn } from './figure-column.ts';
import { sumAt } from './sum-place.ts';

/** The parts of each partition of an official form add up to all admissions. */
export function partitionSums(
  region: Region,
  form: Form,
  figures: readonly FigureColumn[],
): StatedSum[] {
  const rows = criterionRows(region, form);
  const all = rows.find(({ key }) => {
    const meaning = ownValue(form.criteria, key);
    return meaning?.is === 'figure' && meaning.source === null;
  });
  if (!all) return [];
  const groups = new Map<string, number[]>();
  for (const { row, label, under, key } of rows) {
    if (ownValue(form.criteria, key)?.is !== 'figure') continue;
    const group = criterionMeaning(label, under)?.group;
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(row);
    else groups.set(group, [row]);
  }
  return [...groups].flatMap(([group, parts]) =>
    figures.flatMap((figure): StatedSum[] => {
      const stated = figure.numbers[all.row];
      if (stated === null || stated === undefined) return [];
      // A partition that was left empty says nothing.
      if (parts.every((row) => figure.numbers[row] === null)) return [];
      const sum = sumAt(region, figure.column, all.row, 'partition', stated, sumOf(figure, parts));
      return [{ ...sum, label: `${all.label} = ${group}` }];
    }),
  );
}

function sumOf({ numbers }: FigureColumn, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (numbers[row] ?? 0), 0);
}
