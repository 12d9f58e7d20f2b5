// Reading of office files beside peers: a csv of 1,000,000 persons beside DuckDB's read_csv and Arquero's
// fromCSV, a workbook of as many beside bare workbook libraries. Each run is a process of its own, cold;
// contenders take turns; their admissions by year are compared first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeOfficeFiles } from './office-files.js';

const RUNS = 3;
/** Milliseconds after which a contender is given up, with what memory it may take. */
const PATIENCE = 90_000;
const MEMORY = '--max-old-space-size=8000';
const script = fileURLToPath(new URL('readers.js', import.meta.url));

function run(name, path) {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [MEMORY, script, name, path],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      timeout: PATIENCE,
    },
  );
  if (error?.code === 'ETIMEDOUT') return null;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

function compare(title, path, names) {
  console.log(`\n# ${title}`);
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < RUNS; i++)
    for (const name of names) if (!all[name].includes(null)) all[name].push(run(name, path));
  const sorted = (years) => JSON.stringify(Object.entries(years).sort());
  const [first] = all[names[0]];
  const ended = names.filter((name) => !all[name].includes(null));
  for (const name of ended)
    for (const { years } of all[name])
      if (sorted(years) !== sorted(first.years)) throw new Error(`${name} gives other admissions`);
  const median = (name, of) => all[name].map((one) => one[of]).sort((a, b) => a - b)[RUNS >> 1];
  for (const name of names) {
    if (!ended.includes(name)) {
      console.log(`${name}: given up after ${PATIENCE / 1000} s`);
      continue;
    }
    const peak = Math.max(...all[name].map((one) => one.peak));
    const [ms, cpu] = [median(name, 'ms'), median(name, 'cpu')].map(Math.round);
    const ratio = (ms / median(names[0], 'ms')).toFixed(1);
    console.log(`${name}: ${ms} ms (${ratio}×), processor ${cpu} ms, peak ${Math.round(peak)} MB`);
  }
}

const rows = 1_000_000;
const { csv, xlsx } = await makeOfficeFiles('.cache/bench/office', {
  csvRows: rows,
  xlsxRows: rows,
});
compare(`csv, ${rows} persons: file to dataset`, csv, [
  'ketnap',
  'ketnap, the sheet alone',
  'duckdb',
  'duckdb, all columns',
  'arquero',
]);
compare(`xlsx, ${rows} persons: file to dataset`, xlsx, [
  'ketnap',
  'ketnap, the sheet alone',
  'hucre',
  'hucre, row by row',
  'sheetjs',
]);
const answers = fileURLToPath(new URL('answers.js', import.meta.url));
spawnSync(process.execPath, [MEMORY, answers, csv], { stdio: 'inherit' });
