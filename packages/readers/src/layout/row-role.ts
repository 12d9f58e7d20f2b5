/**
 * What a row of a body is: data, a sum of others (checked, not counted), the name of a group, the head
 * once more as printing repeats it, the numbers of the columns, hidden in its sheet, or empty.
 */
export type RowRole = 'data' | 'total' | 'group' | 'head' | 'numbering' | 'hidden' | 'empty';
