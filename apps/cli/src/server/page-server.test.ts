import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { servePage, type PageServer } from './page-server.ts';

const POLICY = "default-src 'none'; script-src 'self'";
let home: string;
let server: PageServer;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-'));
  await mkdir(join(home, 'page/assets'), { recursive: true });
  await mkdir(join(home, 'data/dữ liệu'), { recursive: true });
  await writeFile(join(home, 'page/index.html'), '<!doctype html>');
  await writeFile(join(home, 'page/policy.txt'), `${POLICY}\n`);
  await writeFile(join(home, 'page/assets/a.js'), 'export {}');
  await writeFile(join(home, 'data/datapackage.json'), '{}');
  await writeFile(join(home, 'data/dữ liệu/units.csv'), 'unit_id\n');
  await writeFile(join(home, 'data/.hidden'), 'secret');
  await writeFile(join(home, 'secret.csv'), 'secret');
  await symlink(join(home, 'secret.csv'), join(home, 'data/link.csv'));
  await symlink(home, join(home, 'data/up'));
  server = await servePage({ page: join(home, 'page'), dataset: join(home, 'data'), port: null });
});

afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request by who knows the token, whose path goes out as it is written behind it. */
function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  return askBare(new URL(server.address).pathname.slice(0, -1) + path, options);
}

