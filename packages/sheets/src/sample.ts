export { csvSheet } from './csv/csv-sheet.ts';
export { memoryFiles } from './files/memory-files.sample.ts';
export { range, sheetOf } from './sheet/sheet.sample.ts';
