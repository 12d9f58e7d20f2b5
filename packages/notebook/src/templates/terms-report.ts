import type { Block } from '../document/block.ts';
import { templateWords, unavailableWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { findings, prompts } from '../messages/templates/judgement.ts';
import { trendTexts, withTermBefore } from '../messages/templates/trends.ts';
import { composed } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import type { Maker } from './parts/maker.ts';
import { compareSourcesBlock, compareTermsBlock } from './parts/comparisons.ts';
import { monthBlocks, termBeforeBlocks, yearBlocks } from './parts/trends.ts';

/** The report on terms beside one another. */
export const termsReport = defineTemplate({
  id: 'terms',
  name: templateWords.terms.name,
  description: templateWords.terms.description,
  title: templateWords.terms.title,
  needs: ({ terms }) => (terms.length < 2 ? unavailableWords.oneTerm : null),
  blocks: (maker) =>
    composed(
      [
        {
          id: 'cung-luc-muc',
          title: headings.sameTime,
          blocks: [...termBeforeBlocks(maker), compareTermsBlock(maker)],
        },
        {
          id: 'nam-thang-muc',
          title: headings.yearsAndMonths,
          blocks: [...yearBlocks(maker), yearTable(maker), ...monthBlocks(maker)],
        },
        {
          id: 'nguon-muc',
          title: headings.bySource,
          blocks: maker.sources.length > 0 ? [compareSourcesBlock(maker)] : [],
        },
        {
          id: 'nhan-xet-muc',
          title: headings.remarksOnly,
          blocks: [
            maker.draft(
              'nhan-xet',
              findings.grown(withTermBefore),
              findings.fallen(withTermBefore),
              prompts.remarks,
            ),
          ],
        },
      ],
      maker.language,
      'report',
    ),
});

function yearTable(maker: Maker): Block {
  return {
    id: 'bang-nam',
    type: 'table',
    title: maker.say(trendTexts.table),
    analysis: 'trend',
    columns: ['period', 'partial', 'admitted', 'previous', 'change', 'change_rate', 'cumulative'],
  };
}
