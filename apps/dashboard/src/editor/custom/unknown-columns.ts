import type { JsonPath, WordFault } from './spec-words.ts';
import { nearest } from './spec-words.ts';

/** What makes columns of names that a spec does not say. */
const MAKING: readonly string[] = ['fold', 'pivot', 'flatten', 'lookup', 'values', 'repeat'];

/** The columns that a spec draws and that neither its data have nor it makes itself. */
export function unknownColumns(spec: object, columns: readonly string[]): WordFault[] {
  const named: { readonly path: JsonPath; readonly found: string }[] = [];
  const made = new Set<string>();
  let isOpen = false;
  const visit = (value: unknown, path: JsonPath): void => {
    const name = path.findLast((step) => typeof step === 'string');
    if (typeof value === 'string') {
      if (name === 'as') made.add(value);
      if (name === 'field') named.push({ path, found: value });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      isOpen ||= MAKING.includes(key);
      visit(one, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(spec, []);
  if (isOpen) return [];
  const known = [...columns, ...made];
  return named
    .filter(({ found }) => !known.includes(found))
    .map((one) => ({ ...one, expected: nearest(one.found, known) }));
}
