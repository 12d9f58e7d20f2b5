import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import type { Effects } from './effects.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** The effects of a program that runs in a terminal. */
export function processEffects(): Effects {
  const { stdout, stderr } = process;
  letReaderLeave();
  return {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : null,
    colours: Boolean(stdout.isTTY) && pc.isColorSupported,
    page: pageFolder(),
    sample: sampleFolder(),
    today,
    now: () => new Date().toISOString(),
    openAddress,
    untilStopped,
  };
}

/** Whoever reads our output may stop early, as `head` does: the command still ends with its own code. */
function letReaderLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function pageFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('@ketnap/dashboard/package.json')), 'dist');
}

function sampleFolder(): string | null {
  const folder = fileURLToPath(new URL('../../../data/dak-to', import.meta.url));
  return existsSync(folder) ? folder : null;
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Without a browser nothing happens: the address is printed as well. */
function openAddress(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Milliseconds to end in good order. */
const GRACE = 3000;

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      // A read that hangs, of a network disk say, would be waited for; a second signal ends it at once.
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
}
