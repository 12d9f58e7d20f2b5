// Makes the workbooks and their truth again, byte for byte. With --check it only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './make/corpus.js';

const isCheck = process.argv.includes('--check');
const home = import.meta.dirname;
const made = await corpus();
const differing = [...made].filter(([path, bytes]) => {
  const file = join(home, path);
  return !existsSync(file) || Buffer.compare(readFileSync(file), bytes) !== 0;
});
const surplus = ['files', 'truth'].flatMap((folder) => {
  mkdirSync(join(home, folder), { recursive: true });
  return readdirSync(join(home, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !made.has(path));
});

for (const path of [...differing.map(([one]) => one), ...surplus])
  process.stdout.write(`${path}\n`);
if (isCheck) process.exitCode = differing.length + surplus.length > 0 ? 1 : 0;
else {
  for (const [path, bytes] of differing) writeFileSync(join(home, path), bytes);
  for (const path of surplus) rmSync(join(home, path));
}
