import { isoDay, parseDay } from '@ketnap/core';
import type { Block } from '../document/block.ts';
import type { Scope } from '../document/scope.ts';
import { templateWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { periodTexts, type Every } from '../messages/templates/period.ts';
import { tableTitles } from '../messages/templates/tables.ts';
import { ofYear } from '../messages/templates/targets.ts';
import { withYearBefore } from '../messages/templates/trends.ts';
import { composed, type Section } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import type { Maker } from './parts/maker.ts';
import { causes, directions, weaknesses } from './parts/judgement.ts';
import { attributeBlocks, sourceBlocks } from './parts/sources.ts';
import { yearTargetBlocks } from './parts/targets.ts';
import { monthBlocks } from './parts/trends.ts';

/** The report on half a year, or a year. */
export const periodReport = defineTemplate({
  id: 'period',
  name: templateWords.period.name,
  description: templateWords.period.description,
  title: (scope) =>
    everyOf(scope) === 'year' ? templateWords.period.year : templateWords.period.half,
  scope: withPeriod,
  blocks: (maker) => {
    const judged = { target: ofYear, before: withYearBefore(everyOf(maker.scope)) };
    const isFirstHalf = maker.scope.period?.endsWith('H1') === true;
    return composed(
      [
        { id: 'ket-qua-muc', title: headings.results, parts: resultParts(maker) },
        {
          id: 'han-che-muc',
          title: headings.weakAndWhy,
          blocks: [weaknesses(maker, judged), causes(maker)],
        },
        {
          id: 'nhiem-vu-muc',
          title: isFirstHalf ? headings.restOfYear : headings.tasks,
          blocks: [directions(maker, judged)],
        },
        {
          id: 'phu-luc-muc',
          title: headings.appendix,
          isAppendix: true,
          blocks: monthBlocks(maker),
        },
      ],
      maker.language,
      'report',
    );
  },
});

function resultParts(maker: Maker): Section[] {
  const every = everyOf(maker.scope);
  const texts = periodTexts(every);
  return [
    {
      id: 'trong-ky-muc',
      title: headings.inPeriod,
      blocks: [
        maker.prose('trong-ky', texts.admitted),
        { id: 'xu-huong-nam', type: 'chart', chart: 'yearlyTrend' },
        ...(maker.hasParts ? [unitTable(maker, every)] : []),
      ],
    },
    {
      id: 'chi-tieu-nam-muc',
      title: headings.yearTarget,
      blocks: maker.hasTargets
        ? [maker.prose('chi-tieu-nam', texts.target), ...yearTargetBlocks(maker, ofYear)]
        : [],
    },
    {
      id: 'co-cau-muc',
      title: headings.composition,
      blocks: [...sourceBlocks(maker), ...attributeBlocks(maker)],
    },
  ];
}

function unitTable(maker: Maker, every: Every): Block {
  return {
    id: 'bang-trong-ky',
    type: 'table',
    title: maker.say(tableTitles.period),
    analysis: 'trend',
    options: { every, from: '$from' },
    parts: true,
    total: true,
    columns: ['unit', 'admitted', 'previous', 'change', 'change_rate'],
  };
}

/** The period that was asked for, else the half-year, or from July on the year, of the scope's day; counted to its end at most. */
function withPeriod(asked: Scope): Scope {
  const [year = '', month = ''] = asked.asOf.split('-');
  const period = asked.period ?? (Number(month) <= 6 ? `${year}-H1` : year);
  const last = `${period.slice(0, 4)}-${period.endsWith('H1') ? '06-30' : '12-31'}`;
  return { ...asked, period, asOf: earlier(asked.asOf, last) };
}

function earlier(day: string, other: string): string {
  return isoDay(Math.min(parseDay(day)!, parseDay(other)!));
}

function everyOf({ period = '' }: Scope): Every {
  return period.includes('-') ? 'half_year' : 'year';
}
