/** A key for each of some names, equal ones told apart by how often they have come: unlike the names, no two are equal. */
export function uniqueKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${times} ${name}`;
  });
}
