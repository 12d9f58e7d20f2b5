import type { AnalysisKind } from '../analyses/kinds.ts';
import { optionType } from '../analyses/options.ts';
import type { KetnapError } from '../messages/error.ts';

/**
 * The one grammar of a line that names a figure, be it an address or a live figure in prose:
 *
 *     line   = [ "+" | "-" ] part { "/" part } [ "?" pair { "&" pair } ]
 *     pair   = name "=" value      an option of the analysis (lists joined by commas)
 *            | "@" name "=" value  a column that finds the row
 *            | "~" name "=" value  how the figure is written
 *
 * Parts, names and values are percent-encoded.
 */
export interface FigureLine {
  /** The sign that stands first. */
  readonly sign: '+' | '-' | null;
  /** Decoded. */
  readonly path: readonly string[];
  readonly pairs: readonly FigurePair[];
}

export interface FigurePair {
  readonly kind: 'option' | 'column' | 'wording';
  /** Decoded. */
  readonly name: string;
  /** As it was written: a list is split before it is decoded. */
  readonly value: string;
}

export type OptionValue = string | number | readonly (string | number)[];

/** Characters of a line: one names at most some dozen ids. */
const LONGEST = 100_000;

const SIGN = /^[+-]/;
const SIGNS: Readonly<Record<string, FigurePair['kind']>> = { '@': 'column', '~': 'wording' };

/** Takes a line apart. Throws what `refuse` gives where it is not well formed. */
export function readFigureLine(text: string, refuse: () => KetnapError): FigureLine {
  if (typeof text !== 'string' || text.length > LONGEST) throw refuse();
  const trimmed = text.trim();
  const sign = SIGN.exec(trimmed)?.[0] as '+' | '-' | undefined;
  const [path, query] = splitOnce(sign ? trimmed.slice(1) : trimmed, '?');
  return {
    sign: sign ?? null,
    path: path.split('/').map((part) => decoded(part, refuse)),
    pairs: query
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [left, value] = splitOnce(pair, '=');
        const kind = SIGNS[left[0] ?? ''] ?? 'option';
        return { kind, name: decoded(kind === 'option' ? left : left.slice(1), refuse), value };
      }),
  };
}

/**
 * What an option of an analysis holds, by its type.
 *
 * @throws KetnapError `unknown_option`, and what `refuse` gives
 */
export function readOption(
  analysis: AnalysisKind,
  { name, value }: FigurePair,
  refuse: () => KetnapError,
): OptionValue {
  const type = optionType(analysis, name);
  if (type !== 'ids' && type !== 'years') return decoded(value, refuse);
  const list = value === '' ? [] : value.split(',').map((one) => decoded(one, refuse));
  return type === 'years' ? list.map((one) => (one.startsWith('$') ? one : Number(one))) : list;
}

/** The inverse of {@link readOption}. */
export function writeOption(value: OptionValue): string {
  const list: readonly (string | number)[] = typeof value === 'object' ? value : [value];
  return list.map((one) => encoded(String(one))).join(',');
}

/** A part of a line; the dollar of a word of the scope stays as it is. */
export function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('%24', '$');
}

/** A part of a line without its percent signs. Throws what `refuse` gives where they make no sense. */
export function decoded(part: string, refuse: () => KetnapError): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refuse();
  }
}

function splitOnce(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
