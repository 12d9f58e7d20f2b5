import type { Language, Message } from '@ketnap/core';
import type { Block } from '../document/block.ts';
import type { ProseBlock } from '../document/prose-block.ts';

/** A part of a document. One without blocks and parts stays away. */
export interface Section {
  /** Of the block that holds the title where no prose begins the section. */
  readonly id: string;
  readonly title: Message;
  readonly blocks?: readonly Block[];
  readonly parts?: readonly Section[];
  /** An appendix is not numbered. Default false. */
  readonly isAppendix?: boolean;
}

/** How titles are numbered: as reports do (`I-`, `1.`), or not at all. */
export type Numbering = 'report' | 'none';

/** Sections as the blocks of a notebook, each under its title. A title over drafts alone is a draft too. */
export function composed(
  sections: readonly Section[],
  language: Language,
  numbering: Numbering,
): Block[] {
  return sections
    .filter(hasContent)
    .flatMap((section, index) => sectionBlocks(section, index, 1, language, numbering));
}

function sectionBlocks(
  { id, title, blocks = [], parts = [], isAppendix }: Section,
  index: number,
  level: number,
  language: Language,
  numbering: Numbering,
): Block[] {
  const below = parts
    .filter(hasContent)
    .flatMap((part, at) => sectionBlocks(part, at, level + 1, language, numbering));
  const number = numbering === 'none' || isAppendix ? '' : numberOf(index, level, language);
  return underTitle(`${'#'.repeat(level + 1)} ${number}${title[language]}`, id, [
    ...blocks,
    ...below,
  ]);
}

function hasContent({ blocks = [], parts = [] }: Section): boolean {
  return blocks.length > 0 || parts.some(hasContent);
}

function numberOf(index: number, level: number, language: Language): string {
  if (level > 1) return `${index + 1}. `;
  return language === 'vi' ? `${ROMAN[index]}- ` : `${ROMAN[index]}. `;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The blocks with a title in the first of them where that is prose, else in a block of its own. */
function underTitle(title: string, id: string, blocks: readonly Block[]): Block[] {
  const [first, ...others] = blocks;
  const isDraft = blocks.every(({ draft }) => draft);
  if (first && isProse(first) && (isDraft || !first.draft))
    return [{ ...first, text: [title, ...first.text] }, ...others];
  return [{ id, type: 'prose', ...(isDraft ? { draft: true } : {}), text: [title] }, ...blocks];
}

function isProse(block: Block): block is ProseBlock {
  return block.type === 'prose';
}
