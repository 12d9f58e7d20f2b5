import type { EditorInline } from './editor-document.ts';
import { isAlike, markOf, MARKS, type MarkType, normalInline } from './normal-inline.ts';
import { runsOf } from './runs-of.ts';

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

/** Writes runs that share the mark of a depth (an index into `MARKS`), and within each run the deeper marks. */
function writeRuns(nodes: readonly EditorInline[], depth: number, context: Context): Piece[] {
  const type = MARKS[depth]!;
  if (type === 'code')
    return nodes.map((node, at) => writeLeaf(node, startsLine(nodes, at, context)));
  let { startsLine: starts } = context;
  return runsOf(nodes, (one, other) => isInRun(one, other, type)).flatMap((run) => {
    const pieces = writeRun(run, depth, { ...context, startsLine: starts });
    starts = run.at(-1)!.type === 'lineBreak';
    return pieces;
  });
}

function writeLeaf(node: EditorInline, context: Context): Piece {
  if (node.type === 'figure') return { kind: 'other', text: `{{${node.attrs.reference}}}` };
  if (node.type === 'lineBreak') return { kind: 'other', text: context.lineBreak };
  return markOf(node, 'code')
    ? { kind: 'other', text: codeOf(node.text) }
    : { kind: 'text', text: escaped(node.text, context) };
}

function startsLine(nodes: readonly EditorInline[], at: number, context: Context): Context {
  const starts = at === 0 ? context.startsLine : nodes[at - 1]!.type === 'lineBreak';
  return { ...context, startsLine: starts };
}

/** A choice runs over all its parts. */
function isInRun(one: EditorInline, other: EditorInline, type: MarkType): boolean {
  if (type !== 'ifValue') return isAlike(one, other, type);
  return markOf(one, type)?.attrs.choice === markOf(other, type)?.attrs.choice;
}

type Run = readonly [EditorInline, ...EditorInline[]];

function writeRun(run: Run, depth: number, context: Context): Piece[] {
  const mark = markOf(run[0], MARKS[depth]!);
  const inner = () => writeRuns(run, depth + 1, { ...context, startsLine: false });
  switch (mark?.type) {
    case 'ifValue':
      return [{ kind: 'other', text: writeChoice(run, context) }];
    case 'link':
      return [
        { kind: 'other', text: '[' },
        ...inner(),
        { kind: 'other', text: `](${destination(mark.attrs.href)})` },
      ];
    case 'strong':
      return delimited('**', inner());
    case 'emphasis':
      return delimited('_', inner());
    default:
      return writeRuns(run, depth + 1, context);
  }
}

function writeChoice(run: Run, context: Context): string {
  const own = { ...context, startsLine: false, inChoice: true };
  const parts = runsOf(run, (one, other) => isAlike(one, other, 'ifValue'));
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
