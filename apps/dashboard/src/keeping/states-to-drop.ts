import type { StateRecord } from './records.ts';

/** How many of the newest states are kept whatever their age. */
const NEWEST = 20;
/** Of older ones the last of each day, for so many days. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Days are those of the machine's clock: a day's last state is what the person left in the evening. */
function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

/** The states of one notebook that have had their time. */
export function statesToDrop<State extends Pick<StateRecord, 'rev' | 'at'>>(
  states: readonly State[],
  now: number,
): State[] {
  const older = states.toSorted((a, b) => b.rev - a.rev).slice(NEWEST);
  const seen = new Set<string>();
  return older.filter(({ at }) => {
    const day = dayOf(at);
    const isLastOfDay = !seen.has(day);
    seen.add(day);
    return !isLastOfDay || now - at > DAYS * DAY;
  });
}
