// Makes the files libreoffice-* again with LibreOffice, where it is installed (`node tests/workbooks/make/libreoffice.js`).
// They are not the same bytes every time, so they are kept, and make.js only makes their truth.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handXlsx } from './by-hand.js';
import { CONVERSIONS, GIVEN } from './cases/libreoffice.js';

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
const given = join(folder, 'given.xlsx');
writeFileSync(given, handXlsx(GIVEN));
for (const [file, filter] of Object.entries(CONVERSIONS)) {
  const out = join(folder, 'out');
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', out, given], {
    env: { ...process.env, HOME: folder },
  });
  const ext = file.slice(file.lastIndexOf('.') + 1);
  copyFileSync(join(out, `given.${ext}`), join(import.meta.dirname, '../files', file));
}
rmSync(folder, { recursive: true });
