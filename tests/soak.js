// The random cases in the large numbers in which they were once tried, the corpus, and the properties over
// other seeds than the suite's: nothing is timed.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const COUNTS = {
  KETNAP_SHEETS: '2000',
  KETNAP_PROPERTY_SEEDS: '300',
  KETNAP_HOSTILE: '3000',
  ORACLE_DATASETS: '1200',
  KETNAP_SCOPES: '300',
  KETNAP_BRIDGES: '1000',
  KETNAP_FIGURES_STEP: '1',
};
const FILES = [
  'packages/sheets/src/hostile.test.ts',
  'tests/office',
  'tests/workbooks',
  'tests/oracle',
  'tests/properties.test.ts',
  'tests/bridge',
  'tests/published.test.ts',
  'apps/dashboard/src/worker/every-figure.test.ts',
];

/** Times that every property is tried, each time with another seed. */
const ROUNDS = 20;

if (!passes(FILES, COUNTS)) process.exitCode = 1;
if (!survivesKills()) process.exitCode = 1;
const properties = ['packages', 'apps', 'tests'].flatMap(filesWithProperties);
for (let round = 0; round < ROUNDS; round++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`\nproperties with KETNAP_SEED=${seed}`);
  if (!passes(properties, { KETNAP_SEED: seed })) process.exitCode = 1;
}

function passes(files, settings) {
  const config = ['--config', '.config/vitest.config.ts', '--testTimeout=3600000'];
  const env = { ...settings, ...process.env };
  return (
    spawnSync('npx', ['vitest', 'run', ...config, ...files], { stdio: 'inherit', env }).status === 0
  );
}

/** Tabs are killed while notebooks are saved in them; for the page as it was built last. */
function survivesKills() {
  const config = ['--config', '.config/playwright.config.ts', 'keeping-kills'];
  const env = { KETNAP_KILLS: '200', ...process.env };
  return (
    spawnSync('npx', ['playwright', 'test', ...config], { stdio: 'inherit', env }).status === 0
  );
}

function filesWithProperties(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.test.ts') && !/node_modules|dist/.test(path))
    .filter((path) => readFileSync(path, 'utf8').includes('fc.assert'));
}
