import type { EditorState } from 'prosemirror-state';

/** What was typed after a `/`, and where the `/` stands. */
export interface SlashQuery {
  readonly text: string;
  readonly from: number;
}

/** Longer than any name: a `/` that far back asks for nothing. */
const LONGEST = 60;

/** A `/` at the start of a line or after a blank, with what follows it up to the caret; null where there is none. */
export function slashQuery({ selection }: EditorState): SlashQuery | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC');
  const found = /(?:^|[\s(“"])\/([^/\uFFFC]*)$/u.exec(before);
  const text = found?.[1];
  if (text === undefined || text.length > LONGEST || /^\s/.test(text)) return null;
  return { text, from: $from.pos - text.length - 1 };
}
