import type { MarkDatum } from '@ketnap/charts';
import { read } from 'vega';
import embed, { type Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { fontsReady } from './fonts.ts';
import { changeable, harmless, withoutTitle, type Changeable } from './page-spec.ts';
import { refusingLoader } from './refusing-loader.ts';

type Format = Parameters<typeof read>[1];

/** What a drawing tells about the pointer over it; `datum` is null where it is over no mark. */
export interface DrawingEvents {
  readonly onPoint: (datum: MarkDatum | null, at: PointerEvent) => void;
  readonly onClick: (datum: MarkDatum, at: PointerEvent) => void;
}

/** A chart drawn on the page. */
export class Drawing {
  readonly #element: HTMLElement;
  readonly #events: DrawingEvents | null;
  #embedded: Result | null = null;
  #rest = '';
  #latest: TopLevelSpec | null = null;

  /** @param events none for a drawing that is only looked at */
  constructor(element: HTMLElement, events: DrawingEvents | null = null) {
    this.#element = element;
    this.#events = events;
  }

  /** Draws the spec; where only its data differ from what is drawn, only those are changed. */
  async show(spec: TopLevelSpec): Promise<void> {
    this.#latest = spec;
    await fontsReady();
    if (this.#latest !== spec) return;
    const shown = changeable(withoutTitle(harmless(spec)));
    if (this.#embedded && shown.rest === this.#rest) return this.#change(this.#embedded, shown);
    await this.#embed(spec, shown.spec);
    this.#rest = shown.rest;
  }

  finalize(): void {
    this.#latest = null;
    this.#embedded?.finalize();
    this.#embedded = null;
    this.#element.replaceChildren();
  }

  async #change({ view, vgSpec }: Result, { spec, data }: Changeable): Promise<void> {
    view.description(spec.description ?? '');
    for (const [name, values] of data) {
      // Values put in later pass by the parsing of days and numbers that the spec asks for.
      const source = vgSpec.data?.find((one) => one.name === name);
      const { format = {} } = (source ?? {}) as { format?: object };
      view.data(name, read(structuredClone(values) as unknown as string, format as Format));
    }
    await view.runAsync();
  }

  async #embed(spec: TopLevelSpec, shown: TopLevelSpec): Promise<void> {
    // Drawn aside first, so that the old drawing stays until the new one stands.
    const stage = document.createElement('div');
    const embedded = await embed(stage, shown, {
      mode: 'vega-lite',
      ast: true,
      expr: expressionInterpreter,
      actions: false,
      defaultStyle: false,
      renderer: 'svg',
      loader: refusingLoader,
      // Without a handler of ours Vega would set the element's title.
      tooltip: () => undefined,
    });
    if (this.#latest !== spec) return embedded.finalize();
    this.#embedded?.finalize();
    this.#embedded = embedded;
    if (this.#events) this.#listen(embedded, this.#events);
    this.#element.replaceChildren(stage);
  }

  #listen({ view }: Result, events: DrawingEvents): void {
    view.addEventListener('pointermove', (event, item) =>
      events.onPoint(markDatum(item), event as PointerEvent),
    );
    view.addEventListener('pointerout', (event) => events.onPoint(null, event as PointerEvent));
    view.addEventListener('click', (event, item) => {
      const datum = markDatum(item);
      if (datum) events.onClick(datum, event as PointerEvent);
    });
  }
}

function markDatum(item: { datum?: unknown } | null | undefined): MarkDatum | null {
  const datum = item?.datum as Partial<MarkDatum> | undefined;
  return Array.isArray(datum?.figures) ? (datum as MarkDatum) : null;
}
