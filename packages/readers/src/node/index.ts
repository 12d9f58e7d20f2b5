export { folderOf, loadDataset, packageFiles } from './load-dataset.ts';
export { saveDataPackage } from './save-data-package.ts';
