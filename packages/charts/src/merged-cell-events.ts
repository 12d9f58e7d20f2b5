import {
  type EliminationRow,
  type Eliminations,
  formatFigure,
  withIsolatedNames,
} from '@ketnap/core';
import { labelsAt, quantity } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayNumber, newYears, yearLabels } from './days.ts';
import { tell, told } from './figures.ts';
import { emptyChart, framed, type Layer, widthOfChart } from './frame.ts';
import { legendOf } from './legend.ts';
import { cellWords } from './messages/cells.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { tokensOf } from './theme.ts';
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

/** Days by which the time axis reaches beyond the first and last event. */
const MARGIN = 45;

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
  const subtitle = cellWords.eventSubtitle(bothDays(from, to))[language];
  const eliminated = rows.filter(({ event }) => event === 'eliminated').length;
  const title = cellWords.eventTitle(eliminated, rows.length - eliminated)[language];
  const lines = rows.map((row) => {
    const on = formatFigure(row.on, 'day', language);
    return `${on}, ${row.unit || cellWords.noUnit[language]}: ${cellWords.events[kindOf(row)][language]} (${row.localities})`;
  });
  const description = `${title}. ${subtitle}. ${lines.join('; ')}`;
  const said = { title, subtitle, description, notes: events.notes };
  return framed(said, draw(events, dayNumber(from), dayNumber(to), options), options);
}

function kindOf({ event, cause }: EliminationRow): Kind {
  return event === 'formed' || cause === null ? 'formed' : cause;
}

/** How many events of the unit on that day came before; they stand side by side. */
function takePlace(taken: Map<string, number>, { unit_id, on }: EliminationRow): number {
  const spot = `${on} ${unit_id}`;
  const before = taken.get(spot) ?? 0;
  taken.set(spot, before + 1);
  return before;
}

function draw(events: Eliminations, first: number, last: number, options: ChartOptions) {
  const { language } = options;
  const color = tokensOf(options);
  const units = [...new Map(events.rows.map((row) => [row.unit_id, row.unit])).entries()];
  const names = units.map(([, name]) => name || cellWords.noUnit[language]);
  const lay = namedRows(names, options, { paddingInner: 0.2, rowHeight: 28 });
  const [from, to] = [first - MARGIN, last + MARGIN];
  const shift = ((to - from) * STEP) / lay.plotWidth;
  const taken = new Map<string, number>();
  const values = events.rows.map((row) => ({
    at: units.findIndex(([id]) => id === row.unit_id),
    day: dayNumber(row.on) + shift * takePlace(taken, row),
    kind: kindOf(row),
    ...tell(events, row, ['localities', 'cause'], {
      language,
      about: `${cellWords.events[kindOf(row)][language]}, ${row.cell_id}`,
      narrows: row.unit_id === '' ? { asOf: row.on } : { unit: row.unit_id },
    }),
  }));
  const x = (field: string) =>
    quantity(field, from, to, {
      ...labelsAt(yearLabels(from, to, lay.plotWidth)),
      grid: false,
      title: null,
    });
  const present = KINDS.filter((kind) => values.some((value) => value.kind === kind));
  const wordsOf = present.map((kind) => [kind, cellWords.events[kind][language]] as const);
  const legend = legendOf(wordsOf, options, widthOfChart(options) - lay.plotWidth);
  const inks: Readonly<Record<Kind, string>> = {
    formed: color.red,
    split: color.own,
    localities_joined: color.blue,
    regrouped: color.joint,
    dissolved: color.soft,
  };
  const layer: Layer[] = [
    {
      data: { values: newYears(from, to).map(({ day }) => ({ day })) },
      mark: { type: 'rule', color: color.grid },
      encoding: { x: x('day') },
    },
    {
      data: { values: names.map((_, at) => ({ at, day: from, end: to })) },
      mark: { type: 'rule', color: color.grid },
      encoding: { y: lay.y, x: x('day'), x2: { field: 'end' } },
    },
    {
      data: { values },
      mark: {
        type: 'point',
        opacity: 1,
        size: 120,
        strokeWidth: 1.8,
        cursor: 'pointer',
      },
      encoding: {
        y: lay.y,
        x: x('day'),
        stroke: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: [...present], range: present.map((kind) => inks[kind]) },
          legend,
        },
        fill: {
          field: 'kind',
          type: 'nominal',
          scale: {
            domain: [...present],
            range: present.map((kind) => (HOLLOW.includes(kind) ? color.paper : inks[kind])),
          },
          legend,
        },
        shape: {
          field: 'kind',
          type: 'nominal',
          scale: { domain: [...present], range: present.map((kind) => SHAPES[kind]) },
          legend,
        },
        ...told,
      },
    },
  ];
  return { height: lay.height, layer };
}
