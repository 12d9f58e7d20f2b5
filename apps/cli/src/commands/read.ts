import { Intake, meantUnits, openDatasetOf, placeOfIssue, type Profile } from '@ketnap/readers';
import { loadDataset, officeFiles, saveDataPackage } from '@ketnap/readers/node';
import type { Command } from 'commander';
import { oneOf } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { AskedWrongly } from '../failure.ts';
import { helpWords } from '../messages/help.ts';
import { reportWords } from '../messages/read-report.ts';
import { readingWords } from '../messages/reading.ts';
import { checkWords } from '../messages/results.ts';
import { writeDraft } from '../output/draft-text.ts';
import { ignoredParts } from '../output/ignored-text.ts';
import { printableJson, printableLine } from '../output/printable.ts';
import { rejectionLines, writeReport } from '../output/report-text.ts';
import { checkProfilePlace, loadProfile, saveProfile } from '../reading/profile-file.ts';
import type { Context } from './context.ts';

const FORMATS = ['text', 'json'] as const;

interface ReadOptions {
  readonly profile?: string;
  readonly saveProfile?: string;
  readonly into?: string;
  readonly out?: string;
  readonly format: (typeof FORMATS)[number];
}

const EXAMPLES = [
  'ketnap read bieu-2.xlsx --save-profile bieu-2.json',
  'ketnap read bieu-2.xlsx --profile bieu-2.json --out du-lieu',
];

/** `ketnap read FILE… [--out DIR]`: files of offices made a data package, as a profile says. */
export function addRead(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('read')
    .description(say(helpWords.read))
    .usage(`<file…> ${say(helpWords.options)}`)
    .argument('<file...>', say(helpWords.readFiles))
    .option('--out <dir>', say(helpWords.readOut))
    .option('--profile <file>', say(helpWords.readProfile))
    .option('--save-profile <file>', say(helpWords.readSaveProfile))
    .option('--into <dataset>', say(helpWords.readInto))
    .option('--format <word>', say(helpWords.readFormat), oneOf('--format', FORMATS), 'text')
    .addHelpText('after', `\n${help(context)}`)
    .action(async (files: string[], options: ReadOptions) =>
      context.ended(await read(files, options, context)),
    );
}

async function read(
  paths: readonly string[],
  options: ReadOptions,
  context: Context,
): Promise<ExitCode> {
  const { out, profile: profilePath, saveProfile: savePath } = options;
  if (savePath !== undefined) await checkProfilePlace(savePath, profilePath ?? null, out ?? null);
  const profile = profilePath === undefined ? null : await loadProfile(profilePath);
  const into = options.into === undefined ? null : await loadDataset(options.into);
  const intake = new Intake({
    into: into && openDatasetOf(into),
    mode: into ? 'add' : 'new',
    profile,
    today: context.effects.today(),
  });
  await intake.open(await officeFiles(paths));
  tellNotes(intake, into?.ignored ?? [], context);
  const { questions, tables } = intake.draft;
  const isConfirmed = tables.every(({ region }) => region?.isConfirmed ?? true);
  if (questions.length > 0 || !isConfirmed) return await ask(intake, profile, options, context);
  if (out === undefined) throw new AskedWrongly('no_out', readingWords.noOut);
  return await write(intake, profile, { ...options, out }, context);
}

/** Says what is proposed and what is undecided; nothing is read. */
async function ask(
  intake: Intake,
  given: Profile | null,
  { profile: path, saveProfile: savePath, format }: ReadOptions,
  { effects, language, say }: Context,
): Promise<ExitCode> {
  const { draft } = intake;
  if (savePath !== undefined) await saveProfile(savePath, draft.profile);
  effects.stdout(
    format === 'json'
      ? `${printableJson({ draft })}\n`
      : writeDraft(draft, given, { language, colours: effects.colours }),
  );
  const open = draft.questions.length;
  const next = [
    ...(open === 0 ? [readingWords.noQuestions] : []),
    savePath !== undefined
      ? readingWords.saved(savePath, open)
      : path !== undefined
        ? readingWords.nothingWritten(path, open)
        : readingWords.howToSave,
  ];
  for (const message of next) effects.stderr(`${printableLine(say(message))}\n`);
  return 2;
}

/** Reads, writes the data package, and says what became of every row. */
async function write(
  intake: Intake,
  given: Profile | null,
  { out, saveProfile: savePath, format }: ReadOptions & { readonly out: string },
  { effects, language, say }: Context,
): Promise<ExitCode> {
  const joined = intake.join();
  const { dataset, about, widened, merged, issues, places } = joined;
  await saveDataPackage(dataset, about, out);
  const { draft } = intake;
  const { report, isClean } = intake.review();
  const ignored = ignoredParts(draft);
  const told = { report, ignored, merged, issues };
  effects.stdout(
    format === 'json'
      ? `${printableJson(told)}\n`
      : writeReport(
          { ...told, placeOf: (issue) => placeOfIssue(issue, places) },
          { language, colours: effects.colours },
        ),
  );
  const lines = rejectionLines(report, language);
  const made = newUnitsSince(given, draft.profile);
  if (made.length > 0) lines.push(say(reportWords.newUnits(made)));
  if (widened) lines.push(say(reportWords.covers(...widened)));
  for (const line of lines) effects.stderr(`• ${printableLine(line)}\n`);
  effects.stderr(`${printableLine(say(reportWords.written(out)))}\n`);
  if (savePath !== undefined) {
    await saveProfile(savePath, draft.profile);
    effects.stderr(`${printableLine(say(readingWords.profileKept(savePath)))}\n`);
  }
  if (!isClean) effects.stderr(`${printableLine(say(reportWords.notClean))}\n`);
  return isClean ? 0 : 3;
}

/** Units that are made although the profile does not list them, as `id (name)`: a misspelt id makes one as well. */
function newUnitsSince(given: Profile | null, profile: Profile): string[] {
  const known = new Set(given?.newUnits.map(({ unit_id }) => unit_id));
  return meantUnits(profile)
    .filter(({ unit_id }) => !known.has(unit_id))
    .map(({ unit_id, name }) => `${unit_id} (${name})`);
}

/** @param ignored files of the dataset that is added to, which will not be in the new one */
function tellNotes(
  { notes, packages }: Intake,
  ignored: readonly string[],
  { effects, say }: Context,
): void {
  const files = [...ignored, ...packages.flatMap((one) => one.ignored)];
  const all = [...notes, ...(files.length > 0 ? [checkWords.ignored(files)] : [])];
  for (const note of all) effects.stderr(`• ${printableLine(say(note))}\n`);
}

function help({ say }: Context): string {
  return [
    say(helpWords.readExits),
    '',
    say(helpWords.computeExamples),
    ...EXAMPLES.map((example) => `  ${example}`),
  ].join('\n');
}
