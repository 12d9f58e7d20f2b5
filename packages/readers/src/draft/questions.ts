import type { Message } from '@ketnap/core';
import type { SheetLayout } from '../layout/lay-out.ts';
import { choices, fontWords, meaningWords, questions as ask } from '../messages/draft.ts';
import type { Form, LeftOut, Meaning, Profile } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';
import { readDay } from '../values/read-day.ts';
import type { Choice, Question } from './draft.ts';
import type { Known } from './known.ts';
import { leavesDoubt } from './empty-ticks.ts';
import { pointerTo } from './pointer.ts';
import { needsPeriod, type FormedRegion } from './formed-region.ts';
import type { ProposedUnits } from './propose-units.ts';
import type { TitlePeriod } from './region-period.ts';
import { titleUnit } from './title-unit.ts';
import { LEVELS } from './unit-spelling.ts';

const EXAMPLES = 5;
/** So many units are offered for a name; any other can be named by its id. */
const OFFERED = 200;

/** What of a profile is still null, as questions in the order in which a person meets them. */
export function questionsOf(
  profile: Profile,
  formed: readonly FormedRegion[],
  layouts: readonly SheetLayout[],
  periods: readonly (TitlePeriod | null)[],
  units: ProposedUnits,
  known: Known,
): Question[] {
  const met = new Set<number>();
  const ofForms = formed.flatMap((one, i) => {
    if (met.has(one.form)) return [];
    met.add(one.form);
    const form = profile.forms[one.form]!;
    if (form.rows === 'left_out') return fontQuestion(one, form, layouts);
    return [
      ...fontQuestion(one, form, layouts),
      ...rowsQuestion(one, form),
      ...columnQuestions(one, form, profile, known),
      ...criterionQuestions(one, form, profile, known),
      ...tickQuestion(one, form),
      ...sheetUnitQuestion(one, form, known),
      ...periodQuestion(one, form, periods[i] ?? null, profile, known),
    ];
  });
  return [...ofForms, ...unitQuestions(units, known), ...termQuestions(profile)];
}

function fontQuestion(
  { form: at, region, place }: FormedRegion,
  form: Form,
  layouts: readonly SheetLayout[],
): Question[] {
  const found = layouts.find(({ layout }) => layout.regions.includes(region));
  if (form.font !== null || !found?.found) return [];
  const name = fontWords[found.found];
  return [
    {
      pointer: pointerTo('forms', at, 'font'),
      kind: 'font',
      message: ask.font(place, name),
      choices: [
        { value: found.found, label: choices.repair(name) },
        { value: 'unicode', label: choices.unicode },
      ],
      proposal: found.found,
      examples: found.examples.map(([before, after]) => `${before} → ${after}`),
    },
  ];
}

function rowsQuestion(
  { form: at, place, likelyRows, region }: FormedRegion,
  form: Form,
): Question[] {
  if (form.rows !== null) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'rows'),
      kind: 'rows',
      message: ask.rows(place),
      choices: [
        { value: 'persons', label: choices.persons },
        { value: 'figures', label: choices.figures },
        { value: 'left_out', label: choices.leftOut },
      ],
      proposal: likelyRows,
      examples: region.columns.slice(0, EXAMPLES).map(({ path }) => path.join(' › ')),
    },
  ];
}

