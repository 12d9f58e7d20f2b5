// The random cases in the large numbers in which they were once tried, and the corpus: nothing is timed.
import { spawnSync } from 'node:child_process';

const COUNTS = {
  KETNAP_SHEETS: '2000',
  KETNAP_PROPERTY_SEEDS: '300',
  ORACLE_DATASETS: '1200',
};
const FILES = [
  'tests/office',
  'tests/workbooks',
  'tests/oracle',
  'tests/properties.test.ts',
  'tests/published.test.ts',
];

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', '.config/vitest.config.ts', '--testTimeout=3600000', ...FILES],
  { stdio: 'inherit', env: { ...COUNTS, ...process.env } },
);
process.exitCode = status ?? 1;
