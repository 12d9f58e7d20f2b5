import { describe, expect, it } from 'vitest';
import { createDataset } from '../index.ts';
import { KetnapError } from '../messages/error.ts';

const tables = {
  units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
  admissions: [{ unit_id: 'a', admitted_on: '2020-01-01' }],
};
const create = createDataset as (tables: unknown, options?: unknown) => unknown;

function thrown(run: () => unknown): KetnapError {
  try {
    run();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('createDataset refuses', () => {
  it.each<[unknown, string, string]>([
    [{ cover: ['2015-01-01', '2020-12-31'] }, 'unknown_option', '"cover"'],
    [{ covers: '2020' }, 'bad_covers', '"2020"'],
    [{ covers: null }, 'bad_covers', 'null'],
    [{ covers: ['2015-01-01'] }, 'bad_covers', '["2015-01-01"]'],
    [{ covers: ['2020-12-31', '2015-01-01'] }, 'bad_covers', '2015-01-01'],
    [{ covers: ['0001-01-01', '9999-12-31'] }, 'bad_covers', '9999-12-31'],
    [{ lineOf: 3 }, 'bad_option', '"lineOf"'],
    [null, 'bad_options', 'null'],
    ['2020', 'bad_options', '"2020"'],
  ])('the options %j', (options, code, part) => {
    const error = thrown(() => create(tables, options));
    expect(error.code).toBe(code);
    expect(error.messages.vi).toContain(part);
    expect(error.messages.en).toContain(part);
  });

  it.each<[unknown, string, string]>([
    [null, 'bad_tables', 'null'],
    [{ ...tables, units: 'a,b' }, 'bad_table', '"a,b"'],
    [{ ...tables, admissions: [null] }, 'bad_row', 'null'],
  ])('the tables %j', (given, code, part) => {
    const error = thrown(() => create(given));
    expect(error.code).toBe(code);
    expect(error.messages.en).toContain(part);
  });
});
