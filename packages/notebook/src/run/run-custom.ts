import { customChart } from '@ketnap/charts';
import type { CustomBlock } from '../document/custom-block.ts';
import type { CustomResult } from '../result.ts';
import type { Run } from './run.ts';
import { tableOf } from './table-of.ts';

/**
 * A chart that a person wrote, with the rows of its analyses.
 *
 * @throws KetnapError `bad_custom_spec`, `unknown_analysis`, and what the analyses refuse
 */
export function runCustom(block: CustomBlock, run: Run): CustomResult {
  const { language, view } = run;
  const names = Object.keys(block.data);
  const chart = customChart(block.spec, names, { language, ...view });
  const made = names.map((name) => {
    const { analysis, options = {} } = block.data[name]!;
    return { name, analysis: run.analysis(analysis, options) };
  });
  return {
    type: 'custom',
    block,
    chart,
    data: made.map(({ name, analysis }) => ({ name, table: tableOf(analysis, language) })),
    notes: [...new Set(made.flatMap(({ analysis }) => run.notes(analysis)))],
  };
}
