import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const STAMP = 'node_modules/.ketnap-lock';

/** Runs a command on the terminal; true where it ended well. */
export function run(command, args, env = {}) {
  return statusOf(command, args, env) === 0;
}

/** Runs a command on the terminal and gives its exit code; 1 where it was stopped. */
export function statusOf(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Installs the packages of the lock file, where that is not what is installed already. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);
  writeFileSync(STAMP, lock);
}

/** The path of a Chromium for the browser tests, installed if need be; null where none can be had. */
export async function chromiumPath() {
  return (await findChromium()) ?? (installChromium() ? findChromium() : null);
}

async function findChromium() {
  const { chromium } = await import('playwright');
  const places = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

function installChromium() {
  console.log('No Chromium found: installing one for the browser tests.');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
    return (
      run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
    );
  return run('npx', ['playwright', 'install', 'chromium']);
}
