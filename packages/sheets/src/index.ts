// Files as sheets
export { openSheets, type OpenOptions } from './open-sheets.ts';
export {
  a1,
  columnLetters,
  isDay,
  isEmptyIn,
  isError,
  placeIn,
  rangeName,
  valueAt,
  valueIn,
  type Sheet,
  type SheetColumn,
  type SheetDay,
  type SheetError,
  type SheetRange,
  type SheetValue,
} from './sheet/sheet.ts';
export { columnWith, partOfColumn } from './sheet/raw-column.ts';
export type { RawTexts } from './sheet/raw-texts.ts';

// Files
export { joinedBytes } from './files/joined-bytes.ts';
export {
  piecesOf,
  type PackageFile,
  type ReadOptions,
  type ReadProgress,
  type Pieces,
} from './files/package-file.ts';
export type { SecondThread } from './files/second-thread.ts';
export { unpackZip } from './files/zip.ts';

// Tables of text
export { fromCsv, type CsvOptions } from './csv/from-csv.ts';
export { CsvScanner, type CsvScannerOptions } from './csv/csv-scanner.ts';
export type { CsvTable, LineSpan, RaggedLine } from './csv/csv-table.ts';
export { delimiterWords, strayQuoteMessage } from './messages/csv.ts';

// Texts that hold other letters than they should show
export type { Font } from './text/font.ts';
export { detectFont, isUnicode, repairFont, speakFor } from './text/repair-font.ts';
