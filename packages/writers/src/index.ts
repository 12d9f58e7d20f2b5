export { toCsv, type Csv, type CsvOptions } from './to-csv.ts';
