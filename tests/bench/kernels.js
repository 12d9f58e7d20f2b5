// What the library offers, and the counting beneath it, which is not public.
export * from '@ketnap/core';
export { countIntervals } from '../../packages/core/dist/counting/count-intervals.js';
export { countLocalities } from '../../packages/core/dist/counting/localities.js';
export { slotsOf } from '../../packages/core/dist/counting/slots.js';
export { countSets, sourceSets } from '../../packages/core/dist/counting/source-sets.js';
export { sourceColumns } from '../../packages/core/dist/counting/source-columns.js';
export { countSources } from '../../packages/core/dist/counting/sources.js';
