export { fromCsv, type CsvOptions } from './csv/from-csv.ts';
export {
  CsvScanner,
  type CsvScannerOptions,
  type CsvTable,
  type LineSpan,
  type RaggedLine,
} from './csv/csv-scanner.ts';

export { readDataset, placeOf, type ReadDataset } from './package/read-dataset.ts';
export { readDataPackage, type Origin, type ReadPackage } from './package/read-data-package.ts';
export type { ReadIssue } from './package/reading-issues.ts';
export type { Descriptor, Resource } from './package/descriptor.ts';
export type { PackageFile, ReadOptions, ReadProgress } from './package/package-file.ts';
