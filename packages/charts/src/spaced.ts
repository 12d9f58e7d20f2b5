/**
 * Which of these places, in rising order, may have a label: the first and the last, and between them every
 * second, third … so that no two are closer than `gap`.
 */
export function spaced(places: readonly number[], gap: number): number[] {
  const last = places.length - 1;
  if (last < 1) return [...places.keys()];
  if (places[last]! - places[0]! < gap) return [0];
  for (let step = 1; step < last; step++) {
    const kept = [0];
    for (let at = step; at < last; at += step)
      if (places[at]! - places[kept.at(-1)!]! >= gap && places[last]! - places[at]! >= gap)
        kept.push(at);
    const missing = Math.floor((last - 1) / step) - (kept.length - 1);
    // At most the neighbours of the two ends give way to them.
    if (missing <= 2) return [...kept, last];
  }
  return [0, last];
}
