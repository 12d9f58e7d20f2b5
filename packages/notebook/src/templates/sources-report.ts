import { templateWords, unavailableWords } from '../messages/templates/catalogue.ts';
import { headings } from '../messages/templates/headings.ts';
import { findings, prompts } from '../messages/templates/judgement.ts';
import { composed } from './compose.ts';
import { defineTemplate } from './define-template.ts';
import {
  attributeBlocks,
  intersectionBlocks,
  sourceOverview,
  sourceTable,
  unknownBlocks,
} from './parts/sources.ts';

/** The report on sources and on who was admitted. */
export const sourcesReport = defineTemplate({
  id: 'sources',
  name: templateWords.sources.name,
  description: templateWords.sources.description,
  title: templateWords.sources.title,
  needs: ({ sources }) => (sources.length === 0 ? unavailableWords.noSources : null),
  blocks: (maker) =>
    composed(
      [
        {
          id: 'nguon-muc',
          title: headings.bySource,
          blocks: [...sourceOverview(maker), sourceTable(maker)],
        },
        {
          id: 'nguon-trung-muc',
          title: headings.severalSources,
          blocks: intersectionBlocks(maker),
        },
        { id: 'co-cau-muc', title: headings.attributes, blocks: attributeBlocks(maker) },
        { id: 'chua-ro-muc', title: headings.unknown, blocks: unknownBlocks(maker) },
        {
          id: 'nhan-xet-muc',
          title: headings.remarks,
          blocks: [
            maker.draft(
              'nhan-xet',
              ...(maker.dataset.admissions ? [findings.unknown()] : []),
              prompts.remarks,
            ),
          ],
        },
      ],
      maker.language,
      'report',
    ),
});
