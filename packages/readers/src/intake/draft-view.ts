import { tableDefinitions, type Message, type TableName } from '@ketnap/core';
import { isTable } from '../conversion/read-table.ts';
import type { Choice, ColumnDraft, Question } from '../draft/questions/draft.ts';
import { needsPeriod } from '../draft/forms/formed-region.ts';
import { meaningChoices, sourceLabel } from '../draft/questions/meaning-choices.ts';
import type { Proposal } from '../draft/propose.ts';
import { ignoredOf } from '../draft/region-draft.ts';
import { titlePeriod } from '../draft/periods/region-period.ts';
import { intakeWords } from '../messages/intake.ts';
import { meaningWords } from '../profile/meaning-words.ts';
import type { Form, Meaning } from '../profile/profile.ts';
import { placeOf } from './answers.ts';
import { unitSpellings } from './unit-spellings.ts';
import type { AskedQuestion, ColumnView, IntakeDraft, TableRegion, TableView } from './views.ts';

type FromProposal = Pick<
  IntakeDraft,
  'profile' | 'tables' | 'questions' | 'units' | 'knownUnits' | 'knownTerms' | 'knownSources'
>;

/** Why a column is taken for what it is, where more is known than the draft says. */
export type ReasonOf = (form: Form, column: number, draft: ColumnDraft) => Message;

export interface ViewOptions {
  readonly reasonOf: ReasonOf;
  /** How many of the forms were confirmed. */
  readonly confirmed: number;
}

/** A proposal as a person is shown it. */
export function draftView(proposal: Proposal, options: ViewOptions): FromProposal {
  const { draft, known } = proposal;
  const { profile } = draft;
  const questions = [
    ...termQuestion(proposal),
    ...draft.questions.map((one) => asked(one, proposal)),
  ];
  return {
    profile,
    questions,
    tables: tablesOf(proposal, questions, options),
    units: unitSpellings(proposal),
    knownUnits: once([...known.units, ...profile.newUnits], ({ unit_id: id, name }) => ({
      id,
      name,
    })),
    knownSources: once([...known.sources, ...profile.newSources], ({ source_id: id }) => ({
      id,
      name: sourceLabel(id, profile, known),
    })),
    knownTerms: once([...known.terms, ...profile.newTerms], ({ term_id: id, name }) => ({
      id,
      name,
    })),
  };
}

