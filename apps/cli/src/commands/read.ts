import { tableNames } from '@ketnap/core';
import {
  meantUnits,
  propose,
  readProposal,
  type Draft,
  type Profile,
  type Proposal,
  type ReadDataset,
  type RegionDraft,
} from '@ketnap/readers';
import { loadDataset, saveDataPackage } from '@ketnap/readers/node';
import type { Command } from 'commander';
import { oneOf } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { AskedWrongly } from '../failure.ts';
import { helpWords } from '../messages/help.ts';
import { reportWords } from '../messages/read-report.ts';
import { readingErrors, readingWords } from '../messages/reading.ts';
import { checkWords } from '../messages/results.ts';
import { writeDraft } from '../output/draft-text.ts';
import { ignoredParts } from '../output/ignored-text.ts';
import { printableJson, printableLine } from '../output/printable.ts';
import { rejectionLines, writeReport } from '../output/report-text.ts';
import { joinReading, joinTables } from '../reading/join-reading.ts';
import { openInputs, type Inputs } from '../reading/open-inputs.ts';
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
  if (savePath !== undefined) await checkProfilePlace(savePath, profilePath ?? null);
  const profile = profilePath === undefined ? null : await loadProfile(profilePath);
  const into = options.into === undefined ? null : await loadDataset(options.into);
  const inputs = await openInputs(paths);
  tellNotes(inputs, into?.ignored ?? [], context);
  const proposal = proposalOf(inputs, profile, into);
  const { questions, regions } = proposal.draft;
  if (regions.length === 0 && inputs.packages.length === 0)
    throw readingErrors.noTable([...new Set(inputs.sheets.map(({ file }) => file))]);
  const unconfirmed = regions.filter((region) => isUnconfirmed(region, proposal.draft, profile));
  if (questions.length > 0 || unconfirmed.length > 0)
    return await ask(proposal, profile, options, context);
  if (out === undefined) throw new AskedWrongly('no_out', readingWords.noOut);
  await write(proposal, inputs, { profile, into }, { ...options, out }, context);
  return 0;
}

function proposalOf(inputs: Inputs, profile: Profile | null, into: ReadDataset | null): Proposal {
  const { tables } = joinTables([
    ...(into ? [into.dataset.tables] : []),
    ...inputs.packages.map((one) => one.tables),
  ]);
  return propose(inputs.sheets, { profile, tables });
}

/** Whether nobody has said yet what a region is, and it is no table under Ketnap's own column names. */
function isUnconfirmed({ form }: RegionDraft, draft: Draft, given: Profile | null): boolean {
  const names: readonly (string | null)[] = tableNames;
  return form >= (given?.forms.length ?? 0) && !names.includes(draft.profile.forms[form]!.rows);
}

/** Says what is proposed and what is undecided; nothing is read. */
async function ask(
  proposal: Proposal,
  given: Profile | null,
  { profile: path, saveProfile: savePath, format }: ReadOptions,
  { effects, language, say }: Context,
): Promise<ExitCode> {
  const { draft } = proposal;
  if (savePath !== undefined) await saveProfile(savePath, draft.profile);
  effects.stdout(
    format === 'json'
      ? `${printableJson({ draft })}\n`
      : writeDraft(proposal, given, { language, colours: effects.colours }),
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
  proposal: Proposal,
  inputs: Inputs,
  { profile, into }: { readonly profile: Profile | null; readonly into: ReadDataset | null },
  { out, saveProfile: savePath, format }: ReadOptions & { readonly out: string },
  { effects, language, say }: Context,
): Promise<void> {
  const reading = readProposal(proposal);
  const { dataset, about, widened, ...told } = joinReading(reading, inputs.packages, into);
  const covers = widened ? { covers: widened } : {};
  await saveDataPackage(dataset, { ...about, ...covers }, out);
  const { report } = reading;
  const { merged, issues } = told;
  const ignored = ignoredParts(proposal);
  effects.stdout(
    format === 'json'
      ? `${printableJson({ report, ignored, merged, issues })}\n`
      : writeReport({ report, ignored, ...told }, { language, colours: effects.colours }),
  );
  const lines = rejectionLines(report, language);
  const made = newUnitsSince(profile, proposal.draft.profile);
  if (made.length > 0) lines.push(say(reportWords.newUnits(made)));
  if (widened) lines.push(say(reportWords.covers(...widened)));
  for (const line of lines) effects.stderr(`• ${printableLine(line)}\n`);
  effects.stderr(`${printableLine(say(reportWords.written(out)))}\n`);
  if (savePath === undefined) return;
  await saveProfile(savePath, proposal.draft.profile);
  effects.stderr(`${printableLine(say(readingWords.profileKept(savePath)))}\n`);
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
  { notes, skipped }: Inputs,
  ignored: readonly string[],
  { effects, say }: Context,
): void {
  const all = [
    ...notes,
    ...(skipped.length > 0 ? [readingWords.skipped(skipped)] : []),
    ...(ignored.length > 0 ? [checkWords.ignored(ignored)] : []),
  ];
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
