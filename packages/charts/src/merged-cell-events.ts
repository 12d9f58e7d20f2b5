import {
  type EliminationRow,
  type Eliminations,
  formatFigure,
  type Language,
  withIsolatedNames,
} from '@ketnap/core';
import { arrange } from './arrange.ts';
import { labelsAt, numberScale } from './axes.ts';
import type { Chart, ChartOptions, MarkDatum } from './chart.ts';
import { dayAxis, dayNumber, newYears, yearLabels } from './days.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, widthOfChart } from './frame.ts';
import { legendOf } from './legend.ts';
import { cellWords } from './messages/cells.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { restLayers, restName, restNotes, restRows, restWords } from './rest-row.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf } from './strong.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { namedRows } from './unit-rows.ts';

const KINDS = ['formed', 'split', 'localities_joined', 'regrouped', 'dissolved'] as const;
type Kind = (typeof KINDS)[number];

/** Told apart by shape as well as by colour. */
const SHAPES: Readonly<Record<Kind, string>> = {
  formed: 'triangle-up',
  split: 'circle',
  localities_joined: 'square',
  regrouped: 'diamond',
  dissolved: 'cross',
};

/** After which the members still meet with others. */
const HOLLOW: readonly Kind[] = ['formed', 'regrouped'];

/** Pixels between the marks of events of one unit and day. */
const STEP = 11;

/** More events of one unit and day than these are one mark a cause, with their number. */
const MOST_APART = 3;

/** More events than these are told aloud only by how many they are. */
const MOST_TOLD = 40;

/** Events whose figures one mark tells at most. */
const MOST_FIGURES = 6;

/** Days by which the time axis reaches beyond the first and last event. */
const MARGIN = 45;

/** A unit and its events. */
interface UnitEvents {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly EliminationRow[];
}

/** When merged cells were formed and eliminated, unit by unit, and why. */
export function mergedCellEvents(given: Eliminations, options: ChartOptions): Chart {
  const events = withIsolatedNames(given);
  const { language } = options;
  const { rows } = events;
  const days = rows.map(({ on }) => on).sort();
  const from = events.options.from ?? days[0];
  const to = events.options.to ?? days.at(-1);
  if (!from || !to || rows.length === 0)
    return emptyChart(emptyWords.events, events.notes, options);
  const { shown, rest } = arrange(unitsOf(rows, options), ({ id }) => id, options);
  const subtitle = cellWords.eventSubtitle(bothDays(from, to))[language];
  const [eliminated, formed] = countsOf(rows);
  const title = cellWords.eventTitle(eliminated, formed)[language];
  const lines = shown.flatMap((unit) => unit.rows.map((row) => lineOf(row, options)));
  const told = [...lines.slice(0, MOST_TOLD), ...restWords(rest, options)].join('; ');
  const said = {
    title,
    subtitle,
    description: `${title}. ${subtitle}. ${told}`,
    notes: [...restNotes(rest), ...events.notes],
  };
  const drawn = draw(events, shown, rest, [dayNumber(from), dayNumber(to)], options);
  return framed(said, drawn, options);
}

function unitsOf(rows: readonly EliminationRow[], { language }: ChartOptions): UnitEvents[] {
  const units = new Map<string, EliminationRow[]>();
  for (const row of rows) {
    const before = units.get(row.unit_id);
    if (before) before.push(row);
    else units.set(row.unit_id, [row]);
  }
  return [...units].map(([id, own]) => ({
    id,
    name: own[0]!.unit || cellWords.noUnit[language],
    rows: own,
  }));
}

function countsOf(rows: readonly EliminationRow[]): [eliminated: number, formed: number] {
  const eliminated = rows.filter(({ event }) => event === 'eliminated').length;
  return [eliminated, rows.length - eliminated];
}

function lineOf(row: EliminationRow, { language }: ChartOptions): string {
  const on = formatFigure(row.on, 'day', language);
  const unit = row.unit || cellWords.noUnit[language];
  return `${on}, ${unit}: ${cellWords.events[kindOf(row)][language]} (${row.localities})`;
}

function kindOf({ event, cause }: EliminationRow): Kind {
  return event === 'formed' || cause === null ? 'formed' : cause;
}

/** Events that are one mark: one of them, or those of a day and cause where there are many. */
function marksOf(rows: readonly EliminationRow[]): EliminationRow[][] {
  const days = new Map<string, EliminationRow[]>();
  for (const row of rows) days.set(row.on, [...(days.get(row.on) ?? []), row]);
  return [...days.values()].flatMap((day) => {
    if (day.length <= MOST_APART) return day.map((row) => [row]);
    return KINDS.map((kind) => day.filter((row) => kindOf(row) === kind)).filter(
      (group) => group.length > 0,
    );
  });
}

