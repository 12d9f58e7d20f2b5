import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const BIN = resolve(ROOT, 'apps/cli/bin/ketnap.js');

/** The built program as a person starts it; `npm run build` comes first. */
describe('npx ketnap', () => {
  it('has been built', () => {
    expect(existsSync(resolve(ROOT, 'apps/cli/dist/main.js'))).toBe(true);
    expect(existsSync(resolve(ROOT, 'apps/dashboard/dist/index.html'))).toBe(true);
  });

  it('computes, with the rows alone on standard output', () => {
    const options = '{"term":"2015-2020","asOf":"2020-06-30"}';
    const args = ['compute', 'quotaAttainment', 'data/dak-to', options, '--format', 'json'];
    const { status, stdout } = spawnSync('node', [BIN, ...args], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    const [row] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(row).toMatchObject({
      admitted: 425,
      target: 400,
      attainment: 1.0625,
      status: 'exceeded',
    });
  });

  it('ends with the exit code of the command', () => {
    const { status, stderr } = spawnSync('node', [BIN, 'check', 'nowhere', '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '"nowhere" was not found. A folder of data or a datapackage.json is needed.\n',
    });
  });

  it('serves page and sample under the policy until it is interrupted', async () => {
    const child = spawn('node', [BIN, 'start', '--no-open'], { stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill());
    const ended = new Promise((done) => child.on('exit', done));
    const address = await addressSaid(child);
    const page = await fetch(address);
    // Word for word: a change of it must be meant.
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html ketnap",
    );
    expect(await page.text()).toContain('<script type="module"');
    const files = (await (await fetch(`${address}dataset/index.json`)).json()) as unknown[];
    expect(files).toContainEqual(expect.objectContaining({ path: 'admissions.csv' }));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it.skipIf(platform() === 'win32')('is neither stopped nor kept by a named pipe', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'units.csv'), 'x');
    const child = spawn('node', [BIN, 'start', folder, '--no-open']);
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise((done) => child.on('exit', (...how) => done(how)));
    const address = await addressSaid(child);
    await rm(join(folder, 'units.csv'));
    for (const name of ['units.csv', 'datapackage.json']) spawnSync('mkfifo', [join(folder, name)]);
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await fetch(`${address}dataset/units.csv`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([404]));
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});

async function addressSaid({ stdout, stderr }: Pick<ChildProcess, 'stdout' | 'stderr'>) {
  let [said, complained] = ['', ''];
  stderr!.on('data', (piece) => (complained += String(piece)));
  for await (const piece of stdout!) {
    said += String(piece);
    const address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(`It ended without an address: ${said}${complained}`);
}
