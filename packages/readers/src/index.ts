/** What an application needs to open files; all of their parts are in `@ketnap/sheets`. */
export { openSheets, type OpenOptions, type PackageFile, type Sheet } from '@ketnap/sheets';

export { readDataset, placeOf, type ReadDataset } from './package/read-dataset.ts';
export { readDataPackage, type Origin, type ReadPackage } from './package/read-data-package.ts';
export type { ReadIssue } from './package/reading-issues.ts';
export type { Descriptor, Resource } from './package/descriptor.ts';

export type {
  ColumnUse,
  DayColumn,
  DayPart,
  FigurePeriod,
  Form,
  LeftOut,
  ListKind,
  Meaning,
  MergedNumbers,
  NewSource,
  NewTerm,
  NewUnit,
  Period,
  Profile,
  RowUse,
} from './profile/profile.ts';
export type {
  DayOrder,
  DecimalMark,
  FarDays,
  PartialDays,
  SeveralNames,
  SexCode,
} from './values/styles.ts';
export { meantUnits } from './profile/meant-units.ts';
export { parseProfile } from './profile/parse-profile.ts';
export type {
  Choice,
  ColumnDraft,
  Draft,
  Ignored,
  Question,
  QuestionKind,
  RegionDraft,
} from './draft/draft.ts';
export type { RowRole } from './layout/row-role.ts';
export { propose, type Proposal, type ProposeOptions } from './draft/propose.ts';
export { meaningWords } from './profile/meaning-words.ts';
export { needsPeriod } from './draft/formed-region.ts';
export { meaningChoices, sourceLabel } from './draft/meaning-choices.ts';
export { titlePeriod } from './draft/region-period.ts';
export { ignoredOf } from './draft/region-draft.ts';
export { pointerTo, valueAtPointer, withValueAt } from './profile/pointer.ts';
export { readProposal, type Reading } from './report/read-proposal.ts';
export { differingSums } from './conversion/report.ts';
export type {
  Conversion,
  Double,
  LeftOutRows,
  RegionReport,
  Rejection,
  Report,
  StatedSum,
} from './conversion/report.ts';
export type { RowPlace } from './conversion/table-part.ts';

export { isDataPackage } from './package/is-data-package.ts';
export { toDataPackage, toDataPackageFiles, type PackageAbout } from './package/to-data-package.ts';
export { addTables, type MergedTables } from './merge/add-tables.ts';
export type { MergeOptions, MergeReport } from './merge/merge-report.ts';
export { changesBetween } from './merge/changes.ts';
export type { Change } from './merge/change.ts';
