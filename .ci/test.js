// `npm test`: installs what is missing, then lint, types, unit, oracle and browser tests.
// Ends with one line: N passed, M failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumPath, installPackages, run } from './install.js';

const REPORTS = resolve('.cache/reports');

installPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const chromium = await chromiumPath();

const steps = [
  plainStep('build', ['run', '--silent', 'build']),
  plainStep('lint', ['run', '--silent', 'lint']),
  plainStep('types', ['run', '--silent', 'types']),
  unitStep(),
];
if (chromium) steps.push(browserStep(chromium));
else
  console.log('Browser tests left out: this machine has no Chromium and none could be installed.');

const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function plainStep(name, args) {
  console.log(`\n── ${name}`);
  const ok = run('npm', args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function unitStep() {
  console.log('\n── unit and oracle tests');
  const report = `${REPORTS}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('npm', ['run', '--silent', 'unit', '--', ...reporters]);
  const { numPassedTests = 0, numFailedTests = 0 } = reportIn(report);
  return counted(ok, numPassedTests, numFailedTests);
}

function browserStep(chromium) {
  console.log('\n── browser tests');
  const report = `${REPORTS}/browser.json`;
  const ok = run('npm', ['run', '--silent', 'browser', '--', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { expected = 0, flaky = 0, unexpected = 0 } = reportIn(report).stats ?? {};
  return counted(ok, expected + flaky, unexpected);
}

/** A run that failed without a failed test (a crash, say) still counts as one. */
function counted(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function reportIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
