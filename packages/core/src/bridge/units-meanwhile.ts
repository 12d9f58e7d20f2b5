import type { UnitTree } from '../dataset/tree.ts';

/**
 * Per unit that only the tree now has the nearest unit above it that the tree then has too; a unit without
 * one has no place yet and is not named.
 */
export function unitsMeanwhile(then: UnitTree, now: UnitTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let unit = 0; unit < now.size; unit++) {
    if (then.indexOf.has(now.ids[unit]!)) continue;
    let above = now.parent[unit]!;
    while (above >= 0 && !then.indexOf.has(now.ids[above]!)) above = now.parent[above]!;
    if (above >= 0) found.set(now.ids[unit]!, now.ids[above]!);
  }
  return found;
}
