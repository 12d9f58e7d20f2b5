import type { Block } from '@ketnap/notebook';
import type { Writing } from '../writing.svelte.ts';

/** What a form gets: the block as it is, and where its changes go; changes of one field are one step. */
export interface FormTarget<Kind extends Block> {
  readonly writing: Writing;
  readonly block: Kind;
  readonly onChange: (next: Kind, field?: string) => void;
}

/** An object without the entries that say nothing. */
export function without<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Values;
}