function columnQuestions(
  one: FormedRegion,
  form: Form,
  profile: Profile,
  known: Known,
): Question[] {
  return form.columns.flatMap((use, i): Question[] => {
    const { distinct } = one.region.columns[i]!.used;
    const head = form.head[i] === '' ? `${i + 1}` : form.head[i]!;
    const base = { pointer: '', examples: distinct.slice(0, EXAMPLES).map(valueText) };
    const at = (part: string): string => pointerTo('forms', one.form, 'columns', i, part);
    if (use.meaning === null) {
      return [
        {
          ...base,
          pointer: at('meaning'),
          kind: 'meaning',
          message: ask.meaning(one.place, head),
          choices: meaningChoices(form.rows, one.likely[i] ?? null, profile, known),
          proposal: one.likely[i] ?? null,
        },
      ];
    }
    const found: Question[] = [];
    if (use.dayOrder === null)
      found.push({
        ...base,
        pointer: at('dayOrder'),
        kind: 'day_order',
        message: ask.dayOrder(one.place, head),
        choices: [
          { value: 'dmy', label: choices.dmy },
          { value: 'mdy', label: choices.mdy },
          { value: 'ymd', label: choices.ymd },
        ],
        proposal: 'dmy',
      });
    if (use.swappedDays === null)
      found.push({
        ...base,
        pointer: at('swappedDays'),
        kind: 'day_order',
        message: ask.swappedDays(one.place, head),
        choices: [
          { value: true, label: choices.swapped },
          { value: false, label: choices.notSwapped },
        ],
        proposal: true,
      });
    if (use.partialDays === null)
      found.push({
        pointer: at('partialDays'),
        kind: 'partial_days',
        message: ask.partialDays(one.place, head),
        choices: [
          { value: 'left_out', label: choices.partialLeftOut },
          { value: 'first', label: choices.partialFirst },
          { value: 'last', label: choices.partialLast },
        ],
        proposal: 'left_out',
        examples: distinct.map(valueText).filter(isPartial).slice(0, EXAMPLES),
      });
    if (use.decimalMark === null)
      found.push({
        ...base,
        pointer: at('decimalMark'),
        kind: 'decimal_mark',
        message: ask.decimalMark(one.place, head),
        choices: [
          { value: ',', label: choices.comma },
          { value: '.', label: choices.point },
        ],
        proposal: ',',
      });
    return found;
  });
}

function isPartial(text: string): boolean {
  const reading = readDay(text, 'dmy');
  return reading !== null && 'partial' in reading;
}

function criterionQuestions(
  { form: at, place }: FormedRegion,
  { criteria }: Form,
  profile: Profile,
  known: Known,
): Question[] {
  return Object.entries(criteria).flatMap(([key, meaning]): Question[] =>
    meaning !== null
      ? []
      : [
          {
            pointer: pointerTo('forms', at, 'criteria', key),
            kind: 'criterion',
            message: ask.criterion(place, key),
            choices: meaningChoices('criteria', null, profile, known),
            proposal: { is: 'left_out', why: 'not_admissions' },
            examples: [],
          },
        ],
  );
}

function tickQuestion({ form: at, region, place }: FormedRegion, form: Form): Question[] {
  if (form.emptyTicks !== null || form.rows !== 'persons' || !leavesDoubt(region, form)) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'emptyTicks'),
      kind: 'empty_ticks',
      message: ask.emptyTicks(place),
      choices: [
        { value: 'no', label: choices.no },
        { value: 'unknown', label: choices.unknown },
      ],
      proposal: 'unknown',
      examples: [],
    },
  ];
}

function sheetUnitQuestion(
  { form: at, region, place }: FormedRegion,
  form: Form,
  known: Known,
): Question[] {
  const isOwn = form.rows === 'persons' || form.rows === 'figures';
  if (!isOwn || form.unit !== null) return [];
  if (form.columns.some(({ meaning }) => meaning?.is === 'unit' || meaning === null)) return [];
  if (titleUnit(region, LEVELS.length) !== null) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'unit'),
      kind: 'sheet_unit',
      message: ask.sheetUnit(place),
      choices: unitChoices(known),
      proposal: null,
      examples: region.title.slice(0, EXAMPLES),
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
  const isAsked = form.period === null || (form.period === 'title' && found === null);
  if (!isAsked || !needsPeriod(form)) return [];
  const terms = [
    ...known.terms,
    ...profile.newTerms.filter(({ term_id }) =>
      known.terms.every((one) => one.term_id !== term_id),
    ),
  ];
  return [
    {
      pointer: pointerTo('forms', at, 'period'),
      kind: 'period',
      message: ask.period(place),
      choices:
        terms.length === 0
          ? null
          : terms.map(({ term_id, name }) => ({
              value: { term: term_id },
              label: { vi: name, en: name },
            })),
      proposal: null,
      examples: region.title.slice(0, EXAMPLES),
    },
  ];
}

