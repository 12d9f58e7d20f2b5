import { quotaAttainment, type Dataset } from '@ketnap/core';
import type { Scope } from '../document/scope.ts';
import { templateWords, unavailableWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { findings, prompts } from '../messages/templates/judgement.ts';
import { ofTerm } from '../messages/templates/targets.ts';
import { composed } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import type { Maker } from './parts/maker.ts';
import { compareUnitsBlock } from './parts/comparisons.ts';
import { termTable, termTargetBlocks, yearChart, yearTable } from './parts/targets.ts';

/** The report on the units below: their targets, year by year, and beside one another. */
export const unitsReport = defineTemplate({
  id: 'units',
  name: templateWords.units.name,
  description: templateWords.units.description,
  title: templateWords.units.title,
  scope: withUnitsBelow,
  needs: ({ targets, units }) =>
    targets.length === 0 || units.parent.every((above) => above < 0)
      ? unavailableWords.noTargets
      : null,
  blocks: (maker) =>
    composed(
      [
        {
          id: 'muc-do-muc',
          title: headings.attainment,
          blocks: [
            ...termTargetBlocks(maker),
            { ...termTable(maker), sort: { by: 'attainment', descending: true } },
          ],
        },
        { id: 'tung-nam-muc', title: headings.eachYear, blocks: yearChart(maker) },
        {
          id: 'quan-tam-muc',
          title: headings.attention,
          blocks: maker.hasParts
            ? [
                maker.prose('quan-tam', findings.attention(ofTerm)),
                maker.draft('quan-tam-them', prompts.remarks),
              ]
            : [],
        },
        { id: 'hai-don-vi-muc', title: headings.twoUnits, blocks: twoUnits(maker) },
        {
          id: 'phu-luc-muc',
          title: headings.appendix,
          isAppendix: true,
          blocks: yearTable(maker),
        },
      ],
      maker.language,
      'report',
    ),
});

/** The unit above, where none lies below the one that was asked for; of the whole term. */
function withUnitsBelow({ period: _, ...asked }: Scope, { units }: Dataset): Scope {
  const unit = units.indexOf.get(asked.unit);
  if (unit === undefined || units.end[unit]! > unit + 1) return asked;
  return { ...asked, unit: units.ids[units.parent[unit]!] ?? asked.unit };
}

/** Of the units below, the one with the highest attainment beside the one with the lowest. */
function twoUnits(maker: Maker) {
  const { dataset, scope } = maker;
  if (!maker.hasParts) return [];
  const { rows } = quotaAttainment(dataset, {
    term: scope.term,
    asOf: scope.asOf,
    under: scope.unit,
  });
  const ordered = [...rows].sort((one, other) => (other.attainment ?? -1) - (one.attainment ?? -1));
  const [best, last] = [ordered[0], ordered.findLast(({ attainment }) => attainment !== null)];
  const other = last && last !== best ? last : ordered[1];
  return best && other ? [compareUnitsBlock([best.unit_id, other.unit_id])] : [];
}
