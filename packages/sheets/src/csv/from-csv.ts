import { CsvScanner, type CsvScannerOptions } from './csv-scanner.ts';
import type { CsvTable } from './csv-table.ts';

export interface CsvOptions extends Pick<CsvScannerOptions, 'delimiter'> {
  /** Name of the file, for messages. Default `csv`. */
  readonly file?: string;
}

/** Reads a csv file that is in memory whole: UTF-8 bytes, or text. See {@link CsvScanner}. */
export function fromCsv(
  source: Uint8Array | string,
  { file = 'csv', delimiter = ',' }: CsvOptions = {},
): CsvTable {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const scanner = new CsvScanner(file, { delimiter, size: bytes.length });
  scanner.feed(bytes);
  return scanner.finish();
}
