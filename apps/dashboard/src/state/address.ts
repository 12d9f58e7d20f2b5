import type { Language } from '@ketnap/core';
import type { Scope } from '@ketnap/notebook';
import { readLook, writeLook, type Look } from './look.ts';

/**
 * What the address bar holds, after the `#`: that part of an address never leaves the machine.
 *
 *     #doc=4f1c…&unit=tan-canh&term=2015-2020&asOf=2020-06-30&basis=as_recorded&lang=vi
 */
export interface AddressState {
  readonly scope: Partial<Scope>;
  readonly language: Language | null;
  readonly look: Look;
  /** The address of the figure that is explained; null where none is. */
  readonly why: string | null;
  readonly place: AddressPlace;
}

/** What an address holds beside the scope. */
export type Beside = Pick<AddressState, 'look' | 'why' | 'place'>;

/** Which notebook over which data; all null for the one that is made of the data that are served. */
export interface AddressPlace {
  /** The id of a notebook that is kept in the browser. */
  readonly doc: string | null;
  /** The key of data that a person brought in. */
  readonly data: string | null;
}

/** The address of the list of notebooks. */
export const START = '#start';

export function readAddress(hash: string): AddressState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const scope: { -readonly [Part in keyof Scope]?: Scope[Part] } = {};
  for (const part of ['unit', 'term', 'asOf', 'period', 'source'] as const) {
    const value = parts.get(part);
    if (value) scope[part] = value;
  }
  const language = parts.get('lang');
  return {
    scope,
    language: language === 'vi' || language === 'en' ? language : null,
    look: readLook(parts),
    why: parts.get('why') || null,
    place: { doc: parts.get('doc') || null, data: parts.get('data') || null },
  };
}

export function writeAddress(scope: Scope, language: Language, beside: Beside): string {
  const { unit, term, asOf, basis, period, source } = scope;
  const { look, why, place } = beside;
  const parts = new URLSearchParams();
  if (place.doc) parts.set('doc', place.doc);
  if (place.data) parts.set('data', place.data);
  for (const [name, value] of Object.entries({ unit, term, asOf, basis })) parts.set(name, value);
  if (period) parts.set('period', period);
  if (source) parts.set('source', source);
  parts.set('lang', language);
  writeLook(parts, look);
  if (why) parts.set('why', why);
  return `#${parts}`;
}
