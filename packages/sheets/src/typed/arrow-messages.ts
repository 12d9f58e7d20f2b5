import { TEXT } from '../files/limits.ts';
import { FlatBuffer } from './flat-buffer.ts';

/** The start of an Arrow file. Its end is the same, after four bytes of the footer's length. */
const MAGIC = 'ARROW1';
/** Fields of a schema, those within fields too, and how deep they may lie. */
const MOST_FIELDS = 100_000;
const DEEPEST = 64;
/** Kinds of messages. */
const SCHEMA = 1;
const DICTIONARY = 2;
const RECORDS = 3;
/** The fields of tables that are gone into, by their places. */
const FOOTER = { schema: 6, dictionaries: 8, records: 10, metadata: 12 };
const MESSAGE = { version: 4, kind: 6, header: 8, body: 10 };
const BATCH = { length: 4, nodes: 6, buffers: 8, variadic: 12 };
const DICTIONARY_BATCH = 6;
const FIELDS = { schema: 6, field: 14 };
const METADATA = { schema: 8, field: 16 };
/** Bytes of one entry: a block of a file, a node or buffer of a batch, a length, a reference. */
const BYTES = { block: 24, node: 16, buffer: 16, oldBuffer: 24, length: 8, reference: 4 };
/** Before version 4 of the format a buffer was told with eight bytes more. */
const VERSION_4 = 3;
/** Behind the last message. */
const END = -1;

/**
 * Checks that the messages of Arrow data (IPC, file or stream) lie within their bytes, and their lists too:
 * the library takes memory for whatever length a list states, goes through as many rows as a batch states,
 * and would go round in circles. Throws an Error where they do not. Source: Arrow Columnar Format 1.5, "Serialization and IPC".
 */
export function checkMessages(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ([...MAGIC].every((letter, i) => bytes[i] === letter.charCodeAt(0)))
    checkFile(new FlatBuffer(view));
  else for (let at = 0; at !== END && at < view.byteLength;) at = checkMessage(view, at);
}

function checkFile(file: FlatBuffer): void {
  const end = file.view.byteLength - MAGIC.length - 4;
  const footer = file.table(end - file.view.getInt32(end, true));
  checkSchema(file, file.reference(footer, FOOTER.schema));
  file.list(footer, FOOTER.metadata, BYTES.reference);
  for (const field of [FOOTER.dictionaries, FOOTER.records])
    for (const block of file.list(footer, field, BYTES.block))
      if (checkMessage(file.view, file.lengthAt(block)) === END) throw new Error('empty block');
}

/** Checks the message at a place and gives where the next one begins. */
function checkMessage(view: DataView, start: number): number {
  let at = start;
  // A stream may end without its mark, and older ones begin messages without one.
  const next = (): number => (at + 4 > view.byteLength ? 0 : view.getInt32((at += 4) - 4, true));
  let length = next();
  if (length === -1) length = next();
  if (length === 0) return END;
  if (length < 0 || at + length > view.byteLength) throw new Error(`message of ${length} bytes`);
  const head = new FlatBuffer(new DataView(view.buffer, view.byteOffset + at, length));
  const message = head.table(0);
  const body = head.length(message, MESSAGE.body);
  checkHeader(head, message, body);
  if (at + length + body > view.byteLength) throw new Error(`body of ${body} bytes`);
  return at + length + body;
}

function checkHeader(head: FlatBuffer, message: number, body: number): void {
  const place = head.place(message, MESSAGE.kind);
  const kind = place === 0 ? 0 : head.view.getUint8(place);
  const header = head.reference(message, MESSAGE.header);
  if (kind === SCHEMA) checkSchema(head, header);
  if (kind !== RECORDS && kind !== DICTIONARY) return;
  const version = head.place(message, MESSAGE.version);
  const isOld = version === 0 || head.view.getInt16(version, true) < VERSION_4;
  const batch = kind === RECORDS ? header : head.reference(header, DICTIONARY_BATCH);
  checkBatch(head, batch, body, isOld ? BYTES.oldBuffer : BYTES.buffer);
}

function checkBatch(head: FlatBuffer, batch: number, body: number, bufferBytes: number): void {
  checkRows(head.length(batch, BATCH.length));
  for (const node of head.list(batch, BATCH.nodes, BYTES.node)) {
    checkRows(head.lengthAt(node));
    checkRows(head.lengthAt(node + BYTES.length));
  }
  const buffers = head.list(batch, BATCH.buffers, bufferBytes);
  for (const buffer of buffers) {
    const place = buffer + bufferBytes - BYTES.buffer;
    if (head.lengthAt(place) + head.lengthAt(place + BYTES.length) > body)
      throw new Error('buffer beyond its body');
  }
  for (const place of head.list(batch, BATCH.variadic, BYTES.length))
    if (head.lengthAt(place) > buffers.length) throw new Error('missing buffers');
}

function checkRows(rows: number): void {
  if (rows > TEXT.rows) throw new Error(`${rows} rows`);
}

function checkSchema(head: FlatBuffer, schema: number): void {
  let count = 0;
  const checkFields = (places: readonly number[], depth: number): void => {
    for (const at of places) {
      if (++count > MOST_FIELDS || depth > DEEPEST) throw new Error('too many fields');
      const field = head.table(at);
      head.list(field, METADATA.field, BYTES.reference);
      checkFields(head.list(field, FIELDS.field, BYTES.reference), depth + 1);
    }
  };
  head.list(schema, METADATA.schema, BYTES.reference);
  checkFields(head.list(schema, FIELDS.schema, BYTES.reference), 0);
}
