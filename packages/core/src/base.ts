// What readers of files need of core: no dataset, no analysis, no Arquero, so that a thread that only reads
// loads in no time. All of it is in the index too.
export type { Message } from './messages/message.ts';
export { KetnapError } from './messages/error.ts';
export { CodedColumn } from './dataset/coded-column.ts';
export { type Day, parseDay, isoDay } from './dataset/days.ts';
