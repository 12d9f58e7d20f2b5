import { chartNamed } from '@ketnap/charts';
import type { Language } from '@ketnap/core';
import { notebookErrors } from '../messages/notebook.ts';
import type { ChartBlock } from './chart-block.ts';
import type { TableBlock } from './table-block.ts';

/**
 * A chart block drawn in another way: in a form of its chart, as another chart, or as a table of the same
 * analysis. What the new form has no use for is left out.
 *
 * @param form a name of `forms` of the chart's description
 * @throws KetnapError `unknown_chart`, `unknown_choice`
 */
export function drawnAs(
  block: ChartBlock,
  form: string,
  language: Language,
): ChartBlock | TableBlock {
  const description = chartNamed(block.chart);
  if (!description) throw notebookErrors.unknownChart(block.chart, []);
  const chosen = description.forms.find(({ name }) => name === form);
  if (!chosen)
    throw notebookErrors.unknownChoice(
      block.chart,
      'as',
      form,
      description.forms.map(({ name }) => name),
    );
  const { as: _, measure, chart, ...rest } = block;
  if (chosen.table) return tableOf(block, description.label[language]);
  const wanted = chosen.chart ?? chart;
  const keepsMeasure = chartNamed(wanted)!.measures.some(({ name }) => name === measure);
  return {
    ...rest,
    chart: wanted,
    ...(measure !== undefined && keepsMeasure ? { measure } : {}),
    as: form,
  };
}

function tableOf(block: ChartBlock, label: string): TableBlock {
  const { id, scope, draft, options, sort, words } = block;
  const description = chartNamed(block.chart)!;
  return {
    id,
    type: 'table',
    ...(scope ? { scope } : {}),
    ...(draft ? { draft } : {}),
    title: words?.title || label,
    analysis: description.analysis,
    ...(options ? { options } : {}),
    ...(description.of === 'unit' ? { parts: true } : {}),
    ...(sort && sort.by !== 'tree' ? { sort } : {}),
  };
}
