/** The one way in: files opened, drafted, answered, reviewed, joined. */
export { Intake, type IntakeOptions } from './intake/intake.ts';
export type { JoinedDataset } from './intake/join.ts';
export type { KeptProfile } from './intake/kept-profile.ts';
export type {
  AskedQuestion,
  ColumnView,
  Comparison,
  IntakeDraft,
  IntakeMode,
  ProfileFrom,
  ResultPage,
  ResultPlace,
  ResultRow,
  Review,
  ReviewErrors,
  SheetPage,
  SheetPageCell,
  SheetPageColumn,
  SheetPageRow,
  ShownRole,
  TableRegion,
  TableView,
  UnitMatched,
  UnitSpelling,
} from './intake/views.ts';

/** What a person decided about a form, to be kept and used again. */
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
  DoubtedRows,
  PartialDays,
  SeveralNames,
  SexCode,
} from './values/styles.ts';
export { meantUnits } from './profile/meant-units.ts';
export { checkedProfile, parseProfile } from './profile/parse-profile.ts';
export { pointerTo, valueAtPointer, withValueAt } from './profile/pointer.ts';

/** What `Intake` shows: drafts, questions, reports. */
export type {
  Choice,
  ColumnDraft,
  Draft,
  Ignored,
  Question,
  QuestionKind,
  RegionDraft,
} from './draft/questions/draft.ts';
export type { RowRole } from './layout/row-role.ts';
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
export type { Change } from './merge/change.ts';
export type { MergeReport } from './merge/merge-report.ts';
export { tableLabels } from './messages/intake.ts';
export { platformReason } from './messages/platform.ts';
export { leftOutReason } from './messages/report.ts';

/** Its steps one by one, for whoever reads sheets without a person: a robot, a check. */
export { openSheets, type OpenOptions, type PackageFile, type Sheet } from '@ketnap/sheets';
export { propose, type Proposal, type ProposeOptions } from './draft/propose.ts';
export { readProposal, type Reading } from './report/read-proposal.ts';

/** Data packages in and out. */
export { readDataset, placeOf, type ReadDataset } from './package/read-dataset.ts';
export { readDataPackage, type Origin, type ReadPackage } from './package/read-data-package.ts';
export {
  openDatasetOf,
  placeOfIssue,
  saidCovers,
  type About,
  type OpenDataset,
  type Place,
  type Places,
} from './package/open-dataset.ts';
export type { KeptReading, KeptSum, KeptTable } from './package/kept-reading.ts';
export type { ReadIssue } from './package/reading-issues.ts';
export type { Descriptor, Resource } from './package/descriptor.ts';
export { toDataPackage, toDataPackageFiles, type PackageAbout } from './package/to-data-package.ts';
