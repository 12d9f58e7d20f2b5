import type { ChartOptions } from './chart.ts';
import type { Tokens } from './theme.ts';

/** What a datum says of being made strong; marks look for it as `datum.strong`. */
export function strongIf(id: string, { strong }: ChartOptions): { readonly strong: boolean } {
  return { strong: strong?.includes(id) ?? false };
}

/** The weight of letters: heavier where their datum is made strong. */
export const strongText = { fontWeight: { expr: 'datum.strong ? 600 : 400' } } as const;

/** An outline around marks whose datum is made strong. */
export function strongOutline({ ink }: Tokens) {
  return {
    stroke: { condition: { test: 'datum.strong', value: ink }, value: 'transparent' },
  } as const;
}
