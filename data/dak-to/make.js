// Makes the data package beside it again, byte for byte.
import { saveFiles } from '../make/data-package.js';
import { makeDakTo } from './make/dak-to.js';

saveFiles(import.meta.dirname, makeDakTo());
