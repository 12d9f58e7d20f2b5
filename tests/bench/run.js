// `npm run bench`: the four main analyses beside DuckDB (two threads), idiomatic Arquero and bare loops, over
// the same seeded columns in one process. Results are compared before anything is timed.
//
//     npm run bench             20k, 1M and 6M admissions
//     npm run bench -- 1M       one size
//     npm run bench -- reading  office files beside peers, alone
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SIZES } from './seeded.js';

const chosen = process.argv.slice(2);
const parts = chosen.length > 0 ? chosen : [...Object.keys(SIZES), 'reading'];
for (const size of parts.filter((part) => part !== 'reading')) {
  for (const script of ['memory.js', 'size.js']) {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const args = ['--expose-gc', '--max-old-space-size=16000', path, size];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
}
if (parts.includes('reading')) await import('./reading.js');
