import type { Tokens } from './theme.ts';

/** How each of two sides is told from the other, without colour too: the first full and solid, the second hollow and dashed. */
export function twoSides({ blue, ink, paper }: Tokens) {
  return [
    { stroke: blue, fill: blue, dash: [] as number[] },
    { stroke: ink, fill: paper, dash: [5, 4] },
  ] as const;
}
