import type { Message } from '@ketnap/core';
import { headKey } from '../../layout/region.ts';
import { changeWords } from '../../messages/draft.ts';
import { fold } from '../../names/fold.ts';
import type { ColumnUse, Form, ListKind } from '../../profile/profile.ts';

/** A form that was confirmed and is met again, changed or not. */
export interface MatchedForm {
  /** Index among the profile's forms. */
  readonly index: number;
  /** Per column of the new head the index of the form's; -1 where it is new. */
  readonly from: readonly number[];
  /** What is different; empty where nothing is. */
  readonly changes: readonly Message[];
}

/** At least this share of the heads of the larger form must be the same. */
const ALIKE = 0.6;

/**
 * Finds the confirmed form with the same head; where none is, the one most of whose heads are the same.
 * Heads are compared without diacritics and capitals.
 *
 * @param place where it was met, for messages
 * @param list what the lines above it say that it lists: a form of another list is another
 */
export function matchForm(
  head: readonly string[],
  forms: readonly Form[],
  place: string,
  list: ListKind | null,
): MatchedForm | null {
  const isOfList = (form: Form): boolean => (form.list ?? null) === list;
  const folded = head.map(fold);
  const key = headKey(head);
  const same = forms.findIndex((form) => isOfList(form) && headKey(form.head) === key);
  if (same >= 0) return { index: same, from: folded.map((_, i) => i), changes: [] };
  const known = forms.map((form) => form.head.map(fold));
  const shares = known.map((one, i) =>
    isOfList(forms[i]!) ? sharedHeads(folded, one) / Math.max(folded.length, one.length, 1) : 0,
  );
  const best = shares.indexOf(Math.max(...shares, 0));
  if (best < 0 || shares[best]! < ALIKE) return null;
  const from = folded.map((one) => known[best]!.indexOf(one));
  return { index: best, from, changes: changesOf(head, forms[best]!, from, place) };
}

/** Which share of the heads of the larger of two forms both have; diacritics and capitals aside. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map((heads) => heads.map(fold).filter(Boolean)) as [
    string[],
    string[],
  ];
  return sharedHeads(a, b) / Math.max(a.length, b.length, 1);
}

function sharedHeads(one: readonly string[], other: readonly string[]): number {
  return one.filter((head) => other.includes(head)).length;
}

function changesOf(
  head: readonly string[],
  form: Form,
  from: readonly number[],
  place: string,
): Message[] {
  const added = head.filter((_, i) => from[i] === -1);
  const gone = form.head.filter((_, i) => !from.includes(i));
  const kept = from.filter((i) => i >= 0);
  const isMoved = kept.some((i, at) => at > 0 && i < kept[at - 1]!);
  return [
    ...added.map((one) => changeWords.columnAdded(place, one)),
    ...gone.map((one) => changeWords.columnGone(place, one)),
    ...(isMoved ? [changeWords.columnsMoved(place)] : []),
  ];
}

/** The form with its columns as they stand now; those that are new are taken from a proposal. */
export function changedForm(
  form: Form,
  head: readonly string[],
  from: readonly number[],
  proposed: readonly ColumnUse[],
): Form {
  return {
    ...form,
    head,
    columns: from.map((i, at) => {
      const use = form.columns[i];
      return use && use.meaning !== null ? use : proposed[at]!;
    }),
  };
}
