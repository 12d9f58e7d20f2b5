/** Sectors are numbered below it; what is above says that a chain ends, or that a sector is free. */
const LAST_SECTOR = 0xffff_fffa;
const HEADER = 512;
const HEAD = {
  sectorShift: 30,
  miniShift: 32,
  directory: 48,
  miniCutoff: 56,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
};
const ENTRY_BYTES = 128;
const ENTRY = { nameLength: 64, type: 66, left: 68, right: 72, child: 76, start: 116, size: 120 };
const STREAM = 2;

interface Entry {
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
}

/** Whether some bytes begin as an OLE2 file: an old workbook, an old document, or an encrypted new one. */
export function isOle(bytes: Uint8Array): boolean {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * What lies at the top of an OLE2 file, by names in capitals, for the format does not tell them apart. A
 * chain is followed for no more steps than there are sectors, and nothing that is said of sizes is believed.
 * Of a damaged file nothing is found. Source: Microsoft, [MS-CFB] Compound File Binary File Format.
 */
export class OleFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #next: Uint32Array;
  readonly #entries = new Map<string, Entry>();
  #root: Entry | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = bytes.length < HEADER ? 0 : this.#view.getUint16(HEAD.sectorShift, true);
    this.#sectorSize = 1 << Math.min(Math.max(shift, 9), 12);
    this.#next = this.#nextSectors();
    if (bytes.length >= HEADER) this.#readDirectory();
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#entries.keys());
  }

  /** The bytes of a stream; null where there is none, or not all of it. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry?.isStream) return null;
    const isMini = entry.size < this.#view.getUint32(HEAD.miniCutoff, true);
    const found = isMini ? this.#miniStream(entry.start) : this.#chain(entry.start);
    return found && found.length >= entry.size ? found.subarray(0, entry.size) : null;
  }

  #readDirectory(): void {
    const directory = this.#chain(this.#view.getUint32(HEAD.directory, true));
    if (!directory || directory.length < ENTRY_BYTES) return;
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    this.#root = entryAt(view, 0);
    const met = new Set<number>();
    const waiting = [view.getUint32(ENTRY.child, true)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const at = id * ENTRY_BYTES;
      if (met.has(id) || at + ENTRY_BYTES > view.byteLength) continue;
      met.add(id);
      const name = nameAt(view, at);
      if (!this.#entries.has(name)) this.#entries.set(name, entryAt(view, at));
      for (const side of [ENTRY.left, ENTRY.right]) waiting.push(view.getUint32(at + side, true));
    }
  }

  /** The bytes of a chain of sectors; null where it goes round, or out of the file. */
  #chain(first: number): Uint8Array | null {
    const size = this.#sectorSize;
    const sectors: number[] = [];
    for (let sector = first; sector < LAST_SECTOR; sector = this.#next[sector]!) {
      if (sector >= this.#next.length || sectors.length > this.#next.length) return null;
      sectors.push(sector);
    }
    const bytes = new Uint8Array(sectors.length * size);
    sectors.forEach((sector, i) => {
      const start = (sector + 1) * size;
      bytes.set(this.#bytes.subarray(start, start + size), i * size);
    });
    return bytes;
  }

  /** Small streams lie in sectors of their own, within one stream that the root names. */
  #miniStream(first: number): Uint8Array | null {
    const whole = this.#root && this.#chain(this.#root.start);
    const table = this.#chain(this.#view.getUint32(HEAD.miniTable, true));
    if (!whole || !table) return null;
    const size = 1 << Math.min(this.#view.getUint16(HEAD.miniShift, true), 9);
    const view = new DataView(table.buffer);
    const count = Math.min(table.length / 4, Math.floor(whole.length / size));
    const pieces: Uint8Array[] = [];
    for (let at = first; at < LAST_SECTOR; at = view.getUint32(at * 4, true)) {
      if (at >= count || pieces.length > count) return null;
      pieces.push(whole.subarray(at * size, (at + 1) * size));
    }
    const bytes = new Uint8Array(pieces.length * size);
    pieces.forEach((piece, i) => bytes.set(piece, i * size));
    return bytes;
  }

  /** Per sector the one that follows it. */
  #nextSectors(): Uint32Array {
    const size = this.#sectorSize;
    const view = this.#view;
    const count = Math.max(0, Math.ceil(view.byteLength / size) - 1);
    const next = new Uint32Array(count).fill(LAST_SECTOR);
    if (view.byteLength < HEADER) return next;
    this.#tables(count).forEach((table, i) => {
      const start = (table + 1) * size;
      for (let at = 0; at < size / 4 && start + 4 * at + 4 <= view.byteLength; at++) {
        const sector = (i * size) / 4 + at;
        if (sector < count) next[sector] = view.getUint32(start + 4 * at, true);
      }
    });
    return next;
  }

  /** The sectors of the allocation table: those that the header lists, then those of the lists it begins. */
  #tables(count: number): number[] {
    const view = this.#view;
    const size = this.#sectorSize;
    const tables: number[] = [];
    for (let at = HEAD.tables; at < HEADER; at += 4) tables.push(view.getUint32(at, true));
    let list = view.getUint32(HEAD.moreTables, true);
    for (let lists = 0; list < count && lists * size < view.byteLength; lists++) {
      const end = (list + 2) * size - 4;
      if (end + 4 > view.byteLength) break;
      for (let at = (list + 1) * size; at < end; at += 4) tables.push(view.getUint32(at, true));
      list = view.getUint32(end, true);
    }
    return tables.slice(0, Math.ceil((count * 4) / size));
  }
}

function entryAt(view: DataView, at: number): Entry {
  return {
    isStream: view.getUint8(at + ENTRY.type) === STREAM,
    start: view.getUint32(at + ENTRY.start, true),
    size: view.getUint32(at + ENTRY.size, true),
  };
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + ENTRY.nameLength, true), ENTRY.nameLength);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name.toUpperCase();
}
