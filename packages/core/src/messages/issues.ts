import { admissionFaults } from './issues/admissions.ts';
import { intervalFaults } from './issues/intervals.ts';
import { keyFaults } from './issues/keys.ts';
import { listFaults } from './issues/lists.ts';
import { targetFaults } from './issues/targets.ts';
import { totalFaults } from './issues/totals.ts';
import { valueFaults } from './issues/values.ts';

export type { Fault } from './issues/fault.ts';

/** Everything that can be wrong with the tables of a dataset, each as a function of the facts. */
export const faults = {
  ...listFaults,
  ...valueFaults,
  ...keyFaults,
  ...intervalFaults,
  ...targetFaults,
  ...admissionFaults,
  ...totalFaults,
};