function draw(
  events: Eliminations,
  shown: readonly UnitEvents[],
  rest: readonly UnitEvents[],
  [first, last]: readonly [number, number],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const named = [...shown, ...restName(rest, options)];
  const lay = namedRows(named, options, { gap: 0.2, rowHeight: 28 });
  const [from, to] = [first - MARGIN, last + MARGIN];
  const shift = ((to - from) * STEP) / lay.plotWidth;
  const marks = shown.flatMap(({ id, name, rows }, at) => {
    const taken = new Map<string, number>();
    return marksOf(rows).map((group) => {
      const [row] = group as [EliminationRow];
      const kind = kindOf(row);
      const before = taken.get(row.on) ?? 0;
      taken.set(row.on, before + 1);
      return {
        at,
        day: dayNumber(row.on) + shift * before,
        kind,
        count: group.length > 1 ? formatFigure(group.length, 'count', language) : '',
        ...strongIf(id, options),
        ...({
          name: `${name}, ${formatFigure(row.on, 'day', language)}`,
          key: id === '' ? { dimension: 'cause', value: kind } : { dimension: 'unit', value: id },
          narrows: id === '' ? { asOf: row.on } : { unit: id },
          line: at,
          figures: group
            .slice(0, MOST_FIGURES)
            .flatMap((one) => figuresOfEvent(events, one, language)),
        } satisfies MarkDatum),
      };
    });
  });
  const years = labelsAt('x', yearLabels(first, last, lay.plotWidth));
  const x = numberScale('x', from, to, { ...years.built, ...dayAxis });
  const present = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const wordsOf = (kinds: readonly Kind[]) =>
    kinds.map((kind) => [kind, cellWords.events[kind][language]] as const);
  const indent = widthOfChart(options) - lay.plotWidth;
  const { height: legendHeight, params: legendParams } = legendOf(
    wordsOf(present),
    options,
    indent,
  );
  const { legend } = legendOf(wordsOf(KINDS), options, indent);
  const inks: Readonly<Record<Kind, string>> = {
    formed: color.red,
    split: color.own,
    localities_joined: color.blue,
    regrouped: color.joint,
    dissolved: color.soft,
  };
  const scaleOf = (rangeOf: (kind: Kind) => string) => ({
    field: 'kind',
    type: 'nominal' as const,
    scale: { domain: [...KINDS], range: KINDS.map(rangeOf) },
    legend,
  });
  const layer: Layer[] = [
    {
      transform: ofPart('year'),
      mark: { type: 'rule', color: color.grid },
      encoding: { x: x.channel('day') },
    },
    {
      transform: ofPart('row'),
      mark: { type: 'rule', color: color.grid },
      encoding: { y: lay.y, x: x.channel('day'), x2: { field: 'end' } },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'point',
        size: { expr: 'rowHeight < 20 ? 70 : 120' },
        strokeWidth: { expr: 'datum.strong ? 2.8 : 1.8' },
        cursor: 'pointer',
      },
      encoding: {
        y: lay.y,
        x: x.channel('day'),
        stroke: scaleOf((kind) => inks[kind]),
        fill: scaleOf((kind) => (HOLLOW.includes(kind) ? color.paper : inks[kind])),
        shape: scaleOf((kind) => SHAPES[kind]),
        ...paled,
      },
    },
    {
      transform: ofPart('mark', "datum.count !== ''"),
      mark: {
        type: 'text',
        dy: { expr: '-rowHeight * 0.2 - 6' },
        fontSize: FONT_SIZE.small,
        fontWeight: 600,
        cursor: 'pointer',
      },
      encoding: {
        y: lay.y,
        x: x.channel('day'),
        text: { field: 'count', type: 'nominal' },
        ...paled,
      },
    },
    ...restLayers(lay.y, options),
  ];
  const restText = cellWords.restOfEvents(...countsOf(rest.flatMap(({ rows }) => rows)))[language];
  return {
    height: lay.height,
    margins: { above: legendHeight, beneath: 19 },
    params: { ...lay.params, ...years.params, ...x.params, ...legendParams },
    rows: [
      ...rowsOf('year', newYears(from, to)),
      ...rowsOf(
        'row',
        shown.map((_, at) => ({ at, day: from, end: to })),
      ),
      ...rowsOf('mark', marks),
      ...restRows(rest, shown.length, restText),
    ],
    layer,
  };
}

/** What one event tells; its cell is named, as a mark may stand for several. */
function figuresOfEvent(events: Eliminations, row: EliminationRow, language: Language) {
  const about = `${cellWords.events[kindOf(row)][language]}, ${row.cell_id}`;
  return tell(events, row, ['localities', 'cause'], { language, name: about, about }).figures;
}
