import { tableDefinitions, type Message, type TableName } from '@ketnap/core';
import {
  ignoredOf,
  meaningChoices,
  meaningWords,
  needsPeriod,
  sourceLabel,
  type Choice,
  type ColumnDraft,
  type Form,
  type Meaning,
  type Proposal,
  type Question,
} from '@ketnap/readers';
import { importWords } from '../messages/import.ts';
import type { AskedQuestion, ColumnView, DraftView, TableRegion, TableView } from './importing.ts';
import { unitSpellings } from './unit-spellings.ts';

type FromProposal = Pick<
  DraftView,
  'profile' | 'tables' | 'questions' | 'units' | 'knownUnits' | 'knownTerms' | 'knownSources'
>;

/** A proposal as a person is shown it. */
export function draftView(proposal: Proposal, reasonOf: ReasonOf): FromProposal {
  const { draft, known } = proposal;
  const { profile } = draft;
  const questions = [
    ...termQuestion(proposal),
    ...draft.questions.map((one) => asked(one, proposal)),
  ];
  return {
    profile,
    questions,
    tables: tablesOf(proposal, questions, reasonOf),
    units: unitSpellings(proposal),
    knownUnits: [...known.units, ...profile.newUnits]
      .map(({ unit_id: id, name }) => ({ id, name }))
      .filter(({ id }, i, all) => all.findIndex((one) => one.id === id) === i),
    knownSources: known.sources.concat(profile.newSources).map(({ source_id: id }) => ({
      id,
      name: sourceLabel(id, profile, known),
    })),
    knownTerms: [...known.terms, ...profile.newTerms]
      .map(({ term_id: id, name }) => ({ id, name }))
      .filter(({ id }, i, all) => all.findIndex((one) => one.id === id) === i),
  };
}

/** Why a column is taken for what it is, where more is known than the draft says. */
export type ReasonOf = (form: Form, column: number, draft: ColumnDraft) => Message;

/** A question, and the table it is about, which it then need not name where there is no other. */
function asked(question: Question, { draft }: Proposal): AskedQuestion {
  const { regions } = draft;
  const [, part, form] = question.pointer.split('/');
  const table = part === 'forms' ? regions.findIndex((one) => String(one.form) === form) : -1;
  if (table < 0) return { ...question, table: null };
  const { file, sheet } = regions[table]!;
  const isOnlyFile = regions.every((one) => one.file === file);
  const known =
    isOnlyFile && (sheet === null || regions.length === 1)
      ? `${[file, sheet].filter(Boolean).join(', ')}: `
      : isOnlyFile
        ? `${file}, `
        : '';
  const { vi, en } = question.message;
  return { ...question, table, message: { vi: without(known, vi), en: without(known, en) } };
}

function without(start: string, sentence: string): string {
  if (start === '' || !sentence.startsWith(start)) return sentence;
  const rest = sentence.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Nothing can be counted without a term: where none is known, it is asked for. */
function termQuestion({ draft, known }: Proposal): AskedQuestion[] {
  if (known.terms.length > 0 || draft.profile.newTerms.length > 0) return [];
  if (draft.profile.forms.every(({ rows }) => rows === 'left_out')) return [];
  return [
    {
      pointer: '/newTerms',
      kind: 'new_term',
      message: importWords.whichTerm,
      choices: null,
      proposal: null,
      examples: [],
      table: null,
    },
  ];
}

function tablesOf(
  { layouts, regions, draft, known }: Proposal,
  questions: readonly AskedQuestion[],
  reasonOf: ReasonOf,
): TableView[] {
  const choicesOf = (rows: Form['rows'], meaning: Meaning | null): Choice[] =>
    isTable(rows)
      ? fieldChoices(rows, meaning)
      : meaningChoices(rows, meaning, draft.profile, known);
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
    return layout.regions.map((region) => {
      const index = regions.indexOf(region);
      const { form, columns, range, rows: roles, title } = draft.regions[index]!;
      const { rows, period, head, columns: uses } = draft.profile.forms[form]!;
      const found: TableRegion = {
        index,
        range,
        form,
        rows,
        rowChoices: rowChoices(rows),
        period,
        needsPeriod: needsPeriod(draft.profile.forms[form]!, region),
        title,
        roles,
        open: questions.filter(({ table }) => table === index).length,
        columns: columns.map((column, i): ColumnView => {
          const meaning = uses[i]?.meaning ?? null;
          return {
            ...column,
            reason: reasonOf(draft.profile.forms[form]!, i, column),
            head: head[i] ?? '',
            meaning,
            choices: choicesOf(rows, meaning),
          };
        }),
      };
      return { ...view, region: found };
    });
  });
}

function isTable(rows: Form['rows']): rows is TableName {
  return rows !== null && rows in tableDefinitions;
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
  const own = isTable(rows) ? [{ value: rows, label: importWords.rowsOfTable(rows) }] : [];
  return [
    ...own,
    { value: 'persons', label: importWords.rowsPersons },
    { value: 'figures', label: importWords.rowsFigures },
    { value: 'left_out', label: importWords.rowsLeftOut },
  ];
}
