import { describe, expect, it } from 'vitest';
import { analysisKinds } from '../analyses/option-types.ts';
import { measuresOf } from './measures-of.ts';
import { quotaOperands } from './measures/quota.ts';
import { rowKeys } from './row-keys.ts';

// That every column of every row type has a measure is checked by the compiler: `MeasuresOf<Row>`.
describe.each(analysisKinds)('the measures of %s', (kind) => {
  const measures = Object.entries(measuresOf(kind));

  it('have a label and a definition in both languages', () => {
    for (const [name, measure] of measures) {
      for (const text of Object.values({ ...measure.label, ...measure.definition }))
        expect(text.trim(), name).not.toBe('');
      for (const definition of Object.values(measure.definition))
        expect(definition, name).toMatch(/[.;]$/);
    }
  });

  it('have labels of their own, so that two columns of a table are told apart', () => {
    for (const language of ['vi', 'en'] as const) {
      const labels = measures.map(([, measure]) => measure.label[language]);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('have formulas of measures that there are', () => {
    const known = new Set([...measures.map(([name]) => name), ...Object.keys(quotaOperands)]);
    for (const [name, { formula }] of measures)
      for (const [, operand] of formula?.matchAll(/\{(\w+)\}/g) ?? [])
        expect(known, `${name}: ${formula}`).toContain(operand);
  });

  it('find a row by dimensions only', () => {
    const { period, further } = rowKeys[kind];
    for (const name of ['unit_id', period, ...further])
      expect(measuresOf(kind)[name]?.dimension, name).toBe(true);
  });
});
