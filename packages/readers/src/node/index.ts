export { folderOf, loadDataset, packageFiles } from './load-dataset.ts';
export { officeFiles } from './office-files.ts';
export { openWithin } from './open-within.ts';
export { saveDataPackage } from './save-data-package.ts';
