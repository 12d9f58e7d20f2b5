/** Places near the values, from above downwards, none closer to the next than `gap`. */
export function apart(values: readonly number[], gap: number): number[] {
  const places = [...values];
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  for (const [rank, i] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) places[i] = Math.min(places[i]!, places[above]! - gap);
  }
  return places;
}
