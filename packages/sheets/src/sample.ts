export { csvSheet } from './csv/csv-sheet.ts';
export { memoryFiles, textFiles } from './files/memory-files.sample.ts';
export { range, sheetOf } from './sheet/sheet.sample.ts';
