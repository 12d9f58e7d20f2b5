import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const INSTALL = resolve(import.meta.dirname, '../../.ci/install.js');

/** A command that tells its number, then never ends of itself. */
const HANGS = 'console.log(process.pid); setInterval(() => {}, 1000);';
const DEAF = `for (const one of ['SIGINT', 'SIGTERM']) process.on(one, () => {}); ${HANGS}`;

/** Whether a process is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('npm start and npm test, told to stop', () => {
  it.each([
    ['SIGINT', HANGS],
    ['SIGTERM', HANGS],
    ['SIGINT', DEAF],
  ] as const)('by %s, end what they run and begin nothing more (%s)', async (signal, command) => {
    const program = `
      const { run } = await import(${JSON.stringify(INSTALL)});
      await run(process.execPath, ['-e', ${JSON.stringify(command)}]);
      console.log('went on');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (piece) => (said += String(piece)));
    await once(child.stdout, 'data');
    const pid = Number(said);
    expect(isAlive(pid)).toBe(true);
    const ended = once(child, 'exit');
    // To this process alone, not to its group as a terminal does.
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    expect(code).not.toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(said).not.toContain('went on');
  });
});
