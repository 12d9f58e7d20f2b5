import type { DocumentState } from '../state/document.svelte.ts';
import { commandKeys } from './command-keys.ts';
import { Writing, type Surroundings } from './writing.svelte.ts';

/** Takes a notebook in hand, to be written in. */
export function createWriting(document: DocumentState, around: Surroundings): Writing {
  return new Writing(document, around, commandKeys);
}
