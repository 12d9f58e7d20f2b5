import type { BlockBase } from './block-base.ts';

/**
 * Markdown, a paragraph or an item of a list to each text, in which `{{quotaAttainment/admitted}}` holds
 * a live figure and `[[…||…]]` what is only shown where its figures have values.
 */
export interface ProseBlock extends BlockBase {
  readonly type: 'prose';
  readonly text: readonly string[];
}
