import type { IgnoredRange, Region } from '../layout/region.ts';
import { textOf } from '../layout/sheet-cells.ts';
import { ignoredWords } from '../messages/draft.ts';
import { valueAt, type Sheet } from '@ketnap/sheets';
import { valueText } from '../values/value-text.ts';
import type { Ignored, RegionDraft } from './questions/draft.ts';
import type { RowRole } from '../layout/row-role.ts';
import type { FormedRegion } from './forms/formed-region.ts';

const EXAMPLES = 4;
/** What stands in an ignored range is shown up to so many characters. */
const SHOWN = 300;

/** What a person is shown of a region. */
export function regionDraft({
  region,
  layout: { layout },
  form,
  reasons,
  isKnown,
}: FormedRegion): RegionDraft {
  const { sheet, range, turnedFrom, title } = region;
  return {
    file: sheet.file,
    sheet: sheet.name,
    range: turnedFrom ?? range,
    form,
    title,
    columns: region.columns.map((column, i) => ({
      column: column.column,
      reason: reasons[i]!,
      isKnown: isKnown[i]!,
      examples: column.used.sample.slice(0, EXAMPLES).map(valueText),
    })),
    rows: rolesOf(region),
    ignored: layout.regions[0] === region ? layout.ignored.map((one) => ignoredOf(sheet, one)) : [],
  };
}

function rolesOf({ roles }: Region): RegionDraft['rows'] {
  const counts: Record<RowRole, number> = {
    data: 0,
    total: 0,
    group: 0,
    head: 0,
    numbering: 0,
    hidden: 0,
    empty: 0,
  };
  // Nearly all are data.
  let data = 0;
  for (let row = 0; row < roles.length; row++) {
    const role = roles[row]!;
    if (role === 'data') data++;
    else counts[role] += 1;
  }
  return { ...counts, data };
}

/** Where it is and what stands there. */
export function ignoredOf(sheet: Sheet, { range, why }: IgnoredRange): Ignored {
  return {
    file: sheet.file,
    sheet: sheet.name,
    range,
    reason: ignoredWords[why],
    text: textIn(sheet, range),
  };
}

function textIn(sheet: Sheet, { top, bottom, left, right }: IgnoredRange['range']): string {
  let text = '';
  for (let row = top; row <= bottom && text.length < SHOWN; row++)
    for (let column = left; column <= right; column++) {
      const one = textOf(valueAt(sheet, row, column));
      if (one !== '') text += `${text === '' ? '' : ' · '}${one}`;
    }
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
