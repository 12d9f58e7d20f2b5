export type { Csv, CsvOptions } from './csv-text.ts';
export { tableToCsv, type TableCsvOptions } from './table-to-csv.ts';
export { toCsv } from './to-csv.ts';
