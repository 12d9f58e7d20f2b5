import type { Message } from '@ketnap/core';
import type { Font } from '@ketnap/sheets';
import type { Memory } from '../../memory/memory.ts';
import { choices, fontWords, questions as ask } from '../../messages/draft.ts';
import type { Form, NewTerm, Profile } from '../../profile/profile.ts';
import { columnQuestions } from './column-questions.ts';
import { dashQuestions } from './dash-questions.ts';
import type { Choice, Question } from './draft.ts';
import { arePartitions, leavesDoubt } from '../persons/empty-ticks.ts';
import { personQuestions } from './person-questions.ts';
import { needsPeriod, type FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import { likelyCriteria } from '../forms/propose-criteria.ts';
import { meaningChoices } from './meaning-choices.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { ProposedUnits } from '../units/propose-units.ts';
import type { TitlePeriod } from '../periods/region-period.ts';
import { mergedQuestions, rowQuestions } from './row-questions.ts';
import { twinQuestions } from './twin-questions.ts';
import { sheetUnitQuestion, unitQuestions } from './unit-questions.ts';
import { yearQuestions } from './year-questions.ts';
import { EXAMPLES } from './examples.ts';

/** What of a profile is still null, as questions in the order in which a person meets them. */
export function questionsOf(
  profile: Profile,
  formed: readonly FormedRegion[],
  periods: readonly (TitlePeriod | null)[],
  units: ProposedUnits,
  known: Known,
  memory: Memory,
): Question[] {
  const met = new Set<number>();
  const ofForms = formed.flatMap((one, i) => {
    if (met.has(one.form)) return [];
    met.add(one.form);
    const form = profile.forms[one.form]!;
    const together = formed.filter(({ form: at }) => at === one.form);
    if (form.rows === 'left_out') return fontQuestion(one, form);
    if (form.rows === null) return [...fontQuestion(one, form), ...rowsQuestion(one)];
    return [
      ...fontQuestion(one, form),
      ...columnQuestions(one, form, profile, known),
      ...dashQuestions(together, form),
      ...yearQuestions(together, form, known),
      ...personQuestions(together, form, known, memory),
      ...criterionQuestions(one, form, profile, known),
      ...tickQuestion(together, form),
      ...emptyUnitsQuestion(one, form),
      ...rowQuestions(one.form, formed, form, profile, known),
      ...twinQuestions(together),
      ...mergedQuestions(one, form),
      ...sheetUnitQuestion(one, form, known),
      ...periodQuestion(one, form, periods[i] ?? null, profile, known),
    ];
  });
  return [...ofForms, ...unitQuestions(units, profile, known), ...termQuestions(profile)];
}

function fontQuestion({ form: at, layout, place }: FormedRegion, form: Form): Question[] {
  if (form.font !== null || !layout.found) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'font'),
      kind: 'font',
      message:
        layout.found === 'misread' ? ask.misread(place) : ask.font(place, fontWords[layout.found]),
      choices: [
        { value: layout.found, label: repairLabel(layout.found) },
        { value: 'unicode', label: choices.unicode },
      ],
      proposal: layout.found,
      examples: layout.examples.map(([before, after]) => `${before} → ${after}`),
    },
  ];
}

function repairLabel(font: Font): Message {
  return font === 'misread' ? choices.restore : choices.repair(fontWords[font]);
}

function rowsQuestion({
  form: at,
  place,
  likelyRows,
  rowsDoubt,
  region,
}: FormedRegion): Question[] {
  return [
    {
      pointer: pointerTo('forms', at, 'rows'),
      kind: 'rows',
      message: rowsDoubt ? ask.doubtedRows(place, rowsDoubt) : ask.rows(place),
      choices: [
        { value: 'persons', label: choices.persons },
        { value: 'figures', label: choices.figures },
        { value: 'villages', label: choices.villages },
        { value: 'left_out', label: choices.leftOut },
      ],
      proposal: likelyRows,
      examples: region.columns.slice(0, EXAMPLES).map(({ path }) => path.join(' › ')),
    },
  ];
}

