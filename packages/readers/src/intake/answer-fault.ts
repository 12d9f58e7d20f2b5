import { LEVELS } from '../names/levels.ts';
import { shapeWords } from '../messages/profile.ts';
import { valueAtPointer, withValueAt } from '../profile/pointer.ts';
import { formShape, newTermShape, newTermsShape, unitShape } from '../profile/profile-shape.ts';
import type { Form, Meaning, NewTerm, Profile } from '../profile/profile.ts';
import { oneOf, text, type ShapeFault } from '../profile/shape.ts';
import { fits } from './fitting-meaning.ts';

const OF_FORM = /^\/forms\/\d+\/(?:rows|unit|period|font|emptyTicks|emptyUnits)$/;
const OF_LABEL = /^\/forms\/\d+\/(?:criteria|rowUses|twinRows)\/[^/]*$/;
const OF_COLUMN =
  /^\/forms\/\d+\/columns\/\d+\/(?:meaning|dayOrder|swappedDays|farDays|otherDays|undoneRows|codes|severalNames|partialDays|dayYears|decimalMark|dashes|mergedNumbers)$/;
const OF_UNIT = /^\/units\/[^/]*$/;
const OF_PARENT = /^\/newUnits\/(?:@[^/]*|\d+)\/parent_id$/;
const OF_LEVEL = /^\/newUnits\/(?:@[^/]*|\d+)\/level$/;
const OF_TERM = /^\/newTerms\/(?:@[^/]*|\d+)$/;

const level = oneOf([...LEVELS]);

/** Whether a place is one of a draft's profile of which a person can say something. */
export function takesAnswers(profile: Profile, place: string): boolean {
  if (typeof place !== 'string') return false;
  if (place === '/newTerms' || OF_UNIT.test(place)) return true;
  const parts = place.split('/');
  if (OF_FORM.test(place) || OF_LABEL.test(place)) return isThere(profile, parts.slice(0, 3));
  if (OF_COLUMN.test(place)) return isThere(profile, parts.slice(0, 5));
  if (![OF_PARENT, OF_LEVEL, OF_TERM].some((one) => one.test(place))) return false;
  // What is named by its id may be of an earlier draft, and be needed again.
  return parts[2]!.startsWith('@') || isThere(profile, parts.slice(0, 3));
}

function isThere(profile: Profile, parts: readonly string[]): boolean {
  return valueAtPointer(profile, parts.join('/')) !== undefined;
}

/**
 * What is wrong with a value that is said of a place which takes answers; null where nothing is. Null is no
 * answer: what is undecided is taken back instead.
 */
export function answerFault(profile: Profile, place: string, value: unknown): ShapeFault | null {
  if (value === null || value === undefined)
    return { pointer: place, expected: shapeWords.decided };
  if (place === '/newTerms') return termsFault(value, place);
  if (OF_UNIT.test(place)) return unitShape(value, place);
  if (OF_PARENT.test(place)) return text(value, place);
  if (OF_LEVEL.test(place)) return level(value, place);
  if (OF_TERM.test(place)) return termFault(profile, value, place);
  return formFault(profile, value, place);
}

function termsFault(value: unknown, place: string): ShapeFault | null {
  const fault = newTermsShape(value, place);
  if (fault) return fault;
  const terms = value as readonly NewTerm[];
  if (terms.length === 0) return { pointer: place, expected: shapeWords.someTerm };
  return terms.map(daysFault(place)).find((one) => one !== null) ?? null;
}

function termFault({ newTerms }: Profile, value: unknown, place: string): ShapeFault | null {
  const fault = newTermShape(value, place);
  if (fault) return fault;
  const [, , at = ''] = place.split('/');
  const id = at.startsWith('@') ? at.slice(1) : newTerms.find((_, i) => String(i) === at)!.term_id;
  const term = value as NewTerm;
  const isOther = unescaped(id) !== term.term_id;
  if (isOther) return { pointer: `${place}/term_id`, expected: shapeWords.oneOf([unescaped(id)]) };
  return daysFault(place)(term);
}

const unescaped = (part: string): string => part.replace(/~1/g, '/').replace(/~0/g, '~');

/** The first day of a term does not lie after its last. */
const daysFault =
  (pointer: string) =>
  ({ starts_on: first, ends_on: last }: NewTerm): ShapeFault | null =>
    first !== null && last !== null && first > last
      ? { pointer, expected: shapeWords.termDays }
      : null;

/** A part of a form has to make a whole form, and a column something that its rows can hold. */
function formFault({ forms }: Profile, value: unknown, place: string): ShapeFault | null {
  const [, , at, ...rest] = place.split('/');
  const start = `/forms/${at}`;
  const form = forms.find((_, i) => String(i) === at)!;
  const within = `/${rest.join('/')}`;
  const fault = formShape(withValueAt(form, within, value), start);
  if (fault) return fault;
  const isMeaning = rest[0] === 'columns' && rest[2] === 'meaning';
  return isMeaning && !canHold(form, value as Meaning)
    ? { pointer: place, expected: shapeWords.meaningOf(form.rows!) }
    : null;
}

/** While the rows are undecided anything can be said of their columns, and counts once they are. */
function canHold({ rows }: Form, meaning: Meaning): boolean {
  return rows === null || fits(meaning, rows);
}
