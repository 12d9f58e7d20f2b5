import { customChart } from '@ketnap/charts';
import type { CustomBlock } from '@ketnap/notebook';
import { KetnapError, measuresOf, type Language, type Message } from '@ketnap/core';
import type { EditorState } from '@codemirror/state';
import { compile } from 'vega-lite';
import { customWords as words } from '../../messages/custom.ts';
import { brokenAt, rangeOf } from './json-place.ts';
import type { SpecWords } from './spec-words.ts';
import { unknownColumns } from './unknown-columns.ts';

/** What is wrong with a text, and where. */
export interface SpecFault {
  readonly message: Message;
  readonly from: number;
  readonly to: number;
}

/** The spec of a text that is sound; else what is wrong with it. */
export type ReadSpec =
  { readonly spec: Readonly<Record<string, unknown>> } | { readonly faults: readonly SpecFault[] };

/** Faults that are told at a time. */
const TOLD = 5;

/** Reads a spec as far as it can be drawn: JSON, Vega-Lite's own words, what a chart may do, and whether it can be built. */
export function readSpec(
  state: EditorState,
  data: CustomBlock['data'],
  known: SpecWords,
  language: Language,
): ReadSpec {
  const broken = brokenAt(state);
  const everything = { from: 0, to: state.doc.length };
  let spec: Readonly<Record<string, unknown>>;
  try {
    spec = JSON.parse(state.doc.toString()) as typeof spec;
  } catch {
    const { from, to } = broken ?? everything;
    const line = state.doc.lineAt(from);
    return { faults: [{ message: words.notJson(line.number, from - line.from + 1), from, to }] };
  }
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec))
    return { faults: [{ message: words.noObject, ...everything }] };
  const unknown = known.faultsIn(spec);
  if (unknown.length > 0)
    return {
      faults: unknown.slice(0, TOLD).map(({ path, found, expected }) => ({
        message: words.unknownWord(`/${path.join('/')}`, found, expected),
        ...(rangeOf(state, path) ?? everything),
      })),
    };
  const columns = Object.values(data).flatMap(({ analysis }) => Object.keys(measuresOf(analysis)));
  const missing = unknownColumns(spec, columns);
  if (missing.length > 0)
    return {
      faults: missing.slice(0, TOLD).map(({ path, found, expected }) => ({
        message: words.unknownColumn(`/${path.join('/')}`, found, expected),
        ...(rangeOf(state, path) ?? everything),
      })),
    };
  try {
    const { spec: whole } = customChart(spec, Object.keys(data), { language });
    compile(structuredClone(whole), { logger: SILENT });
    return { spec };
  } catch (error) {
    const said = error instanceof KetnapError ? error.messages : null;
    const message = said ?? words.notBuilt((error as Error).message);
    return { faults: [{ message, ...everything }] };
  }
}

/** Vega-Lite's warnings are for programmers. */
const SILENT = {
  level: () => SILENT,
  error: () => SILENT,
  warn: () => SILENT,
  info: () => SILENT,
  debug: () => SILENT,
} as unknown as NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;
