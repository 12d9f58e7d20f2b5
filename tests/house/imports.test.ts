import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Who may import whom: a package only from those before it. Types alone are marked `type:`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/core': ['arquero'],
  'packages/sheets': ['@ketnap/core/base', '@uwdata/flechette', 'fflate', 'fzstd', 'hyparquet'],
  'packages/readers': ['@ketnap/core', '@ketnap/sheets', 'fflate'],
  'packages/charts': ['@ketnap/core', 'type:vega-lite'],
  'packages/notebook': ['@ketnap/core', '@ketnap/charts', 'markdown-it'],
  'packages/writers': ['@ketnap/core', '@ketnap/charts', '@ketnap/notebook'],
};

/** What sheets may import from core. */
const SHEETS_MAY_NAME = ['KetnapError', 'Message', 'CodedColumn', 'isoDay', 'parseDay'];

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const sources = filesBelow('packages')
  .concat(filesBelow('apps'))
  .filter((file) => /\.(ts|js|svelte)$/.test(file));

describe('the house', () => {
  it('has sources to read', () => expect(sources.length).toBeGreaterThan(50));

  it('knows every package', () =>
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(
      readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`),
    ));

  it('reads no number and no day with what guesses', () => {
    const wrong = sources
      .filter(
        (file) =>
          /^packages\/(sheets|readers)\/src\//.test(file) && !/\.(test|sample)\.ts$/.test(file),
      )
      .filter((file) =>
        /\bnew Date\(|\bparseFloat\(|\bNumber\(/.test(
          withoutComments(readFileSync(join(ROOT, file), 'utf8')),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (home, allowed) => {
    const wrong = sources
      .filter((file) => file.startsWith(`${home}/src/`) && !/\.(test|sample)\.ts$/.test(file))
      .flatMap((file) => importsOf(file).map((one) => ({ file, ...one })))
      .filter(
        ({ file, from, typeOnly }) =>
          !from.startsWith('.') && !isAllowed(file, from, typeOnly, allowed),
      );
    expect(wrong).toEqual([]);
  });

  it('lets sheets know no word of the field: of core only what any file needs', () => {
    const wrong = sources
      .filter((file) => file.startsWith('packages/sheets/src/') && !file.endsWith('.test.ts'))
      .flatMap((file) => namesFromCore(file).map((name) => ({ file, name })))
      .filter(({ name }) => !SHEETS_MAY_NAME.includes(name));
    expect(wrong).toEqual([]);
  });

  it('lets nobody import an app', () => {
    const wrong = sources.filter((file) =>
      importsOf(file).some(({ from }) => /^@ketnap\/(cli|dashboard)/.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('lets no file reach into another package by path', () => {
    const wrong = sources.flatMap((file) => {
      const home = file.split('/').slice(0, 2).join('/');
      return importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => relative(ROOT, resolve(ROOT, dirname(file), from)))
        .filter((target) => !target.startsWith(`${home}/`))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => expect(cyclesAmong(sources)).toEqual([]));

  it.each(['packages/sheets', 'packages/readers', 'packages/notebook'])(
    '%s has folders that form a line',
    (home) => {
      expect(foldersInCircles(`${home}/src/`)).toEqual([]);
    },
  );

  it('has no drawer', () => {
    const drawers = sources.filter((file) => /\/(utils?|helpers?|common|misc)(\/|\.)/.test(file));
    expect(drawers).toEqual([]);
  });

  it('keeps clock, files, DOM and network out of core, charts and notebook', () => {
    const wrong = sources
      .filter(
        (file) =>
          /^packages\/(core|charts|notebook|writers)\/src\//.test(file) &&
          !file.endsWith('.test.ts'),
      )
      .filter((file) =>
        /\b(new Date\b|Date\.now|process\.|document\.(get|create|query|body)|window\.(?:document|location|open|add)|fetch\(|localStorage)/.test(
          withoutComments(readFileSync(join(ROOT, file), 'utf8')),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

/** `node:` modules are open to the part of readers that is for Node. */
function isAllowed(
  file: string,
  from: string,
  typeOnly: boolean,
  allowed: readonly string[],
): boolean {
  if (file.startsWith('packages/readers/src/node/') && from.startsWith('node:')) return true;
  return allowed.some((name) => {
    const [onlyTypes, wanted] = name.startsWith('type:') ? [true, name.slice(5)] : [false, name];
    return (from === wanted || from.startsWith(`${wanted}/`)) && (!onlyTypes || typeOnly);
  });
}

function importsOf(file: string): Import[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  const fromClauses = [
    ...text.matchAll(
      /(?:^|[\n;>])\s*(import|export)\s+(type\s+)?[^'"();]*?from\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => ({ from: match[3]!, typeOnly: match[2] !== undefined }));
  const bare = [...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1]!,
  );
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
  return [...fromClauses, ...[...bare, ...dynamic].map((from) => ({ from, typeOnly: false }))];
}

/** Names that a file imports from core; `*` where it takes or hands on all. */
function namesFromCore(file: string): string[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  const clauses = text.matchAll(
    /(?:import|export)\s+([^'";]*?)\s*from\s*['"]@ketnap\/core(?:\/base)?['"]/g,
  );
  return [...clauses].flatMap(([, clause]) =>
    clause!.includes('{')
      ? clause!
          .replace(/[{}]/g, '')
          .split(',')
          .map((name) => name.replace(/\btype\b|\bas\s+\w+/g, '').trim())
          .filter((name) => name !== '')
      : ['*'],
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Folders of a package that import one another, if only by way of a third. */
function foldersInCircles(home: string): string[] {
  const folderOf = (file: string): string =>
    file.slice(home.length).split('/').slice(0, -1).join('/');
  const targets = new Map<string, Set<string>>();
  for (const file of sources) {
    if (!file.startsWith(home) || /\.(test|sample)\.ts$/.test(file) || folderOf(file) === '')
      continue;
    const met = targets.get(folderOf(file)) ?? new Set<string>();
    for (const { from } of importsOf(file)) {
      const target = relative(ROOT, resolve(ROOT, dirname(file), from));
      if (from.startsWith('.') && folderOf(target) !== folderOf(file)) met.add(folderOf(target));
    }
    targets.set(folderOf(file), met);
  }
  const reaches = (from: string, wanted: string, met = new Set<string>()): boolean =>
    [...(targets.get(from) ?? [])].some((next) => {
      if (next === wanted) return true;
      if (met.has(next)) return false;
      return reaches(next, wanted, met.add(next));
    });
  return [...targets.keys()].filter((folder) => reaches(folder, folder));
}

/** Cycles of relative imports between files; a cycle of types alone counts as well. */
function cyclesAmong(files: readonly string[]): string[] {
  const known = new Set(files);
  const targets = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => relative(ROOT, resolve(ROOT, dirname(file), from)))
        // A Svelte component calls itself by importing itself.
        .filter((target) => known.has(target) && target !== file),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