function criterionQuestions(
  { form: at, place, region }: FormedRegion,
  form: Form,
  profile: Profile,
  known: Known,
): Question[] {
  const likely = likelyCriteria(region, form);
  return Object.entries(form.criteria).flatMap(([key, meaning]): Question[] => {
    if (meaning !== null) return [];
    const own = likely.get(key);
    const source = own ? [{ value: own.meaning, label: choices.ownSource(own.label) }] : [];
    return [
      {
        pointer: pointerTo('forms', at, 'criteria', key),
        kind: 'criterion',
        message: ask.criterion(place, key),
        choices: [...source, ...meaningChoices('criteria', null, profile, known)],
        proposal: own?.meaning ?? { is: 'left_out', why: 'not_admissions' },
        examples: [],
      },
    ];
  });
}

function tickQuestion(regions: readonly FormedRegion[], form: Form): Question[] {
  if (form.emptyTicks !== null || form.rows !== 'persons') return [];
  const doubtful = regions.find(({ region }) => leavesDoubt(region, form));
  if (!doubtful) return [];
  const { form: at, place } = doubtful;
  return [
    {
      pointer: pointerTo('forms', at, 'emptyTicks'),
      kind: 'empty_ticks',
      message: ask.emptyTicks(place),
      choices: [
        { value: 'no', label: choices.no },
        { value: 'unknown', label: choices.unknown },
      ],
      proposal: regions.every(({ region }) => arePartitions(region, form)) ? 'no' : 'unknown',
      examples: [],
    },
  ];
}

function emptyUnitsQuestion({ form: at, place }: FormedRegion, form: Form): Question[] {
  if (form.emptyUnits !== null) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'emptyUnits'),
      kind: 'empty_units',
      message: ask.emptyUnits(place),
      choices: [
        { value: 'above', label: choices.unitAbove },
        { value: 'none', label: choices.noUnit },
      ],
      proposal: 'above',
      examples: [],
    },
  ];
}

function periodQuestion(
  { form: at, region, place }: FormedRegion,
  form: Form,
  found: TitlePeriod | null,
  profile: Profile,
  known: Known,
): Question[] {
  const terms = [
    ...known.terms,
    ...profile.newTerms.filter(({ term_id }) =>
      known.terms.every((one) => one.term_id !== term_id),
    ),
  ];
  const { period } = form;
  const isSaid =
    period === 'title'
      ? found !== null
      : period !== null &&
        (!('term' in period) || terms.some(({ term_id }) => term_id === period.term));
  if (isSaid || !needsPeriod(form, region)) return [];
  const fromTitle: Choice[] = found
    ? [{ value: 'title', label: choices.fromTitle(found.text) }]
    : [];
  const choicesOf = [
    ...fromTitle,
    ...terms.map(({ term_id, name }) => ({
      value: { term: term_id },
      label: { vi: name, en: name },
    })),
  ];
  return [
    {
      pointer: pointerTo('forms', at, 'period'),
      kind: 'period',
      message: form.rows === 'persons' ? ask.undated(place) : ask.period(place),
      choices: choicesOf.length === 0 ? null : choicesOf,
      proposal: fromTitle.length > 0 ? 'title' : null,
      examples: region.title.slice(0, EXAMPLES),
    },
  ];
}

function termQuestions({ newTerms }: Profile): Question[] {
  return newTerms.flatMap((term, i): Question[] => {
    const { term_id, name, starts_on, ends_on } = term;
    if (starts_on !== null && ends_on !== null) return [];
    const usual = usualDays(term);
    return [
      {
        pointer: pointerTo('newTerms', i),
        kind: 'term_days',
        message: ask.termDays(name, usual),
        choices: null,
        proposal: usual && {
          ...term,
          starts_on: starts_on ?? usual.starts_on,
          ends_on: ends_on ?? usual.ends_on,
        },
        examples: [term_id],
      },
    ];
  });
}

/** Congresses meet from summer to autumn: a term of two years is most likely of days from August to August. */
function usualDays({ term_id, name }: NewTerm): { starts_on: string; ends_on: string } | null {
  const years = /(\d{4})\D+(\d{4})/.exec(term_id) ?? /(\d{4})\D+(\d{4})/.exec(name);
  return years && { starts_on: `${years[1]}-08-15`, ends_on: `${years[2]}-08-14` };
}
