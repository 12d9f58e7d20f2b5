export type { Message, Language } from './messages/message.ts';
export { KetnapError } from './messages/error.ts';
export { createDataset, type DatasetOptions } from './dataset/create-dataset.ts';
export type { ColumnInput, TableInput, TablesInput } from './dataset/input.ts';
export {
  tableDefinitions,
  tableNames,
  type ColumnDefinition,
  type ColumnType,
  type TableDefinition,
  type TableName,
} from './dataset/tables.ts';
export { tableKeys } from './dataset/table-keys.ts';
export { CodedColumn } from './dataset/coded-column.ts';
export { DistinctColumn } from './dataset/distinct-column.ts';
export type {
  Dataset,
  Interval,
  Term,
  Target,
  Source,
  HeadCount,
  Succession,
} from './dataset/dataset.ts';
export { termById } from './dataset/terms.ts';
export type { Issue } from './dataset/issue.ts';
export { EVER_AFTER, EVER_BEFORE, type UnitTree } from './dataset/tree.ts';
export { type Day, parseDay, isoDay } from './dataset/days.ts';

export type {
  Analysis,
  Calendar,
  CountBy,
  Note,
  Share,
  UnitSelection,
} from './analyses/analysis.ts';
export {
  quotaAttainment,
  type QuotaAttainment,
  type QuotaOptions,
  type QuotaRow,
  type QuotaStatus,
  type TargetKind,
} from './analyses/quota.ts';
export {
  unitsByStatus,
  type UnitsByStatus,
  type UnitsByStatusRow,
} from './analyses/units-by-status.ts';
export {
  sourceBreakdown,
  type SourceBreakdown,
  type SourceOptions,
  type SourceRow,
} from './analyses/sources.ts';
export {
  sourceIntersections,
  type SourceIntersections,
  type IntersectionOptions,
  type IntersectionRow,
} from './analyses/intersections.ts';
export {
  mergedCells,
  type MergedCells,
  type MergedCellsOptions,
  type MergedCellsRow,
} from './analyses/merged-cells.ts';
export {
  eliminations,
  type Eliminations,
  type EliminationsOptions,
  type EliminationCause,
  type EliminationRow,
} from './analyses/eliminations.ts';
export {
  eliminationCounts,
  type EliminationCounts,
  type EliminationCountsRow,
} from './analyses/elimination-counts.ts';
export {
  eliminatedOn,
  type EliminatedOn,
  type EliminatedOnOptions,
  type EliminatedOnRow,
} from './analyses/eliminated-on.ts';
export {
  remainingLocalities,
  type RemainingLocalities,
  type RemainingLocalitiesOptions,
  type RemainingLocalityRow,
} from './analyses/remaining-localities.ts';
export { trend, type Trend, type TrendOptions, type TrendRow } from './analyses/trend.ts';
export {
  compareTerms,
  type CompareTerms,
  type CompareTermsOptions,
  type CompareTermsRow,
} from './analyses/compare-terms.ts';
export { compute } from './analyses/compute.ts';
export type { Analyses, AnalysisKind, AnyAnalysis } from './analyses/kinds.ts';
export { analysisKinds, optionTypes, type OptionType } from './analyses/option-types.ts';
export { toTable } from './analyses/to-table.ts';

export {
  type Address,
  addressOf,
  findRow,
  formatAddress,
  parseAddress,
} from './figures/address.ts';
export { formatReference, parseReference, type Reference } from './figures/reference.ts';
export { formatWording, type Wording, wordings } from './figures/wording.ts';
export { numberWords } from './messages/number-words.ts';
export {
  type FigureValue,
  formatDay,
  formatFigure,
  formatInterval,
  formatMeasure,
  formatPeriod,
} from './figures/format.ts';
export { formatColumn } from './figures/format-column.ts';
export { type Veil, type Veiled, SMALL, veiledIn, veilSmall } from './disclosure/veil-small.ts';
export { veilWords } from './messages/veil.ts';
export { isVeiled, mayBeVeiled, veilsOf } from './disclosure/is-veiled.ts';
export type { Format, Measure } from './figures/measure.ts';
export { isolated, isolatedMessage } from './messages/isolated.ts';
export { withIsolatedNames } from './analyses/isolated-names.ts';
export { measuresOf } from './figures/measures-of.ts';
export { explain } from './figures/explain.ts';
export type { ExplainOptions } from './figures/explain-limit.ts';
export type {
  Explanation,
  Operand,
  RowsBehind,
  ExplainedRow,
  Exclusion,
} from './figures/explanation.ts';

export { exactFigures, type ExactFigure } from './exact/exact-figures.ts';
export { isSameExact, numberOfExact, type ExactValue } from './exact/exact-value.ts';
export { Bridge, type BridgeQuestion } from './bridge/bridge.ts';
export type {
  BridgeStep,
  ChangedRow,
  FieldPart,
  FigureBridge,
  StepRows,
} from './bridge/figure-bridge.ts';
export type { StepName } from './bridge/steps.ts';
export type { CorrectedField } from './bridge/table-changes.ts';
export { printed, type Printed } from './bridge/hundredths.ts';
export { stepWords } from './messages/bridge.ts';
export { version } from './version.ts';
export { questionName } from './bridge/question.ts';
export { tableLines } from './bridge/table-lines.ts';
