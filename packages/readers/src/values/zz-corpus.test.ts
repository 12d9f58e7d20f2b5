import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSheets } from '../sheets/open-sheets.ts';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../draft/pointer.ts';
import { readProposal } from '../report/read-proposal.ts';

const ROOT = '/work/main/tests/workbooks';
const NAMES = [
  'Thị trấn Đăk Tô',
  'Xã Diên Bình',
  'Xã Tân Cảnh',
  'Xã Kon Đào',
  'Xã Đăk Trăm',
  'Xã Pô Kô',
  'Xã Ngọk Tụ',
  'Xã Đăk Rơ Nga',
  'Xã Văn Lem',
];
const UNITS = [
  { unit_id: 'h', name: 'Huyện Đăk Tô', level: 'district', parent_id: '' },
  ...NAMES.map((name, i) => ({ unit_id: `u${i}`, name, level: 'commune', parent_id: 'h' })),
];
const only = process.env['ONLY'];
const rowsOf = (t: any, name: string, nameOf: any, truth: any = {}) => {
  if (!t[name]) return [];
  const cols = Object.entries(t[name]) as any[];
  const n = cols[0][1].length;
  return Array.from({ length: n }, (_, i) => {
    const r: any = {};
    for (const [k, c] of cols)
      r[
        k === 'unit_id' && name !== 'units'
          ? 'unit'
          : name !== 'sources' && k === 'source_id' && 'source' in (truth.tables?.[name]?.[0] ?? {})
            ? 'source'
            : name !== 'terms' && k === 'term_id' && 'term' in (truth.tables?.[name]?.[0] ?? {})
              ? 'term'
              : k
      ] = k === 'unit_id' && name !== 'units' ? nameOf(c.at(i)) : c.at(i);
    return r;
  });
};
it('corpus', async () => {
  const out: string[] = [];
  let ok = 0,
    all = 0;
  for (const f of readdirSync(`${ROOT}/truth`).sort()) {
    if (only && !f.includes(only)) continue;
    const truth = JSON.parse(readFileSync(`${ROOT}/truth/${f}`, 'utf8'));
    const lines: string[] = [];
    all++;
    try {
      const path = truth.file;
      const bytes = new Uint8Array(readFileSync(`${ROOT}/files/${path}`));
      const sheets = await openSheets({
        path,
        size: bytes.length,
        stream: async function* () {
          yield bytes;
        },
      } as any);
      const tables: any = truth.given?.includes('units') ? { units: UNITS } : {};
      if (truth.given?.includes('terms'))
        tables.terms = [
          {
            term_id: '2015-2020',
            name: 'Nhiệm kỳ 2015–2020',
            starts_on: '2015-08-15',
            ends_on: '2020-08-14',
          },
        ];
      if (truth.given?.includes('sources')) tables.sources = [];
      let p = propose(sheets, { tables });
      const asked = new Set<string>();
      let profile = p.draft.profile;
      for (let round = 0; round < 4 && p.draft.questions.length; round++) {
        for (const q of p.draft.questions) {
          asked.add(q.kind);
          let a = truth.answers?.[q.kind];
          if (q.kind === 'unit' && a && typeof a === 'object') {
            const key = q.pointer.slice(7).split('/').at(-1)!;
            const nm = a[key] ?? a[key.split(' › ').at(-1)!];
            a =
              nm === undefined
                ? undefined
                : nm === null
                  ? ''
                  : (UNITS.find((u) => u.name === nm)?.unit_id ?? nm);
          }
          if (q.kind === 'sheet_unit' && typeof a === 'string')
            a = UNITS.find((u) => u.name === a)?.unit_id ?? a;
          if (q.kind === 'term_days' && a) a = { ...(profile.newTerms as any)[0], ...a };
          if (q.pointer.endsWith('swappedDays') && a !== undefined) a = true;
          if (a === undefined)
            a = q.proposal ?? (q.kind === 'unit' ? q.pointer.split('/').at(-1) : undefined);
          if (a !== undefined) profile = withValueAt(profile, q.pointer, a);
        }
        p = propose(sheets, { tables, profile });
        profile = p.draft.profile;
      }
      const r = readProposal(p);
      const nameOf = (id: string) =>
        UNITS.find((u) => u.unit_id === id && tables.units)?.name ??
        rowsOf(r.tables, 'units', null).find((u: any) => u.unit_id === id)?.name ??
        id;
      if (truth.error) lines.push('NOT REFUSED');
      for (const k of truth.asks ?? []) if (!asked.has(k)) lines.push(`NOT ASKED ${k}`);
      const extra = [...asked].filter(
        (k) => !(truth.asks ?? []).includes(k) && truth.answers?.[k] === undefined,
      );
      if (extra.length)
        lines.push('EXTRA ASKED ' + extra + ' ' + p.draft.questions.map((q) => q.message.vi));
      for (const [name, want] of Object.entries(truth.tables ?? {}) as any) {
        let got = rowsOf(r.tables, name, nameOf, truth);
        const may = truth.may?.[name] ?? [];
        got = got.filter(
          (g: any) =>
            !may.some((m: any) =>
              Object.entries(m).every(([k, v]) => String(g[k] ?? '') === String(v ?? '')),
            ) ||
            want.some((m: any) =>
              Object.entries(m).every(([k, v]) => String(g[k] ?? '') === String(v ?? '')),
            ),
        );
        if (got.length !== want.length)
          lines.push(`${name}: ${got.length} rows, not ${want.length}`);
        let shown = 0;
        want.forEach((w: any, i: number) => {
          const g = got[i] ?? {};
          for (const [k, v] of Object.entries(w)) {
            const gv = g[k] ?? null;
            if (String(gv ?? '') !== String(v ?? '') && shown++ < 4)
              lines.push(`${name}[${i}].${k}: ${JSON.stringify(gv)} not ${JSON.stringify(v)}`);
          }
        });
      }
      for (const [name] of Object.entries(r.tables))
        if (!['units', 'sources', 'terms'].includes(name) && !truth.tables?.[name])
          lines.push(`TABLE ${name} not wanted`);
      const bad = r.report.sums
        .filter((s) => s.stated !== s.computed)
        .map((s) => `${s.label} ${s.stated}/${s.computed}`);
      if (bad.length !== (truth.sums ?? []).length)
        lines.push('SUMS ' + JSON.stringify(bad) + ' not ' + JSON.stringify(truth.sums));
      const rej = r.report.regions.flatMap((x) => x.sheetCells.rejections.map((y) => y.place));
      const wantRej = (truth.rejected ?? []).map((x: any) => `${x.column}${x.row}`);
      if (JSON.stringify([...rej].sort()) !== JSON.stringify([...wantRej].sort()))
        lines.push(`REJ ${rej} not ${wantRej}`);
    } catch (e: any) {
      if (!truth.error) lines.push('THROWN ' + String(e.stack).slice(0, 400));
      else if (!e.messages) lines.push('NO KetnapError ' + String(e.stack).slice(0, 300));
    }
    if (lines.length === 0) ok++;
    else out.push(`== ${truth.file}: ${truth.reason}`, ...lines.map((l) => '   ' + l));
  }
  out.push(`${ok} of ${all}`);
  writeFileSync('/tmp/corpus-values.txt', out.join('\n'));
  expect(1).toBe(1);
}, 300000);
