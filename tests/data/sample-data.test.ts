import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDakTo } from '../../data/dak-to/make/dak-to.js';
import { makeTotalsOnly } from '../../data/totals-only/make/totals-only.js';
import { DATA, plainTable } from './sample-files.ts';

const samples = { 'dak-to': makeDakTo, 'totals-only': makeTotalsOnly };

describe.each(Object.entries(samples))('the sample %s', (name, make) => {
  const made: Record<string, string> = make();

  it('is made again byte for byte', () => {
    for (const [file, text] of Object.entries(made))
      expect(readFileSync(join(DATA, name, file), 'utf8') === text, file).toBe(true);
  });

  it('holds no table that its script does not make', () => {
    const kept = readdirSync(join(DATA, name)).filter((file) => /\.(csv|json)$/.test(file));
    expect(kept.sort()).toEqual(Object.keys(made).sort());
  });

  it('describes every column, in the order of the file', () => {
    for (const { path, schema } of descriptorOf(made).resources)
      expect(schema.fields.map((field) => field.name).join(',')).toBe(made[path]!.split('\n')[0]);
  });

  it('keeps its primary and foreign keys', () => {
    for (const { name: table, schema } of descriptorOf(made).resources) {
      const rows = plainTable(name, table);
      if (schema.primaryKey) {
        const keys = rows.map((row) => schema.primaryKey!.map((field) => row[field]).join(' '));
        expect(new Set(keys).size, table).toBe(rows.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(
          plainTable(name, reference.resource ?? table).map((row) => row[reference.fields[0]!]),
        );
        const lost = rows.map((row) => row[fields[0]!]!).filter((id) => id && !there.has(id));
        expect(lost, `${table}.${fields[0]}`).toEqual([]);
      }
    }
  });

  it('has values of the types it names', () => {
    for (const { name: table, schema } of descriptorOf(made).resources)
      for (const row of plainTable(name, table))
        for (const field of schema.fields) expect(wrongOf(field, row[field.name]!)).toBe(null);
  });
});

describe('the sample dak-to, counted by hand', () => {
  const admissions = plainTable('dak-to', 'admissions');
  const between = (from: string, to: string) =>
    admissions.filter((row) => row['admitted_on']! >= from && row['admitted_on']! <= to);

  it('has 425 admissions from the start of the term to 30-6-2020', () =>
    expect(between('2015-08-15', '2020-06-30').length).toBe(425));

  it('has 306 youth-union members from 2015 to the day of printing', () => {
    const printed = between('2015-01-01', '2020-08-06');
    expect(printed.filter((row) => row['youth_union'] === 'yes').length).toBe(306);
  });

  it('has 51 admissions in Tân Cảnh', () => {
    const term = between('2015-08-15', '2020-06-30');
    expect(term.filter((row) => row['unit_id'] === 'tan-canh').length).toBe(51);
  });

  it('has some unknown and some of every source', () => {
    for (const column of ['youth_union', 'ethnic_minority', 'religious', 'mobile_militia'])
      expect(admissions.filter((row) => row[column] === '').length).toBeGreaterThan(0);
    for (const column of ['religious', 'demobilised_soldier', 'mobile_militia', 'business_owner'])
      expect(admissions.filter((row) => row[column] === 'yes').length).toBeGreaterThan(0);
  });

  it('names no person', () => {
    const columns = Object.keys({ ...admissions[0], ...plainTable('dak-to', 'candidates')[0] });
    expect(columns.filter((column) => /name|ten|birth|number/.test(column))).toEqual([]);
  });
});

describe('the sample totals-only, counted by hand', () => {
  const totals = plainTable('totals-only', 'totals');
  const sum = (rows: Record<string, string>[]) =>
    rows.reduce((total, row) => total + Number(row['admitted']), 0);

  it('tells of the same 425 admissions as dak-to', () => {
    const halves = totals.filter(
      (row) => row['source_id'] === '' && !isWholeYear(row['from']!, row['to']!),
    );
    expect(sum(halves)).toBe(425);
  });

  it('has years that are the sums of their halves, source by source', () => {
    for (const year of totals.filter((row) => isWholeYear(row['from']!, row['to']!))) {
      const halves = totals.filter(
        (row) =>
          row['unit_id'] === year['unit_id'] &&
          row['source_id'] === year['source_id'] &&
          row['from']! >= year['from']! &&
          row['to']! <= year['to']! &&
          row !== year,
      );
      expect(sum(halves)).toBe(Number(year['admitted']));
    }
  });

  it('has age bands that add up to all', () => {
    const bands = totals.filter((row) => row['source_id']!.startsWith('age_'));
    expect(sum(bands)).toBe(sum(totals.filter((row) => row['source_id'] === '')));
  });
});

interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: string[];
    readonly minimum?: number;
  };
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly FieldDescriptor[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

function descriptorOf(files: Record<string, string>): Descriptor {
  return JSON.parse(files['datapackage.json']!) as Descriptor;
}

const patterns: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  year: /^\d{4}$/,
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  boolean: /^(yes|no)$/,
  string: /^/,
};

/** What is wrong with a value; null where it is as its field says. */
function wrongOf({ name, type, constraints = {} }: FieldDescriptor, value: string): string | null {
  if (value === '') return constraints.required ? `${name} is empty` : null;
  if (!patterns[type]!.test(value)) return `${name} ${value} is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(value))
    return `${name} ${value} is not listed`;
  return constraints.minimum !== undefined && Number(value) < constraints.minimum
    ? `${name} ${value} is below ${constraints.minimum}`
    : null;
}

function isWholeYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
