import { templateWords, unavailableWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { prompts, tasks } from '../messages/templates/judgement.ts';
import { composed } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import {
  eliminationBlocks,
  formationBlocks,
  localityBlocks,
  remainingBlocks,
  startBlocks,
} from './parts/cells.ts';

/** The report on the elimination of merged cells. */
export const cellsReport = defineTemplate({
  id: 'cells',
  name: templateWords.cells.name,
  description: templateWords.cells.description,
  title: templateWords.cells.title,
  needs: ({ localities, coverage }) =>
    localities === null || coverage === null ? unavailableWords.noCells : null,
  blocks: (maker) =>
    composed(
      [
        { id: 'dau-ky-muc', title: headings.start, blocks: startBlocks(maker) },
        {
          id: 'ket-qua-muc',
          title: headings.results,
          parts: [
            {
              id: 'da-xoa-muc',
              title: headings.eliminatedByCause,
              blocks: eliminationBlocks(maker),
            },
            { id: 'rieng-muc', title: headings.ownCells, blocks: localityBlocks(maker) },
            { id: 'phat-sinh-muc', title: headings.formed, blocks: formationBlocks(maker) },
          ],
        },
        { id: 'con-lai-muc', title: headings.remaining, blocks: remainingBlocks(maker) },
        {
          id: 'lo-trinh-muc',
          title: headings.schedule,
          blocks: [maker.draft('lo-trinh', tasks.merged(), tasks.withoutCell(), prompts.schedule)],
        },
      ],
      maker.language,
      'report',
    ),
});