function unitQuestions({ units, likely, rows }: ProposedUnits, known: Known): Question[] {
  return Object.entries(units).flatMap(([key, id]): Question[] => {
    const match = likely.get(key);
    if (id !== null || !match) return [];
    const name = key.split(' › ').at(-1)!;
    return [
      {
        pointer: pointerTo('units', key),
        kind: 'unit',
        message: ask.unit(key),
        choices: [
          ...(match.made === null ? [] : [{ value: match.made, label: choices.newUnit(name) }]),
          ...unitChoices(known, match.units),
          { value: '', label: choices.leaveUnit },
        ],
        proposal: match.made ?? (match.units.length === 1 ? match.units[0]! : null),
        examples: rows.has(key) ? [`${name} × ${rows.get(key)}`] : [],
      },
    ];
  });
}

/** The known units as choices, those that are likeliest first. */
function unitChoices({ units }: Known, first: readonly string[] = []): Choice[] {
  const likely = first.map((id) => units.find(({ unit_id }) => unit_id === id)!);
  const others = units.filter(({ unit_id }) => !first.includes(unit_id));
  return [...likely, ...others].slice(0, OFFERED).map(({ unit_id, name }) => ({
    value: unit_id,
    label: { vi: name, en: name },
  }));
}

function termQuestions({ newTerms }: Profile): Question[] {
  return newTerms.flatMap(({ term_id, name, starts_on, ends_on }, i): Question[] => {
    if (starts_on !== null && ends_on !== null) return [];
    return [
      {
        pointer: pointerTo('newTerms', i),
        kind: 'term_days',
        message: ask.termDays(name),
        choices: null,
        proposal: null,
        examples: [term_id],
      },
    ];
  });
}

/** What a column (or a criterion) can be taken for. */
export function meaningChoices(
  rows: Form['rows'] | 'criteria',
  likely: Meaning | null,
  profile: Profile,
  known: Known,
): Choice[] {
  const sources = [
    ...known.sources.map(({ source_id }) => source_id),
    ...profile.newSources.map(({ source_id }) => source_id),
  ].filter((id, i, all) => all.indexOf(id) === i);
  const label = (id: string): Message => sourceLabel(id, profile, known);
  const meanings = [...(likely ? [likely] : []), ...meaningsFor(rows, sources)];
  const seen = new Set<string>();
  return meanings
    .filter((meaning) => {
      const key = JSON.stringify(meaning);
      return !seen.has(key) && seen.add(key);
    })
    .map((value) => ({ value, label: meaningWords(value, label) }));
}

/** What a source is called. */
export function sourceLabel(id: string, { newSources }: Profile, { sources }: Known): Message {
  const own = newSources.find(({ source_id }) => source_id === id);
  const vi = own?.label_vi ?? sources.find(({ source_id }) => source_id === id)?.label_vi ?? id;
  return { vi, en: own?.label_en ?? vi };
}

const LEFT_OUT = ['chosen', 'ordinal', 'personal', 'remark'] as const satisfies readonly LeftOut[];
const FIGURES_LEFT_OUT = [
  'chosen',
  'ratio',
  'sum',
  'not_admissions',
] as const satisfies readonly LeftOut[];

function meaningsFor(rows: Form['rows'] | 'criteria', sources: readonly string[]): Meaning[] {
  const left = (why: readonly LeftOut[]): Meaning[] =>
    why.map((one) => ({ is: 'left_out', why: one }));
  const figure = (source: string | null): Meaning => ({
    is: 'figure',
    measure: 'admitted',
    source,
    period: 'sheet',
  });
  if (rows === 'criteria') return [figure(null), ...sources.map(figure), ...left(FIGURES_LEFT_OUT)];
  if (rows === 'figures')
    return [
      { is: 'unit' },
      { is: 'criterion' },
      figure(null),
      { is: 'figure', measure: 'target', source: null, period: 'sheet' },
      { is: 'figure', measure: 'admitted', source: null, period: 'previous' },
      ...sources.map(figure),
      ...left(FIGURES_LEFT_OUT),
    ];
  return [
    { is: 'unit' },
    { is: 'day', column: 'admitted_on' },
    { is: 'day', column: 'decided_on' },
    { is: 'day', column: 'ceremony_on' },
    { is: 'day', column: 'recognised_on' },
    { is: 'count' },
    { is: 'id' },
    ...sources.map((source): Meaning => ({ is: 'source', source })),
    { is: 'birth', sex: 'male' },
    { is: 'birth', sex: 'female' },
    ...left(LEFT_OUT),
  ];
}
