import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Language } from '@ketnap/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../ketnap.sample.ts';

const FAULTS = resolve(SAMPLE, '../../packages/core/src/dataset/fifty-faults.json');

interface FaultyDataset {
  readonly covers: readonly string[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly faults: readonly Fault[];
}

type Row = Readonly<Record<string, string | number | null>>;
type Fault = readonly [table: string, row: number | null, column: string | null, code: string];

/** A problem as `check` lists it. */
interface Listed {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly remedy: string;
}

let folder: string;
let faulty: FaultyDataset;

beforeAll(async () => {
  faulty = JSON.parse(await readFile(FAULTS, 'utf8')) as FaultyDataset;
  folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
  const { tables, covers } = faulty;
  const resources = Object.keys(tables).map((name) => ({ name, path: `${name}.csv` }));
  const descriptor = JSON.stringify({ resources, ketnap: { covers } });
  await writeFile(join(folder, 'datapackage.json'), descriptor);
  for (const [name, rows] of Object.entries(tables))
    await writeFile(join(folder, `${name}.csv`), csvOf(rows));
});

afterAll(() => rm(folder, { recursive: true }));

describe('ketnap check of a dataset with fifty faults', () => {
  it.each(['vi', 'en'] as const)(
    'lists each with its file, line, column and remedy (%s)',
    async (language) => {
      const { code, out, err } = await run(['check', folder, '--lang', language]);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      const listed = problemsIn(out, language);
      expect(placesOf(listed)).toEqual(
        faulty.faults
          .map(([table, row, column]) => [`${table}.csv`, row === null ? null : row + 1, column])
          .map((place) => JSON.stringify(place))
          .sort(),
      );
      expect(listed.length).toBeGreaterThanOrEqual(50);
      for (const { message, remedy } of listed) {
        expect(message.length).toBeGreaterThan(10);
        expect(remedy.length).toBeGreaterThan(10);
      }
    },
  );

  it('says how many there are, and reads the sound rows', async () => {
    const { out } = await run(['check', folder]);
    const rows = Object.values(faulty.tables).flat().length;
    const [read, counts] = out.trim().split('\n').slice(-2);
    expect(read).toBe(`Đã đọc ${Object.keys(faulty.tables).length} bảng, ${rows} dòng.`);
    const numbers = [...counts!.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(numbers).toHaveLength(3);
    expect(numbers.reduce((sum, number) => sum + number)).toBe(faulty.faults.length);
  });

  it('does not keep the rest from being computed', async () => {
    const { code, err } = await run(['compute', 'trend', folder, '{"every":"year"}', '--lang=en']);
    expect(code).toBe(0);
    expect(err).toMatch(/The data have errors \(\d+\)/);
  });
});

describe('ketnap check of lines that are not as the head promises', () => {
  it('names their lines, those too that became no row', async () => {
    const lines = ['unit_id,name,level', 'a,A,commune,x', '"b",B', ''];
    await writeFile(join(folder, 'units.csv'), lines.join('\n'));
    await writeFile(join(folder, 'admissions.csv'), 'admitted_on,unit_id\n2020-01-01,b\n');
    const files = ['units', 'admissions'].map((name) => ({ name, path: `${name}.csv` }));
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ resources: files }));
    const { code, out } = await run(['check', folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/Error · line 2: .*4 fields.*\n +Remedy: /);
    expect(out).toMatch(/Warning · line 3: .*only 2 fields.*\n +Remedy: /);
  });
});

const WORDS = {
  vi: {
    table: /^Bảng \w+ \((.+)\)$/,
    problem:
      /^ {2}(?:Lỗi|Cảnh báo|Lưu ý) · (?:cả bảng|(?:dòng (\d+))?(?:, )?(?:cột (\w+))?): (.+)$/,
    remedy: /^ {6}Cách sửa: (.+)$/,
  },
  en: {
    table: /^Table \w+ \((.+)\)$/,
    problem:
      /^ {2}(?:Error|Warning|Note) · (?:the whole table|(?:line (\d+))?(?:, )?(?:column (\w+))?): (.+)$/,
    remedy: /^ {6}Remedy: (.+)$/,
  },
} satisfies Record<Language, Record<string, RegExp>>;

function problemsIn(out: string, language: Language): Listed[] {
  const { table, problem, remedy } = WORDS[language];
  const lines = out.split('\n');
  let file = '';
  return lines.flatMap((line, i) => {
    file = table.exec(line)?.[1] ?? file;
    const match = problem.exec(line);
    if (!match) return [];
    return {
      file,
      line: match[1] === undefined ? null : Number(match[1]),
      column: match[2] ?? null,
      message: match[3]!,
      remedy: remedy.exec(lines[i + 1] ?? '')?.[1] ?? '',
    };
  });
}

const placesOf = (listed: readonly Listed[]): string[] =>
  listed.map(({ file, line, column }) => JSON.stringify([file, line, column])).sort();

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const quoted = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((fields) => fields.map(quoted).join(','))
    .join('\r\n');
}
