/** The name of the one source that all layers of a chart draw from. */
export const SOURCE = 'rows';

/** Rows of the source that belong together; a layer takes them by {@link ofPart}. */
export function rowsOf<Row extends object>(
  part: string,
  rows: readonly Row[],
): (Row & { readonly part: string })[] {
  return rows.map((row) => ({ ...row, part }));
}

/** The transform of a layer that draws one part of the rows, or those of it that meet a condition. */
export function ofPart(part: string, condition?: string): { readonly filter: string }[] {
  const own = `datum.part === '${part}'`;
  return [{ filter: condition === undefined ? own : `${own} && (${condition})` }];
}
