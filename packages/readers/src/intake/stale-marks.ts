import type { Proposal } from '../draft/propose.ts';
import { textsOf } from '../layout/column-values.ts';
import type { ColumnUse, Profile } from '../profile/profile.ts';
import { readNumber } from '../values/read-number.ts';
import type { DecimalMark } from '../values/styles.ts';

/**
 * A profile without the decimal marks under which these files hold fractions of persons, where the other
 * mark makes every number whole: the form was written by another hand or program this time.
 *
 * @param proposal what was proposed of the files by this profile
 */
export function withoutStaleMarks(profile: Profile, { draft, regions }: Proposal): Profile {
  const stale = new Set(
    draft.regions.flatMap(({ form }, i) =>
      (profile.forms[form]?.columns ?? []).flatMap((use, column) => {
        const texts = textsOf(regions[i]!.columns[column]?.used.distinct ?? []);
        return isStale(use, texts) ? [`${form} ${column}`] : [];
      }),
    ),
  );
  if (stale.size === 0) return profile;
  const forms = profile.forms.map((form, at) => ({
    ...form,
    columns: form.columns.map((use, i): ColumnUse =>
      stale.has(`${at} ${i}`) ? { ...use, decimalMark: null } : use,
    ),
  }));
  return { ...profile, forms };
}

function isStale({ meaning, decimalMark }: ColumnUse, texts: readonly string[]): boolean {
  if (!decimalMark || !COUNTS.includes(meaning?.is ?? '')) return false;
  const other = decimalMark === ',' ? '.' : ',';
  return (
    texts.every((text) => isCount(text, other)) &&
    !texts.every((text) => isCount(text, decimalMark))
  );
}

const COUNTS: readonly string[] = ['figure', 'count', 'members'];

/** Whether a text is no number under either mark, or a whole one under this. */
function isCount(text: string, mark: DecimalMark): boolean {
  const number = readNumber(text, mark);
  if (number !== null) return Number.isInteger(number);
  return readNumber(text, mark === ',' ? '.' : ',') === null;
}
