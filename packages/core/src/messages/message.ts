/** One sentence in the languages Ketnap speaks, Vietnamese first. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** A language of the catalogue. */
export type Language = keyof Message;
