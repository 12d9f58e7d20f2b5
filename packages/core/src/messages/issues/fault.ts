import type { Issue } from '../../dataset/issue.ts';
import type { ColumnDefinition } from '../../dataset/tables.ts';
import type { Message } from '../message.ts';

/** An issue without its place. */
export type Fault = Omit<Issue, 'table' | 'row' | 'column'>;

type Words = Omit<Fault, 'severity'>;

export const error = (words: Words): Fault => ({ severity: 'error', ...words });
export const warning = (words: Words): Fault => ({ severity: 'warning', ...words });
export const info = (words: Words): Fault => ({ severity: 'info', ...words });

/** What a fault costs, as a sentence. */
export type Cost = ColumnDefinition['cost'];

/** A sentence followed by what was done about it. */
export function withCost(message: Message, cost: Cost): Message {
  const sentence = COSTS[cost];
  return { vi: `${message.vi} ${sentence.vi}`, en: `${message.en} ${sentence.en}` };
}

const COSTS: Readonly<Record<Cost, Message>> = {
  row: { vi: 'Dòng này không được tính.', en: 'The row is left out.' },
  value: { vi: 'Giá trị này được coi là chưa biết.', en: 'The value counts as unknown.' },
};
