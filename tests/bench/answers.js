// What an answer costs: from `answer` to the new draft and review of a csv of 1,000,000 persons; and how the
// time grows with names of units that nobody knows. Started by reading.js with the csv's path.
import { openAsBlob } from 'node:fs';
import { Intake } from '@ketnap/readers';

/** Milliseconds that work takes, and how much of them the processor was busy. */
async function timed(what, work) {
  const [start, busy] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(busy);
  const ms = Math.round(performance.now() - start);
  console.log(`${what}: ${ms} ms, processor ${Math.round((user + system) / 1000)} ms`);
}

async function intakeOf(file) {
  const intake = new Intake({ today: '2026-01-31' });
  await intake.open([file]);
  return intake;
}

async function answers(path) {
  console.log('\n# csv, 1000000 persons: an answer, to the new draft and review');
  const blob = await openAsBlob(path);
  const intake = await intakeOf({ path, size: blob.size, stream: () => blob.stream() });
  const look = () => [intake.draft, intake.review()];
  await timed('no answer yet', look);
  const term = { term_id: 't', name: '2020–2025', starts_on: '2020-01-01', ends_on: '2024-12-31' };
  const [one, other] = Object.keys(intake.profile.units).map(
    (name) => `/units/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`,
  );
  const given = [
    ['the first answer, a term', '/newTerms', [term]],
    ['days of a term', '/newTerms/@t', { ...term, ends_on: '2025-01-31' }],
    ['what an empty tick means', '/forms/0/emptyTicks', 'no'],
    ['the same taken otherwise', '/forms/0/emptyTicks', 'unknown'],
    ['a unit left out', one, ''],
    ['another unit left out', other, ''],
  ];
  for (const [what, place, value] of given)
    await timed(what, () => {
      intake.answer(place, value);
      look();
    });
}

const SYLLABLES = [
  'Tân',
  'Diên',
  'Đăk',
  'Văn',
  'Kon',
  'Pô',
  'Ngọc',
  'Rờ',
  'Măng',
  'Sa',
  'Hà',
  'Lý',
];

/** A commune of its own for every number below 12 to the power of 4. */
function communeOf(i) {
  const at = (power) => SYLLABLES[Math.floor(i / SYLLABLES.length ** power) % SYLLABLES.length];
  return `xã ${at(0)} ${at(1)} ${at(2)} ${at(3)}`;
}

const range = (size, lineOf) => Array.from({ length: size }, (_, i) => lineOf(i));
const PERSONS = 'Họ và tên,Đơn vị,Ngày kết nạp';
const LISTS = {
  'persons of as many communes': (size) => [
    PERSONS,
    ...range(size, (i) => `Người ${i},${communeOf(i)},3/2/2021`),
  ],
  'a form of communes with ten cells each': (size) => [
    'Kết quả kết nạp đảng viên năm 2024',
    'TT,Đơn vị,Kết nạp',
    ...range(size, (i) =>
      i % 11 === 0 ? `I,${communeOf(i / 11)},10` : `${i % 11},Chi bộ thôn ${i % 11},1`,
    ),
  ],
  'persons of as many cells': (size) => [
    PERSONS,
    ...range(size, (i) => {
      const cell = `Chi bộ thôn ${1 + (i % 10)} ${communeOf(Math.floor(i / 10))}`;
      return `Người ${i},${cell},3/2/2021`;
    }),
  ],
};

async function flatNames() {
  for (const [what, linesOf] of Object.entries(LISTS)) {
    console.log(`\n# rows of units that nobody knows, file to review: ${what}`);
    for (const size of [1000, 2000, 5000, 10_000]) {
      const blob = new Blob([linesOf(size).join('\n')]);
      const file = { path: 'danh-sach.csv', size: blob.size, stream: () => blob.stream() };
      await timed(String(size), async () => {
        const intake = await intakeOf(file);
        return [intake.draft, intake.review()];
      });
    }
  }
}

await answers(process.argv[2]);
await flatNames();
