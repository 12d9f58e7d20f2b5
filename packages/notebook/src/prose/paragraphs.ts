import { isSameJson } from '../is-same-json.ts';
import { markdown } from './markdown.ts';
import { ITEM, readGroup, readProse } from './read-prose.ts';

/**
 * A text of Markdown as paragraphs: every heading, paragraph and item of a list by itself. Where that
 * would read otherwise than the text as a whole, what belongs together stays together.
 */
export function paragraphsOf(text: string): string[] {
  const pieces = piecesOf(text.replaceAll('\r\n', '\n'));
  const split = pieces.flatMap((piece) => itemsOf(piece));
  const wanted = readGroup([text]);
  if (isSameJson(readProse(split), wanted)) return split;
  return isSameJson(readProse(pieces), wanted) ? pieces : [text];
}

/** The blocks of the text at its outermost level. */
function piecesOf(text: string): string[] {
  const lines = text.split('\n');
  const starts = markdown
    .parse(text, {})
    .filter(({ level, nesting, map }) => level === 0 && nesting >= 0 && map)
    .map(({ map }) => map![0]);
  return starts.map((from, at) =>
    lines
      .slice(from, starts[at + 1])
      .join('\n')
      .trimEnd(),
  );
}

/** The items of a list without blank lines; any other piece as it is. */
function itemsOf(piece: string): string[] {
  const lines = piece.split('\n');
  return lines.every((line) => ITEM.test(line)) ? lines : [piece];
}
