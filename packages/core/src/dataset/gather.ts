/** The values of some rows, in the order of the rows. A plain loop: `map` with a closure is five times slower. */
export function gather(values: Int32Array, rows: Int32Array): Int32Array {
  const gathered = new Int32Array(rows.length);
  for (let at = 0; at < gathered.length; at++) gathered[at] = values[rows[at]!]!;
  return gathered;
}

/** What a function gives for each of some rows, in the order of the rows. */
export function gatherOf<Value>(rows: Int32Array, valueOf: (row: number) => Value): Value[] {
  const gathered = new Array<Value>(rows.length);
  for (let at = 0; at < gathered.length; at++) gathered[at] = valueOf(rows[at]!);
  return gathered;
}
