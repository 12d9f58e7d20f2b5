import type { LoggerInterface } from 'vega';
import type { Result } from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { embedSpec, silence } from './embed-spec.ts';
import { fontsReady } from './fonts.ts';

/** A chart that is looked at and not pointed at. */
export class StillDrawing {
  readonly #element: HTMLElement;
  #embedded: Result | null = null;
  #latest: TopLevelSpec | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Draws the spec; what stands stays until it does. @throws Error what Vega-Lite or Vega finds wrong with it */
  async show(spec: TopLevelSpec): Promise<void> {
    this.#latest = spec;
    await fontsReady();
    if (this.#latest !== spec) return;
    const stage = document.createElement('div');
    const faults: string[] = [];
    const embedded = await embedSpec(stage, structuredClone(spec), noting(faults));
    if (this.#latest !== spec || faults.length > 0) embedded.finalize();
    if (faults.length > 0) throw new Error(faults[0]);
    if (this.#latest !== spec) return;
    this.#embedded?.finalize();
    this.#embedded = embedded;
    silence(stage);
    this.#element.replaceChildren(stage);
  }

  finalize(): void {
    this.#latest = null;
    this.#embedded?.finalize();
    this.#embedded = null;
    this.#element.replaceChildren();
  }
}

/** Keeps what Vega finds wrong, which it would otherwise write on the console. */
function noting(faults: string[]): LoggerInterface {
  const logger: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 1 : logger)) as LoggerInterface['level'],
    error: (...found: readonly unknown[]) => {
      const [first] = found;
      faults.push(first instanceof Error ? first.message : String(first));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
