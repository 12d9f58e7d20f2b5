const SECTOR_SHIFT = 30;
const DIFAT_START = 68;
const FAT_IN_HEADER = 76;
const HEADER = 512;
/** Sectors are numbered below it; what is above says that a chain ends, or that a sector is free. */
const LAST_SECTOR = 0xffff_fffa;
/** So many steps a sector are taken where chains run into each other, as in a sound file they never do. */
const MOST_STEPS = 4;

/**
 * Whether every chain of sectors of an OLE2 file ends, and few run into others: whoever follows those of a
 * damaged file goes round and round, holding all he passes. Of a file that is cut only the chains are told
 * that are there. Source: Microsoft, [MS-CFB] Compound File Binary File Format, 2.3.
 */
export function hasSoundChains(bytes: Uint8Array): boolean {
  const next = nextSectors(bytes);
  const walkOf = new Uint32Array(next.length);
  let steps = 0;
  for (let first = 0; first < next.length; first++) {
    if (walkOf[first] !== 0) continue;
    for (let sector = first; sector < next.length; sector = next[sector]!) {
      if (walkOf[sector] === first + 1 || ++steps > next.length * MOST_STEPS) return false;
      walkOf[sector] = first + 1;
    }
  }
  return true;
}

/** Per sector the one that follows it. */
function nextSectors(bytes: Uint8Array): Uint32Array {
  if (bytes.length < HEADER) return new Uint32Array(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(Math.max(view.getUint16(SECTOR_SHIFT, true), 9), 12);
  const count = Math.ceil(bytes.length / size) - 1;
  const next = new Uint32Array(Math.max(0, count)).fill(LAST_SECTOR);
  tablesOf(view, size, count).forEach((table, i) => {
    const start = (table + 1) * size;
    for (let at = 0; at < size / 4 && start + 4 * at + 4 <= bytes.length; at++) {
      const sector = (i * size) / 4 + at;
      if (sector < count) next[sector] = view.getUint32(start + 4 * at, true);
    }
  });
  return next;
}

/** The sectors of the allocation table: those that the header lists, then those of the lists it begins. */
function tablesOf(view: DataView, size: number, count: number): number[] {
  const tables: number[] = [];
  for (let at = FAT_IN_HEADER; at < HEADER; at += 4) tables.push(view.getUint32(at, true));
  let list = view.getUint32(DIFAT_START, true);
  for (let lists = 0; list < count && lists < count; lists++) {
    const end = (list + 2) * size - 4;
    if (end + 4 > view.byteLength) break;
    for (let at = (list + 1) * size; at < end; at += 4) tables.push(view.getUint32(at, true));
    list = view.getUint32(end, true);
  }
  return tables;
}
