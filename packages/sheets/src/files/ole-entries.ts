const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY = 48;
const ENTRY = 128;
const NAME_LENGTH = 64;
const LAST_SECTOR = 0xffff_fffa;
const FAT_IN_HEADER = 76;
const MOST_ENTRIES = 10_000;

/** Whether some bytes begin as an OLE2 file: an old workbook, an old document, or an encrypted new one. */
export function isOle(bytes: Uint8Array): boolean {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * Names of the streams and storages within an OLE2 file in capitals, by which the format tells them apart, all
 * levels mixed; empty where it is damaged.
 * Source: Microsoft, [MS-CFB] Compound File Binary File Format.
 */
export function oleEntries(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = 1 << Math.min(view.getUint16(SECTOR_SHIFT, true), 16);
    let sector = view.getUint32(FIRST_DIRECTORY, true);
    while (sector < LAST_SECTOR && names.size < MOST_ENTRIES) {
      const start = (sector + 1) * size;
      let isNew = false;
      for (let at = start; at < start + size; at += ENTRY) {
        const name = entryName(view, at);
        isNew ||= name !== '' && !names.has(name);
        if (name) names.add(name);
      }
      if (!isNew) break;
      sector = nextSector(view, sector, size);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + NAME_LENGTH, true), NAME_LENGTH);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name.toUpperCase();
}

/** The sector after one; the allocation table's own sectors are taken from the header, which lists 109. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const listed = FAT_IN_HEADER + 4 * Math.floor(sector / perSector);
  const table = view.getUint32(listed, true);
  return view.getUint32((table + 1) * size + 4 * (sector % perSector), true);
}
