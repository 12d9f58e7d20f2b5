/** Levels of units from the outermost to the innermost. */
export const LEVELS = ['province', 'district', 'commune', 'agency', 'locality', 'cell'] as const;

/** How far in a level is, 0 for provinces; -1 for none of {@link LEVELS}. */
export function levelRank(level: string | null): number {
  return (LEVELS as readonly (string | null)[]).indexOf(level);
}

/** Whether units of a level hold those below them: provinces, districts, communes. */
export function holdsUnits(level: string | null): boolean {
  const rank = levelRank(level);
  return rank >= 0 && rank <= LEVELS.indexOf('commune');
}

/** Whether a level is one within communes, where units of one name are many: villages and cells. */
export function isLocal(level: string | null): boolean {
  return level === 'locality' || level === 'cell';
}
