export { folderOf, loadDataset, packageFiles } from './load-dataset.ts';
