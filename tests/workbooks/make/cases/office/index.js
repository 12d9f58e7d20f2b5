import { officeDashCases } from './dashes.js';
import { officeHeadCases } from './heads.js';
import { officeMemberCases } from './members.js';
import { officeMergedCases } from './merged.js';
import { officeNameCases } from './names.js';
import { officeNoNameCases } from './no-names.js';
import { officePeriodCases } from './periods.js';
import { officePersonCases } from './persons.js';
import { officeReligionCases } from './religions.js';
import { officeRunningCases } from './running.js';
import { officeSexCases } from './sexes.js';
import { officeSlipCases } from './slips.js';
import { officeSumCases } from './sums.js';
import { officeTableCases } from './tables.js';
import { officeTitleUnitCases } from './title-units.js';
import { officeTreeCases } from './trees.js';
import { officeVillageCases } from './villages.js';
import { officeYearlessCases } from './yearless.js';

/** Sheets of offices as a person meets them who accepts whatever is proposed, each a kind's variation. */
export function officeCases() {
  return [
    ...officeTreeCases(),
    ...officeSumCases(),
    ...officePeriodCases(),
    ...officePersonCases(),
    ...officeSexCases(),
    ...officeHeadCases(),
    ...officeTableCases(),
    ...officeNameCases(),
    ...officeRunningCases(),
    ...officeMergedCases(),
    ...officeVillageCases(),
    ...officeDashCases(),
    ...officeYearlessCases(),
    ...officeNoNameCases(),
    ...officeMemberCases(),
    ...officeSlipCases(),
    ...officeTitleUnitCases(),
    ...officeReligionCases(),
  ];
}
