/** What a zip may hold. */
export interface ZipLimits {
  /** Files within. */
  readonly entries: number;
  /** Bytes of one file within, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all that is unpacked. */
  readonly totalBytes: number;
}

/**
 * Bytes that a file within a zip may unpack to: so many at once, and so many more for each of its packed ones.
 * Sheets and lists are packed to a tenth, very even ones to a fiftieth; deflate could reach a thousandth.
 */
export const EXPANSION = { free: 64_000_000, perByte: 100 } as const;

/** Bytes of a file that is read whole into memory: a workbook, or a zip. */
export const FILE_BYTES = 512_000_000;

/**
 * A workbook's parts. An xlsx of 1,000,000 rows × 10 columns has about 330 MB of sheet XML; at
 * about 100 MB a second, the most allowed still ends within some ten seconds.
 */
export const WORKBOOK_ZIP: ZipLimits = {
  entries: 5_000,
  entryBytes: 1_000_000_000,
  totalBytes: 1_200_000_000,
};

/** A zip of files. They are unpacked while they are read, one after the other, and never held whole. */
export const FILES_ZIP: ZipLimits = {
  entries: 5_000,
  entryBytes: 1_000_000_000,
  totalBytes: 4_000_000_000,
};

/** What a workbook may hold: each bounds memory, whatever the file says of itself. */
export const WORKBOOK = {
  sheets: 200,
  /** Rows and columns of a sheet: the last one that xlsx, xlsb and ods know. */
  rows: 1_048_576,
  columns: 16_384,
  /** Columns of a sheet that hold a value. */
  filledColumns: 1_000,
  /** Sheet cells with a value, of one sheet: four bytes each, and what they hold. */
  cells: 25_000_000,
  /** Rows × columns of one sheet's used range: whoever looks at a sheet goes through all of it. */
  area: 64_000_000,
  /** A sheet of more filled columns than an office's lists and forms have may have so many sheet cells. */
  wideColumns: 300,
  wideArea: 2_000_000,
  merges: 200_000,
  /** Distinct texts of a workbook. */
  strings: 5_000_000,
  styles: 100_000,
  /** UTF-16 units of the text of a sheet cell: programs take no more. */
  cellLength: 32_767,
  /** UTF-16 units of one passage while it is read. */
  textLength: 1_000_000,
  /** UTF-16 units of a sheet's name: programs take 31, or 255. */
  nameLength: 255,
} as const;

/** What a text file may hold. */
export const TEXT = {
  /** Rows: at some fifty bytes each, as many as a file of {@link FILE_BYTES} has. */
  rows: 10_000_000,
  /** Lines, be they empty. */
  lines: 20_000_000,
  /** Bytes of one field, in UTF-8: letters of Vietnamese take up to three. */
  fieldBytes: WORKBOOK.cellLength * 3,
} as const;

/** Whether a table is larger than whoever looks at it can go through in some seconds. */
export function isTooLarge(rows: number, columns: number): boolean {
  const area = rows * columns;
  return area > WORKBOOK.area || (columns > WORKBOOK.wideColumns && area > WORKBOOK.wideArea);
}
