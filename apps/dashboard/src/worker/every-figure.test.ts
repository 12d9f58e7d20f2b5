import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatAddress, formatMeasure, type Language } from '@ketnap/core';
import type { NotebookResult, ProseNode, Scope } from '@ketnap/notebook';
import { beforeAll, expect, it } from 'vitest';
import { explainedParts } from './explained-parts.ts';
import { rowCell, rowColumns, TELLING } from '../components/row-cells.ts';
import { Analyst } from './analyst.ts';
import type { ChosenFile, Opened, PlacedExplanation } from './opened.ts';

const SAMPLE = fileURLToPath(new URL('../../../../data/dak-to/', import.meta.url));
/** Scopes that are looked at, and of how many of their figures one is explained: `npm run soak` takes all of many. */
const SCOPES = Number(process.env['KETNAP_SCOPES'] ?? 30);
const STEP = Number(process.env['KETNAP_FIGURES_STEP'] ?? 29);
/** As many rows as the panel asks for. */
const ROWS = 8;

interface Shown {
  readonly text: string;
  readonly address: string;
}

/** Every figure of a notebook that can be clicked: in text, in tables, at the marks of charts; each once. */
function figuresOf({ blocks }: NotebookResult): Shown[] {
  const found = new Map<string, Shown>();
  const take = ({ text, address }: { text: string; address: string | null }): void => {
    if (address !== null) found.set(`${address} ${text}`, { text, address });
  };
  const walk = (nodes: readonly ProseNode[]): void => {
    for (const node of nodes)
      if (node.type === 'figure') take(node.figure);
      else if ('children' in node) walk(node.children);
  };
  const marks = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(marks);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value))
        if (name === 'figures' && Array.isArray(one)) (one as Shown[]).forEach(take);
        else marks(one);
  };
  for (const block of blocks) {
    expect(block.type, JSON.stringify(block).slice(0, 300)).not.toBe('failed');
    if (block.type === 'prose') walk(block.children);
    if (block.type === 'figures')
      block.items.forEach(({ figure, detail }) => {
        take(figure);
        walk(detail);
      });
    if (block.type === 'chart' || block.type === 'table') block.table.rows.flat().forEach(take);
    if (block.type === 'chart') marks(block.chart);
  }
  return [...found.values()];
}

/**
 * Whether a text is a number as a sentence says it (`vượt 25` for +25), or the name of the unit or year in
 * which it is greatest or least.
 */
function isInWords(text: string, value: string): boolean {
  const isName = /^\D+$|^\d{4}$/.test(text);
  return isName || (/^\D/.test(text) && text.match(/[\d.,]+/)?.[0] === value.replace(/^[+−]/, ''));
}

/** What is wrong with the panel of a figure; null where it is right. */
function faultOf({ text, address }: Shown, explained: PlacedExplanation, language: Language) {
  const value = formatMeasure(explained.definition, explained.value, language);
  if (value !== text && !isInWords(text, value)) return `says ${value} instead of ${text}`;
  if (formatAddress(explained.address) !== address) return 'explains another figure';
  const parts = explainedParts(explained);
  const keys = parts.map(({ operand, table }) => `${operand.measure} ${table}`);
  if (new Set(keys).size !== keys.length) return `has two tables for one: ${keys.join(', ')}`;
  const placed = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (placed !== explained.rows.length) return 'leaves rows out, or shows them twice';
  for (const { rows, rowCount, table, operand } of parts) {
    if (rows.length !== Math.min(rowCount, ROWS)) return `lacks rows of ${operand.measure}`;
    if (new Set(rows.map(({ row }) => row)).size !== rows.length) return 'has a row twice';
    for (const only of [undefined, TELLING[table]]) {
      const columns = rowColumns(rows, only);
      if (columns.length === 0) return `shows no column of ${table}`;
      for (const row of rows) {
        const own = Object.keys(row.values);
        if (columns.some((one) => !['unit', 'sources'].includes(one) && !own.includes(one)))
          return `mixes rows of other tables into ${table}`;
        if (columns.some((one) => rowCell(row, one, language).trim() === ''))
          return `has a blank square in ${table}`;
      }
    }
  }
  return null;
}

let opened: Opened;
const analyst = new Analyst(() => undefined);

beforeAll(async () => {
  const names = (await readdir(SAMPLE)).filter((name) => /\.(csv|json)$/.test(name));
  const files = await Promise.all(
    names.map(async (path): Promise<ChosenFile> => ({
      path,
      file: new File([await readFile(SAMPLE + path)], path),
    })),
  );
  const came = await analyst.openFiles(files, [], null, 'new', () => undefined);
  if (!('opened' in came)) throw new Error('the sample is no data package');
  opened = came.opened;
});

/** So many scopes: units, terms, kinds of day and sources each in turn, so that they meet in ever other ways. */
function scopes(count: number): Scope[] {
  const { units, terms, sources, home } = opened;
  const wanted = [undefined, ...sources.map(({ id }) => id)];
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return home;
    const { id: term, from, to, asOf } = terms[at % terms.length]!;
    const source = wanted[(at + Math.floor(at / wanted.length)) % wanted.length];
    const days = [asOf, `${Number(from.slice(0, 4)) + 2}-12-31`, from, to];
    return {
      ...home,
      unit: units.ids[(at + Math.floor(at / units.ids.length)) % units.ids.length]!,
      term,
      asOf: days[Math.floor(at / terms.length) % days.length]!,
      ...(source === undefined ? {} : { source }),
    };
  });
}

const LANGUAGES: readonly Language[] = ['vi', 'vi', 'en'];

it(
  'every figure of the sample is explained by what it was counted of',
  { timeout: 3_600_000 },
  () => {
    const chosen = scopes(SCOPES);
    expect(new Set(chosen.map(({ unit }) => unit)).size).toBeGreaterThan(5);
    expect(new Set(chosen.map(({ source }) => source)).size).toBeGreaterThan(5);
    expect(new Set(chosen.map(({ term }) => term)).size).toBe(opened.terms.length);
    let count = 0;
    const faults: string[] = [];
    chosen.forEach((scope, at) => {
      const language = LANGUAGES[at % LANGUAGES.length]!;
      const figures = figuresOf(analyst.run(analyst.makeNotebook(language, scope), {}));
      count += figures.length;
      for (const shown of figures.filter((_, figure) => figure % STEP === at % STEP)) {
        const fault = faultOf(shown, analyst.explain(shown.address, ROWS, false), language);
        if (fault) faults.push(`${shown.address} (${shown.text}) ${fault}`);
      }
    });
    expect(faults.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThan(chosen.length * 200);
  },
);
