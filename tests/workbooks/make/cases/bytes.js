import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeCase } from '../case.js';
import { admitted, DAYS, headOf, name, ordinal, rowsOf, truthOf, unit } from '../columns.js';
import { csvText } from '../csv-text.js';
import { latin1, tcvn3, utf8 } from '../encodings.js';
import { people } from '../people.js';

const COLUMNS = [ordinal, name, unit(), admitted(DAYS.slashes)];

/** Files whose bytes are easily taken for something else. */
export async function byteCases() {
  return [fewWords(), damagedUtf8(), ...foreign(), await instants()];
}

/** @param {number} seed @param {number} count */
function list(seed, count) {
  const them = people(seed, count);
  return { rows: [headOf(COLUMNS), ...rowsOf(COLUMNS, them)], admissions: truthOf(COLUMNS, them) };
}

/** So short that single words tell the encoding. */
function fewWords() {
  const { rows, admissions } = list(701, 3);
  const typed = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? tcvn3(cell) : cell)),
  );
  return makeCase('csv-tcvn3-few-words.csv', latin1(csvText(typed)), {
    reason: 'TCVN3 font text of three persons, most of whose letters windows-1258 has as well',
    answers: { font: 'tcvn3' },
    tables: { admissions },
  });
}

function damagedUtf8() {
  const bytes = utf8(csvText(list(702, 30).rows));
  // Within the last name: a letter of three bytes loses its last one.
  bytes[bytes.lastIndexOf(0xe1) + 2] = 0x41;
  return makeCase('refused-utf8-damaged.csv', bytes, {
    reason: 'UTF-8 with one damaged letter is not read as something else as a whole',
    error: 'not_utf8',
  });
}

function foreign() {
  const refused = (/** @type {string} */ file, /** @type {string} */ hex) =>
    makeCase(
      file,
      Uint8Array.from(hex.split(' '), (byte) => parseInt(byte, 16)),
      {
        reason: 'text of another script, in an encoding of its own',
        error: 'unknown_encoding',
      },
    );
  return [
    // 姓名,单位 and 张三,北京 in GBK.
    refused('refused-gbk.csv', 'd0 d5 c3 fb 2c b5 a5 ce bb 0a d5 c5 c8 fd 2c b1 b1 be a9 0a'),
    // Имя,Адрес and Иван,Москва in windows-1251.
    refused(
      'refused-windows-1251.csv',
      'c8 ec ff 2c c0 e4 f0 e5 f1 0a c8 e2 e0 ed 2c cc ee f1 ea e2 e0 0a',
    ),
  ];
}

/** Midnight in Viet Nam is 17 o'clock of the day before in UTC. */
async function instants() {
  const them = people(703, 12);
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const values = them.map((one) => `('${one.unit}', '${one.admitted_on} 00:00:00+07')`);
    const path = join(folder, 'instants.parquet');
    await connection.run(
      `COPY (SELECT unit, admitted_on::TIMESTAMPTZ admitted_on FROM (VALUES ${values.join(', ')}) t(unit, admitted_on)) TO '${path}' (FORMAT parquet)`,
    );
    return makeCase('duckdb-instants.parquet', new Uint8Array(readFileSync(path)), {
      reason: 'days kept as instants: midnight in Viet Nam',
      tables: {
        admissions: them.map((one) => ({ unit: one.unit, admitted_on: one.admitted_on })),
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
