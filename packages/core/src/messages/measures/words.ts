import type { Message } from '../message.ts';

/** What a measure is called and what it means. */
export interface MeasureWords {
  readonly label: Message;
  /** What it means, in a sentence or two, as an official would be told. */
  readonly definition: Message;
}
