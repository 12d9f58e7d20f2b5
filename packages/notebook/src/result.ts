import type { Chart, CustomChart } from '@ketnap/charts';
import type { AnyAnalysis, Format } from '@ketnap/core';
import type { Block, BreakBlock } from './document/block.ts';
import type { BridgeBlock } from './document/bridge-block.ts';
import type { ChartBlock } from './document/chart-block.ts';
import type { CompareBlock } from './document/compare-block.ts';
import type { CustomBlock } from './document/custom-block.ts';
import type { FiguresBlock } from './document/figures-block.ts';
import type { ProseBlock } from './document/prose-block.ts';
import type { Scope } from './document/scope.ts';
import type { TableBlock } from './document/table-block.ts';
import type { BlockDrill } from './drill.ts';
import type { FrozenChange, FrozenComparison } from './frozen/comparison.ts';
import type { StepLines } from './frozen/row-lines.ts';
import type { BlockSelection } from './selection.ts';

/** A notebook with every block computed: plain JSON, ready to be shown or written. */
export interface NotebookResult {
  readonly title: string;
  readonly scope: Scope;
  readonly blocks: readonly BlockResult[];
}

export type BlockResult = (
  | ProseResult
  | FiguresResult
  | ChartResult
  | TableResult
  | CompareResult
  | BridgeResult
  | CustomResult
  | BreakResult
  | KeptResult
  | FailedResult
) & {
  /** Where something is selected: what that has to do with the block. */
  readonly selection?: BlockSelection;
  /** Where it is opened further down the tree: how far. */
  readonly drill?: BlockDrill;
};

/** One figure as it stands in text: what is shown, and what explains it. */
export interface LiveFigure {
  readonly text: string;
  /** Null for words of the scope (unit, term, day), which need no explanation. */
  readonly address: string | null;
  /** Says why there is no value, where there is none. */
  readonly missing?: string;
  /** Says what is wrong with the reference, which then stands as `text` in its braces. */
  readonly fault?: string;
  /** Says of what is selected why the figure does not follow it. */
  readonly ignores?: string;
}

/** Prose as a tree, so that whoever shows it builds elements and never markup. */
export type ProseNode =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly ProseNode[] }
  | { readonly type: 'paragraph' | 'quote' | 'item'; readonly children: readonly ProseNode[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly children: readonly ProseNode[] }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly ProseNode[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly ProseNode[] }
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' | 'rule' }
  | { readonly type: 'figure'; readonly figure: LiveFigure };

export interface ProseResult {
  readonly type: 'prose';
  readonly block: ProseBlock;
  readonly children: readonly ProseNode[];
  /** The caveats of the analyses behind the figures. */
  readonly notes: readonly string[];
}

export interface FiguresResult {
  readonly type: 'figures';
  readonly block: FiguresBlock;
  readonly items: readonly {
    readonly figure: LiveFigure;
    readonly label: string;
    readonly detail: readonly ProseNode[];
  }[];
  readonly notes: readonly string[];
}

export interface ChartResult {
  readonly type: 'chart';
  readonly block: ChartBlock;
  readonly chart: Chart;
  /** The rows drawn, for the table under the chart and for CSV. */
  readonly table: Table;
}

export interface TableResult {
  readonly type: 'table';
  readonly block: TableBlock;
  readonly title: string;
  readonly table: Table;
  readonly notes: readonly string[];
}

/** A line for each measure, and on it a figure for each thing that is compared. */
export interface CompareResult {
  readonly type: 'compare';
  readonly block: CompareBlock;
  /** What is compared, in order. */
  readonly of: readonly { readonly id: string; readonly name: string }[];
  /** What they have in common: the unit, the term, the days. */
  readonly about: string;
  /** What two of them show, in a sentence; null where there are not two. */
  readonly finding: string | null;
  readonly rows: readonly CompareRow[];
  /** How the differences are to be read, then the caveats. */
  readonly notes: readonly string[];
}

export interface CompareRow {
  readonly label: string;
  readonly figures: readonly LiveFigure[];
  /** How the first of two differs from the second: `+4,38 điểm`; null for days, words, and what is unknown. */
  readonly difference: string | null;
}

/** What has changed since figures were frozen. */
export interface BridgeResult {
  readonly type: 'bridge';
  readonly block: BridgeBlock;
  /** Of the figures that the block names; of all where it names none. */
  readonly comparison: FrozenComparison;
  /** Whether the frozen tables are there. */
  readonly hasTables: boolean;
  /** Of each figure named that changed, where the frozen tables are there, what changed it. */
  readonly bridges: readonly {
    readonly change: FrozenChange;
    /** Step by step; null for a day or a word. */
    readonly chart: Chart | null;
    /** The rows that changed it, by step; none where they are veiled. */
    readonly rows: readonly StepLines[];
    readonly areRowsVeiled: boolean;
  }[];
}

/** A chart that a person wrote, over the rows of named analyses. */
export interface CustomResult {
  readonly type: 'custom';
  readonly block: CustomBlock;
  readonly chart: CustomChart;
  /** The rows that it draws, by the names under which it knows them. */
  readonly data: readonly { readonly name: string; readonly table: Table }[];
  /** The caveats of the analyses. */
  readonly notes: readonly string[];
}

/** A new page on paper. */
export interface BreakResult {
  readonly type: 'break';
  readonly block: BreakBlock;
}

/** A block that this Ketnap keeps but does not compute. */
export interface KeptResult {
  readonly type: 'kept';
  readonly block: Block;
  /** In the notebook's language: what it is, and that it is kept. */
  readonly message: string;
}

/** A block that could not be computed; the others still are. */
export interface FailedResult {
  readonly type: 'failed';
  readonly block: Block;
  /** In the notebook's language: what was wrong and what would be right. */
  readonly message: string;
}

/** Rows of an analysis as they are read: each figure written out, with its address. */
export interface Table {
  readonly analysis: AnyAnalysis;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly LiveFigure[])[];
}

export interface TableColumn {
  readonly name: string;
  readonly label: string;
  readonly format: Format;
}
