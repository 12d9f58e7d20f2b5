import type { Block } from '../../document/block.ts';
import type { TableBlock } from '../../document/table-block.ts';
import { pace } from '../../messages/templates/pace.ts';
import { tableTitles } from '../../messages/templates/tables.ts';
import { ofTerm, unitsBelow, type TargetWords } from '../../messages/templates/targets.ts';
import type { Maker } from './maker.ts';

const COLUMNS = ['unit', 'admitted', 'target', 'target_kind', 'attainment', 'gap', 'status'];

/** The targets of the term, unit by unit, and of its years. */
export function targetBlocks(maker: Maker): Block[] {
  return [...termTargetBlocks(maker), ...yearChart(maker), termTable(maker)];
}

/** The targets of the term, unit by unit. */
export function termTargetBlocks(maker: Maker): Block[] {
  return [
    ...(maker.hasParts && maker.hasTargets ? [maker.prose('chi-tieu', unitsBelow(ofTerm))] : []),
    { id: 'chi-tieu-don-vi', type: 'chart', chart: 'attainmentByUnit' },
  ];
}

/** Every year of the term, drawn: by unit where the units below have targets for years. */
export function yearChart({ yearlyTargets }: Maker): Block[] {
  if (yearlyTargets === 'none') return [];
  const own = yearlyTargets === 'own' ? { options: { units: ['$unit'] } } : {};
  return [{ id: 'chi-tieu-nam', type: 'chart', chart: 'attainmentByYear', ...own }];
}

/** The term by unit, as a table with its total. */
export function termTable(maker: Maker): TableBlock {
  return {
    id: 'bang-chi-tieu',
    type: 'table',
    title: maker.say(tableTitles.targets),
    analysis: 'quotaAttainment',
    parts: true,
    total: true,
    columns: COLUMNS,
  };
}

/** How far time and admissions have gone. */
export function paceBlocks(maker: Maker): Block[] {
  return [
    maker.prose('tien-do', pace(ofTerm)),
    { id: 'tien-do-luy-ke', type: 'chart', chart: 'cumulativePace' },
  ];
}

/** The target of the year in which the scope's days end. */
export function yearTargetBlocks(maker: Maker, words: TargetWords): Block[] {
  const options = { years: ['$year', '$year'], asOf: '$to' };
  return [
    ...(maker.hasParts ? [maker.prose('chi-tieu-don-vi-nam', unitsBelow(words))] : []),
    { id: 'chi-tieu-cua-nam', type: 'chart', chart: 'attainmentByUnit', options },
    {
      id: 'bang-chi-tieu-nam',
      type: 'table',
      title: maker.say(tableTitles.targets),
      analysis: 'quotaAttainment',
      options,
      parts: true,
      total: true,
      columns: [...COLUMNS.filter((name) => name !== 'target_kind'), 'needed_per_month'],
    },
  ];
}

/** The same as a table. */
export function yearTable(maker: Maker): Block[] {
  const { yearlyTargets } = maker;
  if (yearlyTargets === 'none') return [];
  const byUnit = yearlyTargets === 'parts';
  return [
    {
      id: 'bang-tung-nam',
      type: 'table',
      title: maker.say(byUnit ? tableTitles.targetsOfYears : tableTitles.years),
      analysis: 'quotaAttainment',
      options: { every: 'year' },
      ...(byUnit ? { parts: true, total: true } : {}),
      columns: ['unit', 'period', 'admitted', 'target', 'attainment', 'gap', 'status'],
    },
  ];
}
