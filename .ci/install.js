import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const STAMP = 'node_modules/.ketnap-lock';

/** Milliseconds that a command has to end by itself: a terminal tells it to stop at the same time as us. */
const GRACE = 500;
/** Milliseconds after which it is ended whatever it does. */
const PATIENCE = 5000;

/** Runs a command on the terminal; true where it ended well. */
export async function run(command, args, env = {}) {
  return (await statusOf(command, args, env)) === 0;
}

/** Runs a command on the terminal and gives its exit code. Whoever stops us stops the command, and nothing follows. */
export function statusOf(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let isStopped = false;
  const stop = (signal) => {
    isStopped = true;
    setTimeout(() => child.kill(signal), GRACE);
    setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    const end = (status) => {
      for (const signal of signals) process.off(signal, stop);
      if (isStopped) process.exit(status ?? 130);
      resolve(status ?? 1);
    };
    child.on('error', () => end(1));
    child.on('exit', end);
  });
}

/** Installs the packages of the lock file, where that is not what is installed already. */
export async function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (!(await run('npm', ['ci', '--no-audit', '--no-fund']))) process.exit(1);
  writeFileSync(STAMP, lock);
}

/** The path of a Chromium for the browser tests, installed if need be; null where none can be had. */
export async function chromiumPath() {
  return (await findChromium()) ?? ((await installChromium()) ? findChromium() : null);
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

async function installChromium() {
  console.log('No Chromium found: installing one for the browser tests.');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
    return (
      (await run('apt-get', ['update', '-qq'])) &&
      (await run('apt-get', ['install', '-y', '-qq', 'chromium']))
    );
  return run('npx', ['playwright', 'install', 'chromium']);
}
