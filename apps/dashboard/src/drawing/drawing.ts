import { type Chart, type MarkDatum, specOf } from '@ketnap/charts';
import type { Result } from 'vega-embed';
import { boxOf, type Box } from './box-of.ts';
import { embedSpec, silence } from './embed-spec.ts';
import { fontsReady } from './fonts.ts';

/** What a drawing tells about the pointer over it; `datum` is null where it is over no mark. */
export interface DrawingEvents {
  readonly onPoint: (datum: MarkDatum | null, at: PointerEvent) => void;
  readonly onClick: (datum: MarkDatum, at: PointerEvent) => void;
}

/** The name of the rows in the spec of every chart. */
const ROWS = 'rows';

/** A chart drawn on the page. */
export class Drawing {
  readonly #element: HTMLElement;
  readonly #events: DrawingEvents | null;
  #embedded: Result | null = null;
  #shown: Chart | null = null;
  #latest: Chart | null = null;

  /** @param events none for a drawing that is only looked at */
  constructor(element: HTMLElement, events: DrawingEvents | null = null) {
    this.#element = element;
    this.#events = events;
  }

  /** Draws the chart; one of the same key as what is drawn takes its place without being built anew. */
  async show(chart: Chart): Promise<void> {
    this.#latest = chart;
    await fontsReady();
    if (this.#latest !== chart || this.#shown === chart) return;
    const [embedded, shown] = [this.#embedded, this.#shown];
    if (embedded && shown?.key === chart.key) {
      this.#shown = chart;
      await change(embedded, shown, chart);
    } else await this.#embed(chart);
  }

  /** Where the mark of a row stands, in pixels from the drawing's left and top; null where it has none. */
  boxOf(row: number): Box | null {
    return this.#embedded && boxOf(this.#embedded.view, row);
  }

  finalize(): void {
    this.#latest = this.#shown = null;
    this.#embedded?.finalize();
    this.#embedded = null;
    this.#element.replaceChildren();
  }

  async #embed(chart: Chart): Promise<void> {
    // Drawn aside first, so that the old drawing stays until the new one stands.
    const stage = document.createElement('div');
    const spec = specOf({ ...chart, rows: numbered(chart.rows) }, { title: false });
    const embedded = await embedSpec(stage, spec);
    if (this.#latest !== chart) return embedded.finalize();
    this.#embedded?.finalize();
    this.#embedded = embedded;
    this.#shown = chart;
    if (this.#events) listen(embedded, this.#events);
    silence(stage);
    this.#element.replaceChildren(stage);
  }
}

/** Rows that know their number, by which their marks are found; copies, as Vega writes into its data. */
function numbered(rows: readonly object[]): object[] {
  return rows.map((row, index) => ({ ...row, index }));
}

/** Steers what is drawn from one chart to another of the same key. */
async function change({ view }: Result, from: Chart, to: Chart): Promise<void> {
  for (const [name, value] of Object.entries(to.params))
    if (JSON.stringify(value) !== JSON.stringify(from.params[name])) view.signal(name, value);
  if (to.rows !== from.rows) view.data(ROWS, numbered(to.rows));
  await view.runAsync();
}

function listen({ view }: Result, events: DrawingEvents): void {
  view.addEventListener('pointermove', (event, item) =>
    events.onPoint(markDatum(item), event as PointerEvent),
  );
  view.addEventListener('pointerout', (event) => events.onPoint(null, event as PointerEvent));
  view.addEventListener('click', (event, item) => {
    const datum = markDatum(item);
    if (datum) events.onClick(datum, event as PointerEvent);
  });
}

function markDatum(item: { datum?: unknown } | null | undefined): MarkDatum | null {
  const datum = item?.datum as Partial<MarkDatum> | undefined;
  return Array.isArray(datum?.figures) ? (datum as MarkDatum) : null;
}
