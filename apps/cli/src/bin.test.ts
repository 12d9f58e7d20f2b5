import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
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
    // Word for word as TRUST.md has it.
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html ketnap",
    );
    expect(await page.text()).toContain('<script type="module"');
    const files = (await (await fetch(`${address}dataset/index.json`)).json()) as unknown[];
    expect(files).toContainEqual(expect.objectContaining({ path: 'admissions.csv' }));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

async function addressSaid({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>) {
  let [said, complained] = ['', ''];
  stderr.on('data', (piece) => (complained += String(piece)));
  for await (const piece of stdout) {
    said += String(piece);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(`It ended without an address: ${said}${complained}`);
}
