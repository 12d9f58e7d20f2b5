import type { Dataset, Language } from '@ketnap/core';
import { NOTEBOOK_VERSION, type Notebook } from '../document/notebook.ts';
import type { Scope } from '../document/scope.ts';
import { templateWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { defaultScope } from '../run/default-scope.ts';
import { composed } from './compose.ts';
import { Maker } from './parts/maker.ts';
import { cellBlocks } from './parts/cells.ts';
import { openingBlocks } from './parts/opening.ts';
import { sourceBlocks } from './parts/sources.ts';
import { paceBlocks, targetBlocks } from './parts/targets.ts';
import { monthBlocks, termBeforeBlocks, yearBlocks } from './parts/trends.ts';

/**
 * The notebook that a dataset is first shown with: the results of the report on a term, without what a
 * person is to judge and without its numbers. A copy that is kept needs an id of its own.
 *
 * @param scope Default: {@link defaultScope} of the dataset.
 * @throws KetnapError `no_term`
 */
export function termReview(
  dataset: Dataset,
  language: Language,
  scope: Scope = defaultScope(dataset),
): Notebook {
  const maker = new Maker(dataset, language, scope);
  return {
    format: 'ketnap-notebook',
    version: NOTEBOOK_VERSION,
    id: 'tong-ket-nhiem-ky',
    title: maker.say(templateWords.review.title),
    language,
    scope,
    blocks: [
      ...openingBlocks(maker),
      ...composed(
        [
          { id: 'chi-tieu-muc', title: headings.targets, blocks: targetBlocks(maker) },
          { id: 'tien-do-muc', title: headings.pace, blocks: paceBlocks(maker) },
          { id: 'nguon-muc', title: headings.sources, blocks: sourceBlocks(maker) },
          { id: 'chi-bo-ghep-muc', title: headings.cells, blocks: cellBlocks(maker) },
          {
            id: 'nhiem-ky-truoc-muc',
            title: maker.dataset.terms.length > 1 ? headings.termBefore : headings.years,
            blocks: [...termBeforeBlocks(maker), ...yearBlocks(maker), ...monthBlocks(maker)],
          },
        ],
        language,
        'none',
      ),
    ],
  };
}
