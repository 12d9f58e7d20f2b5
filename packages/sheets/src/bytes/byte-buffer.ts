/** Bytes that are read past their end when they are read a word at a time. */
const PADDING = 4;

/** Bytes in a row that grow as needed, and can be read four at a time, also beyond their end. */
export class ByteBuffer {
  bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes, for reading words at any place. */
  view: DataView<ArrayBuffer>;

  constructor(room: number) {
    this.bytes = new Uint8Array(room + PADDING);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Takes the bytes of another one, as they came from another thread. */
  static of(bytes: Uint8Array<ArrayBuffer>): ByteBuffer {
    const buffer = new ByteBuffer(0);
    buffer.bytes = bytes;
    buffer.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return buffer;
  }

  /** Makes room for so many bytes; those that were there stay. */
  reserve(room: number): void {
    if (room + PADDING <= this.bytes.length) return;
    const larger = new Uint8Array(2 * room + PADDING);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  /** Ends the bytes with some that are no part of them. */
  pad(end: number, byte: number): void {
    this.bytes.fill(byte, end, end + PADDING);
  }
}
