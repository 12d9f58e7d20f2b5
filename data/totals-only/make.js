// Makes the data package beside it again, byte for byte.
import { saveFiles } from '../make/data-package.js';
import { makeTotalsOnly } from './make/totals-only.js';

saveFiles(import.meta.dirname, makeTotalsOnly());
