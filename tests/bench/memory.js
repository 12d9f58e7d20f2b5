// Ketnap alone over one size: what it takes in time and memory, from the disk to all four analyses.
import { loadDataset } from '@ketnap/readers/node';
import * as core from './kernels.js';
import { once, peakMemory } from './measure.js';
import { writePackage } from './seeded.js';

const size = process.argv[2];
const folder = await writePackage('.cache/bench', size);
const start = performance.now();
const { dataset } = await loadDataset(folder);
const loaded = performance.now() - start;
const root = { asOf: '2020-08-31' };
const { ms } = await once(() => [
  core.quotaAttainment(dataset, { term: '2015-2020', ...root }),
  core.trend(dataset, { every: 'month', ...root }),
  core.sourceBreakdown(dataset, root),
  core.sourceIntersections(dataset, root),
  core.mergedCells(dataset, { from: '2010-09-30', to: '2020-08-31' }),
]);
console.log(
  `\n# ${size}: Ketnap alone, cold: data package to dataset ${Math.round(loaded)} ms, ` +
    `five analyses of the root ${Math.round(ms)} ms, peak memory ${Math.round(peakMemory())} MB`,
);
