export { NOTEBOOK_VERSION, type Notebook } from './document/notebook.ts';
export { blockScope, type Scope, type ScopeOverride } from './document/scope.ts';
export type { BlockBase } from './document/block-base.ts';
export {
  isKnownBlock,
  type Block,
  type BreakBlock,
  type KnownBlock,
  type UnknownBlock,
} from './document/block.ts';
export type { ProseBlock } from './document/prose-block.ts';
export type { FigureItem, FiguresBlock } from './document/figures-block.ts';
export type { TableBlock } from './document/table-block.ts';
export type { ChartBlock, ChartWords } from './document/chart-block.ts';
export { drawnAs } from './document/drawn-as.ts';
export type { CompareBlock } from './document/compare-block.ts';
export type { CustomBlock, CustomData } from './document/custom-block.ts';
export type { BridgeBlock } from './document/bridge-block.ts';
export type { Sort } from './document/sort.ts';
export type { Frozen, FrozenData, FrozenFigure } from './document/frozen.ts';
export { parseNotebook } from './document/parse-notebook.ts';
export { notebookText } from './document/notebook-text.ts';
export { migrate } from './document/migrate.ts';

export { toEditor, toEditorBlock, toEditorTitle } from './editor/to-editor.ts';
export { fromEditor, fromEditorBlock, fromEditorTitle } from './editor/from-editor.ts';
export type {
  BlockAttrs,
  EditorAtom,
  EditorBlock,
  EditorDocument,
  EditorHeading,
  EditorInline,
  EditorItem,
  EditorList,
  EditorMark,
  EditorMarkdown,
  EditorNode,
  EditorParagraph,
  EditorProse,
  EditorRule,
  EditorText,
  EditorTitle,
} from './editor/editor-document.ts';

export type {
  BlockResult,
  BreakResult,
  BridgeResult,
  ChartResult,
  CompareResult,
  CompareRow,
  CustomResult,
  FailedResult,
  FiguresResult,
  KeptResult,
  LiveFigure,
  NotebookResult,
  ProseNode,
  ProseResult,
  Table,
  TableColumn,
  TableResult,
} from './result.ts';
export type { BlockDrill, Drill } from './drill.ts';
export type { BlockSelection, Dimension, Selection } from './selection.ts';
export type { View } from './run/run.ts';
export { defaultScope } from './run/default-scope.ts';
export { periodDays } from './run/period-days.ts';
export { alignHalves } from './run/align-halves.ts';
export { runNotebook, type RunOptions } from './run/run-notebook.ts';
export {
  runComparison,
  type AskedComparison,
  type ComparisonResult,
} from './run/run-comparison.ts';
export { readFigures, type AskedFigure, type ReadFigure } from './run/read-figures.ts';
export { templates } from './templates/templates.ts';
export type { Template, TemplateId } from './templates/template.ts';
export { termReview } from './templates/term-review.ts';
export { tableOf } from './run/table-of.ts';

export { figureChoices, type FigureChoice } from './choices/figure-choices.ts';
export { figureWordings, turned, turnsOf, type Turns } from './choices/figure-turns.ts';
export { freeze, type FreezeOptions } from './freeze/freeze.ts';
export { compareFrozen, type CompareFrozenOptions } from './freeze/compare-frozen.ts';
export { fingerprint } from './frozen/fingerprint.ts';
export { sha256 } from './frozen/sha256.ts';
export { frozenTables, type FrozenTables } from './frozen/frozen-tables.ts';
export type {
  ChangedStep,
  FigurePlace,
  FrozenChange,
  FrozenComparison,
  GoneFigure,
  PlaceCount,
} from './frozen/comparison.ts';
export { rowLines, type RowLine, type StepLines } from './frozen/row-lines.ts';
