// `npm test`: installs what is missing, then lint, types, unit, oracle and browser tests.
// Ends with one line: N passed, M failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { chromiumPath, installPackages, run } from './install.js';

const REPORTS = resolve('.cache/reports');

await installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const chromium = await chromiumPath();

const steps = [
  await plainStep('build', ['run', '--silent', 'build']),
  // Each keeps one core busy.
  ...(await Promise.all([
    plainStep('lint', ['run', '--silent', 'lint']),
    plainStep('types', ['run', '--silent', 'types']),
  ])),
  await unitStep(),
];
if (chromium) steps.push(await browserStep(chromium));
else
  console.log('Browser tests left out: this machine has no Chromium and none could be installed.');

const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
const failures = steps.flatMap((step) => step.failures);
// Once more at the end: of a long output often only the last part is kept.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function plainStep(name, args) {
  console.log(`\n── ${name}`);
  const ok = await run('npm', args);
  return counted(name, ok, ok ? 1 : 0, []);
}

async function unitStep() {
  console.log('\n── unit and oracle tests');
  const report = `${REPORTS}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run('npm', ['run', '--silent', 'unit', '--', ...reporters]);
  const { numPassedTests = 0, testResults = [] } = reportIn(report);
  const failures = testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const name = relative('.', path);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [described(name, message)];
    return failed.map((test) => described(`${name} › ${test.fullName}`, test.failureMessages[0]));
  });
  return counted('unit tests', ok, numPassedTests, failures);
}

async function browserStep(chromium) {
  console.log('\n── browser tests');
  const report = `${REPORTS}/browser.json`;
  const ok = await run('npm', ['run', '--silent', 'browser', '--', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { stats: { expected = 0, flaky = 0 } = {}, suites = [] } = reportIn(report);
  const failures = suites.flatMap(specsIn).filter(({ spec }) => !spec.ok);
  return counted('browser tests', ok, expected + flaky, failures.map(describedSpec));
}

function specsIn({ file, suites = [], specs = [] }) {
  return [...specs.map((spec) => ({ file, spec })), ...suites.flatMap(specsIn)];
}

function describedSpec({ file, spec }) {
  const results = spec.tests.flatMap((test) => test.results);
  return described(`${file} › ${spec.title}`, results.at(-1)?.error?.message);
}

function described(name, message = '') {
  const lines = message.split('\n').slice(0, 12);
  return [name, ...lines].join('\n    ');
}

/** A run that failed without a failed test (a crash, say) still counts as one. */
function counted(name, ok, passed, failures) {
  const told = ok || failures.length > 0 ? failures : [name];
  return { passed, failed: told.length, failures: told };
}

function reportIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
