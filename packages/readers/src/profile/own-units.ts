import type { Form } from './profile.ts';

/** Rows that are of units which they name, or which the lines above them do. */
export const HAVE_UNITS: ReadonlySet<Form['rows']> = new Set(['persons', 'figures', 'villages']);