function askBare(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Has a process of its own swap `swap` in a folder, again and again: a folder, a link to another. */
function swap(folder: string, outside: string): { begun: Promise<unknown>; stop(): Promise<void> } {
  const program = `
    const { renameSync, symlinkSync } = require('node:fs');
    const [folder, outside] = process.argv.slice(1);
    process.chdir(folder);
    symlinkSync(outside, '.link');
    console.log('begun');
    for (;;) {
      renameSync('swap', '.real');
      renameSync('.link', 'swap');
      renameSync('swap', '.link');
      renameSync('.real', 'swap');
    }`;
  const child = spawn(process.execPath, ['-e', program, folder, outside]);
  const ended = once(child, 'exit');
  return {
    begun: once(child.stdout, 'data'),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

describe('servePage', () => {
  it('serves the page under its policy, unsniffed, unframed and uncached', async () => {
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<!doctype html>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('knows scripts, with or without a query', async () => {
    const { headers, body } = await ask('/assets/a.js?v=1');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body).toBe('export {}');
  });

  describe('the token', () => {
    const token = (): string => new URL(server.address).pathname.split('/')[1]!;

    it('is long, and another for each start', async () => {
      const other = await servePage({ page: join(home, 'page'), dataset: null, port: null });
      expect(token()).toMatch(/^[\w-]{24}$/);
      expect(new URL(other.address).pathname).not.toContain(token());
      await other.close();
    });

    it.each([
      ['/', 200],
      ['/assets/a.js', 200],
      ['/dataset/index.json', 403],
      ['/dataset/datapackage.json', 403],
      ['/dataset/nowhere.json', 403],
      ['/%64ataset/index.json', 403],
      ['/x/dataset/index.json', 404],
      [`/${'a'.repeat(24)}/dataset/index.json`, 404],
    ])('is not needed for the page, and for nothing else: %s %d', async (path, status) => {
      const answer = await askBare(path);
      expect(answer.status).toBe(status);
      if (status !== 200) expect(answer.body).toBe('');
    });

    it('is told to nobody who does not know it', async () => {
      for (const path of ['/', '/assets/a.js', '/dataset/index.json', '/nowhere']) {
        const { headers, body } = await askBare(path);
        expect(JSON.stringify(headers) + body).not.toContain(token());
      }
    });

    it('leads on where the / behind it was forgotten', async () => {
      const { status, headers } = await askBare(`/${token()}`);
      expect({ status, to: headers.location }).toEqual({ status: 303, to: `/${token()}/` });
    });

    it.each(['GET', 'HEAD'])('is shown once to who was invited (%s)', async (method) => {
      const path = new URL(server.invite()).pathname;
      expect(path).not.toContain(token());
      const first = await askBare(path, { method });
      expect([first.status, first.headers.location]).toEqual([303, `/${token()}/`]);
      expect((await askBare(path)).status).toBe(404);
    });

    it('is shown to the last who was invited alone', async () => {
      const [before, last] = [server.invite(), server.invite()].map((one) => new URL(one).pathname);
      expect((await askBare(before!)).status).toBe(404);
      expect((await askBare(last!)).status).toBe(303);
    });
  });

  it('lists the files of the dataset but hidden ones and links', async () => {
    const { body } = await ask('/dataset/index.json');
    const files = JSON.parse(body) as { path: string; size: number }[];
    expect(files.sort((a, b) => a.size - b.size)).toEqual([
      { path: 'datapackage.json', size: 2 },
      { path: 'dữ liệu/units.csv', size: 8 },
    ]);
  });

  it('serves what it lists', async () => {
    const { body, headers } = await ask(`/dataset/${encodeURIComponent('dữ liệu')}/units.csv`);
    expect(body).toBe('unit_id\n');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('serves data as nothing that a browser would show or run', async () => {
    const { headers } = await ask('/dataset/datapackage.json');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
    for (const name of ['evil.html', 'evil.js', 'evil.svg']) {
      await writeFile(join(home, 'data', name), '<script>1</script>');
      expect((await ask('/dataset/index.json')).status).toBe(200);
      expect((await ask(`/dataset/${name}`)).status).toBe(404);
      await rm(join(home, 'data', name));
    }
  });

  it('lists a file that came later', async () => {
    await writeFile(join(home, 'data/terms.csv'), 'x');
    expect((await ask('/dataset/index.json')).body).toContain('terms.csv');
    expect((await ask('/dataset/terms.csv')).body).toBe('x');
  });

  it.each([
    '/dataset/../secret.csv',
    '/../secret.csv',
    '/dataset/%2e%2e/secret.csv',
    '/dataset/..%2fsecret.csv',
    '/dataset/..%5csecret.csv',
    '/dataset//etc/passwd',
    '//etc/passwd',
    '/dataset/link.csv',
    '/dataset/up/secret.csv',
    '/dataset/.hidden',
    '/dataset/units.csv%00',
    '/dataset/%zz',
    '/dataset/',
    '//dataset/index.json',
    '/assets',
    '/nowhere',
  ])('has nothing at %s', async (path) => {
    const { status, body, headers } = await ask(path);
    expect({ status, body }).toEqual({ status: 404, body: '' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  });

  describe.skipIf(platform() === 'win32')('while the folder is changed under it', () => {
    it('never gives a file from outside, whatever links are swapped in', async () => {
      const folder = join(home, 'data/swap');
      await mkdir(folder);
      await writeFile(join(folder, 'a.csv'), 'inside');
      await mkdir(join(home, 'outside'));
      await writeFile(join(home, 'outside/a.csv'), 'outside');
      await ask('/dataset/index.json');
      const swapping = swap(join(home, 'data'), join(home, 'outside'));
      onTestFinished(() => swapping.stop());
      await swapping.begun;
      const found = new Map<string, number>();
      for (let round = 0; round < 100; round++) {
        const answers = await Promise.all(
          Array.from({ length: 6 }, () => ask('/dataset/swap/a.csv')),
        );
        for (const { status, body } of answers) {
          const kind = `${status} ${body}`;
          found.set(kind, (found.get(kind) ?? 0) + 1);
        }
        // A listing in the middle of a swap does not know the file.
        if (round % 10 === 0) await ask('/dataset/index.json');
      }
      await swapping.stop();
      expect([...found.keys()].filter((kind) => !['200 inside', '404 '].includes(kind))).toEqual(
        [],
      );
      expect(found.get('200 inside')).toBeGreaterThan(0);
    });

    it('does not wait for a named pipe, neither in listing nor in serving', async () => {
      const place = join(home, 'data/later.csv');
      await writeFile(place, 'x');
      expect((await ask('/dataset/index.json')).body).toContain('later.csv');
      await rm(place);
      execFileSync('mkfifo', [place]);
      // More than Node has threads to wait in.
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => ask('/dataset/later.csv')),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      expect((await ask('/dataset/index.json')).body).not.toContain('later.csv');
      expect((await ask('/dataset/datapackage.json')).status).toBe(200);
      await rm(place);
    });
  });

  it.each(['evil.example', 'evil.example:4173', '127.0.0.1.evil.example', '127.0.0.1'])(
    'refuses the host "%s", which may be a name made to lead here',
    async (host) => {
      const { status, body } = await ask('/dataset/datapackage.json', { headers: { host } });
      expect({ status, body }).toEqual({ status: 421, body: '' });
    },
  );

  it('answers to localhost as well', async () => {
    const host = `localhost:${new URL(server.address).port}`;
    expect((await ask('/', { headers: { host } })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect({ status, length: headers['content-length'], body }).toEqual({
      status: 200,
      length: '15',
      body: '',
    });
  });

  it('is not heard on the addresses that other computers can reach', async () => {
    const port = Number(new URL(server.address).port);
    const outer = Object.values(networkInterfaces())
      .flatMap((some) => some ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outer)
      await expect(ask('/', { hostname: address, port })).rejects.toMatchObject({
        code: expect.stringMatching(/ECONNREFUSED|EHOSTUNREACH|ETIMEDOUT/) as string,
      });
  });

  it('takes the next free port', async () => {
    const other = await servePage({ page: join(home, 'page'), dataset: null, port: null });
    const [first, second] = [server, other].map(({ address }) => Number(new URL(address).port));
    expect(first).toBeGreaterThanOrEqual(4173);
    expect(second).toBeGreaterThan(first!);
    await other.close();
  });

  it('says that a port that was asked for is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const options = { page: join(home, 'page'), dataset: null, port };
    await expect(servePage(options)).rejects.toMatchObject({ code: 'port_taken' });
    taken.close();
  });

  it.each([
    [{ page: 'nowhere', dataset: null }, 'page_not_built'],
    [{ page: 'page', dataset: 'nowhere' }, 'not_found'],
  ])('%j: %s', async ({ page, dataset }, code) => {
    const options = {
      page: join(home, page),
      dataset: dataset && join(home, dataset),
      port: null,
    };
    await expect(servePage(options)).rejects.toMatchObject({ code });
  });

  it('serves the page alone where there is no dataset', async () => {
    const alone = await servePage({ page: join(home, 'page'), dataset: null, port: null });
    const { status } = await fetch(`${alone.address}dataset/index.json`);
    expect(status).toBe(404);
    await alone.close();
  });
});
