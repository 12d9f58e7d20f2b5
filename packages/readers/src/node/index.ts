export { loadDataset, packageFiles } from './load-dataset.ts';
