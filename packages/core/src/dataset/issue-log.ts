import { faults, type Fault } from '../messages/issues.ts';
import type { Issue } from './issue.ts';
import { tableNames, type TableName } from './tables.ts';

/** How many equal faults of one column are listed one by one; the rest is one line with their number. */
const LISTED = 1000;

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'info'];

/** Collects what is wrong with the tables while they are read. */
export class IssueLog {
  readonly #groups = new Map<string, { readonly issues: Issue[]; count: number }>();

  /** Notes a fault; `row` counts from 0 and is null where the whole table is meant. */
  add(table: TableName, row: number | null, column: string | null, fault: Fault): void {
    const key = `${table} ${column} ${fault.code}`;
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = { issues: [], count: 0 }));
    group.count++;
    if (group.issues.length === LISTED) return;
    group.issues.push({ ...cut(fault), table, row: row === null ? null : row + 1, column });
  }

  /** Everything noted: by table, errors first, by row. */
  issues(): Issue[] {
    const all = [...this.#groups.values()].flatMap(({ issues, count }) => {
      const unlisted = count - issues.length;
      if (unlisted === 0) return issues;
      const last = issues.at(-1)!;
      return [...issues, { ...last, row: null, ...faults.more(last, unlisted) }];
    });
    return all.sort(
      (a, b) =>
        tableNames.indexOf(a.table) - tableNames.indexOf(b.table) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.row ?? Infinity) - (b.row ?? Infinity) ||
        0,
    );
  }
}

/** Characters of the longest sentence of an issue. */
const LONGEST = 2000;

/** The fault with what is longer than any sentence cut: a value of a megabyte is in all of them. */
function cut(fault: Fault): Fault {
  const { received, message, expected, remedy } = fault;
  const texts = [received ?? '', message.vi, message.en, expected.vi, expected.en, remedy.vi];
  if (texts.every((text) => text.length <= LONGEST)) return fault;
  const short = (text: string): string =>
    text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const both = ({ vi, en }: Fault['message']) => ({ vi: short(vi), en: short(en) });
  return {
    ...fault,
    received: received === null ? null : short(received),
    message: both(message),
    expected: both(expected),
    remedy: both(remedy),
  };
}
