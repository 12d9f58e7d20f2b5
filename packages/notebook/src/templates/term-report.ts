import { headings } from '../messages/templates/headings.ts';
import { templateWords } from '../messages/templates/catalogue.ts';
import { prompts } from '../messages/templates/judgement.ts';
import { situationTexts } from '../messages/templates/situation.ts';
import { ofTerm } from '../messages/templates/targets.ts';
import { withTermBefore } from '../messages/templates/trends.ts';
import type { Block } from '../document/block.ts';
import { composed, type Section } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import type { Maker } from './parts/maker.ts';
import { cellBlocks } from './parts/cells.ts';
import { compareTermsBlock } from './parts/comparisons.ts';
import { causes, directions, lessons, strengths, weaknesses } from './parts/judgement.ts';
import { openingBlocks } from './parts/opening.ts';
import { sourceBlocks } from './parts/sources.ts';
import { paceBlocks, targetBlocks, yearTable } from './parts/targets.ts';
import { monthBlocks, termBeforeBlocks, yearBlocks } from './parts/trends.ts';

/** The report on a whole term. */
export const termReport = defineTemplate({
  id: 'term',
  name: templateWords.term.name,
  description: templateWords.term.description,
  title: templateWords.term.title,
  blocks: (maker) =>
    composed(
      [
        { id: 'dac-diem-muc', title: headings.situation, blocks: situationBlocks(maker) },
        { id: 'ket-qua-muc', title: headings.results, parts: resultParts(maker) },
        { id: 'danh-gia-muc', title: headings.judgement, parts: judgementParts(maker) },
        {
          id: 'phuong-huong-muc',
          title: headings.directions,
          blocks: [directions(maker, judgedOf(maker))],
        },
        {
          id: 'phu-luc-muc',
          title: headings.appendix,
          isAppendix: true,
          blocks: [...yearTable(maker), ...monthBlocks(maker)],
        },
      ],
      maker.language,
      'report',
    ),
});

function situationBlocks(maker: Maker): Block[] {
  const { units, localities } = situationTexts;
  const told = [units, ...(maker.hasCells ? [localities] : [])];
  const whole = {
    vi: told.map(({ vi }) => vi).join(''),
    en: told.map(({ en }) => en).join(''),
  };
  return [maker.prose('dac-diem', whole), maker.draft('dac-diem-them', prompts.situation)];
}

function resultParts(maker: Maker): Section[] {
  const isCompared = maker.dataset.terms.length > 1;
  return [
    { id: 'chung-muc', title: headings.general, blocks: openingBlocks(maker) },
    { id: 'chi-tieu-muc', title: headings.targets, blocks: targetBlocks(maker) },
    { id: 'tien-do-muc', title: headings.pace, blocks: paceBlocks(maker) },
    { id: 'nguon-muc', title: headings.sources, blocks: sourceBlocks(maker) },
    { id: 'chi-bo-ghep-muc', title: headings.cells, blocks: cellBlocks(maker) },
    {
      id: 'nhiem-ky-truoc-muc',
      title: isCompared ? headings.termBefore : headings.years,
      blocks: [
        ...termBeforeBlocks(maker),
        ...(isCompared ? [compareTermsBlock(maker)] : []),
        ...yearBlocks(maker),
      ],
    },
  ];
}

function judgementParts(maker: Maker): Section[] {
  const judged = judgedOf(maker);
  return [
    { id: 'uu-diem-muc', title: headings.strengths, blocks: [strengths(maker, judged)] },
    { id: 'han-che-muc', title: headings.weaknesses, blocks: [weaknesses(maker, judged)] },
    { id: 'nguyen-nhan-muc', title: headings.causes, blocks: [causes(maker)] },
    { id: 'bai-hoc-muc', title: headings.lessons, blocks: [lessons(maker)] },
  ];
}

function judgedOf(maker: Maker) {
  return { target: ofTerm, before: maker.dataset.terms.length > 1 ? withTermBefore : null };
}
