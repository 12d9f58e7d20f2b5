import type { EditorInline } from './editor-document.ts';
import { isAlike, markOf, normalInline } from './normal-inline.ts';

/** A piece of Markdown: text whose letters may be written as entities, a sign that opens or closes emphasis, or other. */
interface Piece {
  readonly kind: 'text' | 'open' | 'close' | 'other';
  readonly text: string;
}

/** How the words of a paragraph stand. */
export interface Setting {
  /** Whether a line begins with them, so that a dash or a number there would begin a list. */
  readonly startsLine: boolean;
  /** What breaks a line. */
  readonly lineBreak: string;
}

/** Inline content as Markdown. */
export function writeInline(content: readonly EditorInline[], setting: Setting): string {
  const nodes = normalInline(content);
  return joined(writeRuns(nodes, 0, { ...setting, inChoice: false }));
}

type Context = Setting & { readonly inChoice: boolean };

/** Nodes in runs that share the mark of a rank, from the outermost to the innermost. */
function writeRuns(nodes: readonly EditorInline[], rank: number, context: Context): Piece[] {
  if (rank === 4) return nodes.map((node, at) => writeLeaf(node, startsLine(nodes, at, context)));
  const result: Piece[] = [];
  let startsOwnLine = context.startsLine;
  for (let from = 0; from < nodes.length;) {
    let to = from + 1;
    while (to < nodes.length && isInRun(nodes[from]!, nodes[to]!, rank)) to += 1;
    const run = nodes.slice(from, to);
    const own = { ...context, startsLine: startsOwnLine };
    result.push(...writeRun(run, rank, own));
    startsOwnLine = nodes[to - 1]!.type === 'lineBreak';
    from = to;
  }
  return result;

  function writeLeaf(node: EditorInline, own: Context): Piece {
    if (node.type === 'figure') return { kind: 'other', text: `{{${node.attrs.reference}}}` };
    if (node.type === 'lineBreak') return { kind: 'other', text: context.lineBreak };
    return markOf(node, 4)
      ? { kind: 'other', text: codeOf(node.text) }
      : { kind: 'text', text: escaped(node.text, own) };
  }
}

function startsLine(nodes: readonly EditorInline[], at: number, context: Context): Context {
  const starts = at === 0 ? context.startsLine : nodes[at - 1]!.type === 'lineBreak';
  return { ...context, startsLine: starts };
}

/** A choice runs over all its parts. */
function isInRun(one: EditorInline, other: EditorInline, rank: number): boolean {
  if (rank > 0) return isAlike(one, other, rank);
  const [mark, next] = [markOf(one, 0), markOf(other, 0)];
  if (mark?.type !== 'ifValue' || next?.type !== 'ifValue') return mark === next;
  return mark.attrs.choice === next.attrs.choice;
}

function writeRun(run: readonly EditorInline[], rank: number, context: Context): Piece[] {
  const mark = markOf(run[0]!, rank);
  switch (mark?.type) {
    case 'ifValue':
      return [{ kind: 'other', text: writeChoice(run, context) }];
    case 'link':
      return [
        { kind: 'other', text: '[' },
        ...writeRuns(run, rank + 1, { ...context, startsLine: false }),
        { kind: 'other', text: `](${destination(mark.attrs.href)})` },
      ];
    case 'strong':
      return delimited('**', writeRuns(run, rank + 1, { ...context, startsLine: false }));
    case 'emphasis':
      return delimited('_', writeRuns(run, rank + 1, { ...context, startsLine: false }));
    default:
      return writeRuns(run, rank + 1, context);
  }
}

function writeChoice(run: readonly EditorInline[], context: Context): string {
  const parts: EditorInline[][] = [];
  for (const node of run) {
    const last = parts.at(-1);
    if (last && isAlike(last[0]!, node, 0)) last.push(node);
    else parts.push([node]);
  }
  const own = { ...context, startsLine: false, inChoice: true };
  return `[[${parts.map((part) => joined(writeRuns(part, 1, own))).join('||')}]]`;
}

function delimited(sign: string, inner: readonly Piece[]): Piece[] {
  return [{ kind: 'open', text: sign }, ...inner, { kind: 'close', text: sign }];
}

/**
 * Joins pieces. A sign of emphasis only counts where its neighbours let it: a letter that would not is
 * written as an entity, which ends and begins with a punctuation mark.
 */
function joined(pieces: readonly Piece[]): string {
  const texts = pieces.map(({ text }) => text);
  pieces.forEach(({ kind, text }, at) => {
    if (kind !== 'open' && kind !== 'close') return;
    const [inner, outer] = kind === 'open' ? [at + 1, at - 1] : [at - 1, at + 1];
    const innerLetter = edge(texts[inner] ?? '', kind === 'close');
    const outerLetter = edge(texts[outer] ?? '', kind === 'open');
    const isFree = outerLetter === '' || /^[\s\p{P}\p{S}]$/u.test(outerLetter);
    const isTight = text === '_' || /[\p{P}\p{S}]|[^\0-\uFFFF]/u.test(innerLetter);
    const isAstral = outerLetter.length > 1;
    if (!isTight || (isFree && !isAstral) || pieces[outer]?.kind !== 'text') return;
    const entity = `&#${outerLetter.codePointAt(0)};`;
    const own = texts[outer]!;
    texts[outer] =
      kind === 'open'
        ? own.slice(0, -outerLetter.length) + entity
        : entity + own.slice(outerLetter.length);
  });
  return texts.join('');
}

/** The last or the first letter. */
function edge(text: string, last: boolean): string {
  return (last ? /[^]$/u : /^[^]/u).exec(text)?.[0] ?? '';
}

function escaped(text: string, { startsLine: starts, inChoice }: Context): string {
  let own = text
    .replaceAll(/[\\`*_[\]<]/g, '\\$&')
    .replaceAll(/\{(?=\{|$)/g, '\\{')
    .replaceAll(/&(?=#|\w)/g, '\\&');
  if (inChoice) own = own.replaceAll('|', '\\|');
  if (!starts) return own;
  return own.replace(/^[-+>#=~]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '');
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** The address of a link, in which nothing reads as an entity. */
function destination(href: string): string {
  return href.replaceAll(/&(?=#?\w+;)/g, '&amp;');
}
