import type { ColumnUse, Form, Profile } from './profile.ts';

/**
 * What a profile says, without the places that only note that something is undecided: files are looked at
 * anew for each of them, and it is asked again unless it is clear by then. A null that were taken for an
 * answer would leave rows out without a word.
 */
export function withoutUndecided(profile: Profile): Profile {
  return {
    ...profile,
    forms: profile.forms.map(decidedForm),
    units: decidedEntries(profile.units),
  };
}

function decidedForm(form: Form): Form {
  const { rows, unit, period, emptyTicks, columns, criteria, rowUses, twinRows, ...rest } = form;
  return {
    ...(decidedEntries(rest) as Pick<Form, 'sheet' | 'head'>),
    sheet: form.sheet,
    rows,
    unit,
    period,
    emptyTicks,
    columns: columns.map(decidedColumn),
    criteria: decidedEntries(criteria),
    ...(rowUses ? { rowUses: decidedEntries(rowUses) } : {}),
    ...(twinRows ? { twinRows: decidedEntries(twinRows) } : {}),
  };
}

function decidedColumn({ meaning, ...styles }: ColumnUse): ColumnUse {
  return { meaning, ...decidedEntries(styles) };
}

function decidedEntries<Value>(
  record: Readonly<Record<string, Value>>,
): Record<string, NonNullable<Value>> {
  return Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, NonNullable<Value>] => entry[1] !== null,
    ),
  );
}
