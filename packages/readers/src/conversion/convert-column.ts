import type { ColumnUse } from '../profile/profile.ts';
import { isDash, type Dashes } from '../values/dashes.ts';
import { isDay, type SheetValue } from '@ketnap/sheets';
import { expected } from '../messages/report.ts';
import { yearlessDay } from '../values/read-day.ts';
import { valueText } from '../values/value-text.ts';
import { toDay, toNumber, undecided, type Converted } from './convert.ts';

/** A day of a column, as its use says days are written; nothing while that is undecided. */
export function dayOf(value: SheetValue, use: ColumnUse): Converted {
  if (use.swappedDays === null && isDay(value)) return { rejected: expected.undecided };
  if (use.dayYears === null && yearlessDay(valueText(value)) !== null)
    return { rejected: expected.undecided };
  const doubtful = use.dayOrder === null ? undecided(value) : null;
  if (doubtful) return doubtful;
  const { dayOrder, partialDays, swappedDays } = use;
  const day = toDay(value, dayOrder ?? 'dmy', partialDays ?? 'left_out', swappedDays ?? false);
  const isOpen = partialDays === null && 'by' in day && day.by === 'partial_left_out';
  return isOpen ? { rejected: expected.undecided } : day;
}

/** A number of a column, as its use says numbers are written and what dashes stand for; nothing while that is undecided. */
export function numberOf(value: SheetValue, use: ColumnUse): Converted {
  if (use.dashes !== undefined && isDash(value)) return dashAs(use.dashes);
  const doubtful = use.decimalMark === null ? undecided(value) : null;
  return doubtful ?? toNumber(value, use.decimalMark ?? ',');
}

function dashAs(dashes: Dashes | null): Converted {
  if (dashes === null) return { rejected: expected.undecided };
  return dashes === 'zero' ? { text: '0', by: 'dash_zero' } : { text: '', by: 'dash' };
}
