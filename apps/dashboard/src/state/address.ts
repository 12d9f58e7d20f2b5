import type { Language } from '@ketnap/core';
import type { Scope } from '@ketnap/notebook';

/**
 * What the address bar holds, after the `#`: that part of an address never leaves the machine.
 *
 *     #unit=tan-canh&term=2015-2020&asOf=2020-06-30&basis=as_recorded&lang=vi
 */
export interface AddressState {
  readonly scope: Partial<Scope>;
  readonly language: Language | null;
}

export function readAddress(hash: string): AddressState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const scope: { -readonly [Part in keyof Scope]?: Scope[Part] } = {};
  for (const part of ['unit', 'term', 'asOf', 'source'] as const) {
    const value = parts.get(part);
    if (value) scope[part] = value;
  }
  const language = parts.get('lang');
  return { scope, language: language === 'vi' || language === 'en' ? language : null };
}

export function writeAddress(scope: Scope, language: Language): string {
  const { unit, term, asOf, basis, source } = scope;
  const parts = new URLSearchParams({ unit, term, asOf, basis });
  if (source) parts.set('source', source);
  parts.set('lang', language);
  return `#${parts}`;
}
