import type { LoggerInterface } from 'vega';
import embed, { type Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { harmless } from './page-spec.ts';
import { refusingLoader } from './refusing-loader.ts';

/** Builds a chart in an element: nothing is loaded, no text is run as a program, nothing is put beside it. */
export function embedSpec(
  stage: HTMLElement,
  spec: TopLevelSpec,
  logger?: LoggerInterface,
): Promise<Result> {
  return embed(stage, harmless(spec), {
    mode: 'vega-lite',
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    defaultStyle: false,
    renderer: 'svg',
    loader: refusingLoader,
    // Without a handler of ours Vega would set the element's title.
    tooltip: () => undefined,
    ...(logger ? { logger } : {}),
  });
}

/** Takes away what Vega says aloud by itself: it speaks English, and reads raw numbers. */
export function silence(stage: HTMLElement): void {
  const root = stage.querySelector('[role="graphics-document"]') ?? stage;
  for (const name of ['role', 'aria-roledescription', 'aria-label']) root.removeAttribute(name);
  stage.querySelector('svg')?.setAttribute('aria-hidden', 'true');
}
