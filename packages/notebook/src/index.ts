export type {
  Block,
  ChartBlock,
  ChartName,
  FigureItem,
  FiguresBlock,
  NotebookDocument,
  ProseBlock,
  Scope,
  TableBlock,
} from './document.ts';
export type {
  BlockResult,
  ChartResult,
  FailedResult,
  FiguresResult,
  LiveFigure,
  NotebookResult,
  ProseNode,
  ProseResult,
  Table,
  TableColumn,
  TableResult,
} from './result.ts';
export type { View } from './run.ts';
export { defaultScope } from './scope.ts';
export { runNotebook } from './run-notebook.ts';
export { termReview } from './review/term-review.ts';
export { tableOf } from './table.ts';
