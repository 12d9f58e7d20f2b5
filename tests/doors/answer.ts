import type { AskedQuestion, IntakeDraft } from '@ketnap/readers';

/** What the person of these tests answers: what is proposed, else something that fits, always the same. */
export function answerOf(question: AskedQuestion, { profile, knownUnits }: IntakeDraft): unknown {
  const { kind, proposal, choices, pointer } = question;
  if (kind === 'new_term') return [TERM];
  if (kind === 'term_days') {
    const term = profile.newTerms[Number(pointer.split('/')[2])]!;
    return { ...term, starts_on: TERM.starts_on, ends_on: TERM.ends_on };
  }
  if (proposal !== null) return proposal;
  if (kind === 'period') return { from: '2020-01-01', to: '2020-12-31' };
  if (kind === 'sheet_unit') return knownUnits[0]?.id ?? 'don-vi';
  return choices?.[0]?.value ?? null;
}

const TERM = {
  term_id: 'nhiem-ky',
  name: 'Nhiệm kỳ 2020–2025',
  starts_on: '2020-08-15',
  ends_on: '2025-08-14',
};
