/**
 * Bytes in which FlatBuffers keep tables; fields are named by their places as FlatBuffers count them: 4 for
 * the first, 6 for the second. Reading beyond the bytes throws a RangeError. Source: FlatBuffers, "Internals".
 */
export class FlatBuffer {
  readonly view: DataView;

  constructor(view: DataView) {
    this.view = view;
  }

  /** The table to which a reference points. */
  table(at: number): number {
    return at + this.view.getInt32(at, true);
  }

  /** Where a field of a table stands; 0 where the table has none. */
  place(table: number, field: number): number {
    const fields = table - this.view.getInt32(table, true);
    const isThere = field < this.view.getUint16(fields, true);
    const offset = isThere ? this.view.getUint16(fields + field, true) : 0;
    return offset === 0 ? 0 : table + offset;
  }

  /** The table that a field of a table refers to. */
  reference(table: number, field: number): number {
    const place = this.place(table, field);
    if (place === 0) throw new Error('missing part');
    return this.table(place);
  }

  /** A length that a field of a table holds; 0 where it has none. */
  length(table: number, field: number): number {
    const place = this.place(table, field);
    return place === 0 ? 0 : this.lengthAt(place);
  }

  lengthAt(place: number): number {
    const length = this.view.getBigInt64(place, true);
    if (length < 0n || length > Number.MAX_SAFE_INTEGER) throw new Error(`length of ${length}`);
    return JSON.parse(String(length)) as number;
  }

  /** Where the entries of a list stand that a field of a table refers to; none where it has no list. */
  list(table: number, field: number, size: number): number[] {
    const place = this.place(table, field);
    if (place === 0) return [];
    const start = this.table(place);
    const count = this.view.getInt32(start, true);
    if (count < 0 || start + 4 + count * size > this.view.byteLength)
      throw new Error(`list of ${count}`);
    return Array.from({ length: count }, (_, i) => start + 4 + i * size);
  }
}