/** What is known of several sides, each once, the first one said of it. */
function once<Row, Shown extends { readonly id: string }>(
  rows: readonly Row[],
  shown: (row: Row) => Shown,
): Shown[] {
  const found = new Map<string, Shown>();
  for (const row of rows) {
    const one = shown(row);
    if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

/** A question, and the table it is about, which it then need not name where there is no other. */
function asked(question: Question, { draft }: Proposal): AskedQuestion {
  const { regions } = draft;
  const [, part, form] = question.pointer.split('/');
  const table = part === 'forms' ? regions.findIndex((one) => String(one.form) === form) : -1;
  const place = placeOf(draft.profile, question.pointer);
  if (table < 0) return { ...question, place, table: null, short: question.message };
  const { file, sheet } = regions[table]!;
  const isOnlyFile = regions.every((one) => one.file === file);
  const named =
    isOnlyFile && (sheet === null || regions.length === 1)
      ? `${[file, sheet].filter(Boolean).join(', ')}: `
      : isOnlyFile
        ? `${file}, `
        : '';
  const { vi, en } = question.message;
  const short = { vi: without(named, vi), en: without(named, en) };
  return { ...question, place, table, short };
}

function without(start: string, sentence: string): string {
  if (start === '' || !sentence.startsWith(start)) return sentence;
  const rest = sentence.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Lists and forms are of a term: where none is known, it is asked for. Tables of Ketnap's say it themselves. */
function termQuestion({ draft, known }: Proposal): AskedQuestion[] {
  if (known.terms.length > 0 || draft.profile.newTerms.length > 0) return [];
  const isOffice = draft.regions.some(({ form }) => {
    const { rows } = draft.profile.forms[form]!;
    return rows === 'persons' || rows === 'figures';
  });
  if (!isOffice) return [];
  return [
    {
      pointer: '/newTerms',
      place: '/newTerms',
      kind: 'new_term',
      message: intakeWords.whichTerm,
      short: intakeWords.whichTerm,
      choices: null,
      proposal: null,
      examples: [],
      table: null,
    },
  ];
}

function tablesOf(
  proposal: Proposal,
  questions: readonly AskedQuestion[],
  options: ViewOptions,
): TableView[] {
  const { layouts, regions } = proposal;
  return layouts.flatMap(({ sheet, layout }, at): TableView[] => {
    const view = {
      sheet: at,
      file: sheet.file,
      name: sheet.name,
      height: sheet.height,
      width: sheet.columns.length,
      ignored: layout.ignored.map((one) => ignoredOf(sheet, one)),
    };
    if (layout.regions.length === 0) return [{ ...view, region: null }];
    return layout.regions.map((region) => ({
      ...view,
      region: regionView(proposal, regions.indexOf(region), questions, options),
    }));
  });
}

function regionView(
  proposal: Proposal,
  index: number,
  questions: readonly AskedQuestion[],
  { confirmed, reasonOf }: ViewOptions,
): TableRegion {
  const { draft, known, regions } = proposal;
  const { form: at, columns, range, rows: roles, title } = draft.regions[index]!;
  const form = draft.profile.forms[at]!;
  const { rows, period, head } = form;
  const region = regions[index]!;
  const said = titlePeriod(region, form, known);
  const label = (meaning: Meaning | null): Message | null =>
    meaning && meaningWords(meaning, (id) => sourceLabel(id, draft.profile, known));
  return {
    index,
    range,
    form: at,
    isConfirmed: at < confirmed || isTable(rows),
    rows,
    rowChoices: rowChoices(rows),
    period,
    titleSays: said && { period: said.period, text: said.text },
    needsPeriod: needsPeriod(form, region),
    title,
    roles,
    open: questions.filter(({ table }) => table === index).length,
    criteria: Object.entries(form.criteria).map(([key, meaning]) => ({
      label: key,
      meaning: label(meaning),
    })),
    columns: columns.map((column, i): ColumnView => {
      const use = form.columns[i] ?? { meaning: null };
      return {
        ...column,
        reason: reasonOf(form, i, column),
        head: head[i] ?? '',
        use,
        meaning: use.meaning,
        label: label(use.meaning),
        choices: isTable(rows)
          ? fieldChoices(rows, use.meaning)
          : meaningChoices(rows, use.meaning, draft.profile, known),
      };
    }),
  };
}

function fieldChoices(table: TableName, meaning: Meaning | null): Choice[] {
  const fields = tableDefinitions[table].columns.map(({ name }): Meaning => ({
    is: 'field',
    column: name,
  }));
  const all: Meaning[] = [
    ...(meaning ? [meaning] : []),
    ...fields,
    { is: 'left_out', why: 'chosen' },
  ];
  const keys = all.map((one) => JSON.stringify(one));
  return all
    .filter((_, i) => keys.indexOf(keys[i]!) === i)
    .map((value) => ({ value, label: meaningWords(value, (id) => ({ vi: id, en: id })) }));
}

function rowChoices(rows: Form['rows']): Choice[] {
  const own = isTable(rows) ? [{ value: rows, label: intakeWords.rowsOfTable(rows) }] : [];
  return [
    ...own,
    { value: 'persons', label: intakeWords.rowsPersons },
    { value: 'figures', label: intakeWords.rowsFigures },
    { value: 'villages', label: intakeWords.rowsVillages },
    { value: 'left_out', label: intakeWords.rowsLeftOut },
  ];
}
