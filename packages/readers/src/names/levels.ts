/** Levels of units from the outermost to the innermost. */
export const LEVELS = ['province', 'district', 'commune', 'agency', 'locality', 'cell'] as const;
