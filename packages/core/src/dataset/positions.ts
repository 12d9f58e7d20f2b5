/** Where each id stands. */
export function positionsOf(ids: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (let at = 0; at < ids.length; at++) positions.set(ids[at]!, at);
  return positions;
}
