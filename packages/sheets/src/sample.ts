export { memoryFiles } from './files/memory-files.sample.ts';
export { range, sheetOf } from './sheets/sheet.sample.ts';
