import type { IntersectionRow } from '../../analyses/intersections.ts';
import type { SourceRow } from '../../analyses/sources.ts';
import { countedUnits, sharedWords } from '../../messages/measures/shared.ts';
import { intersectionWords, sourceWords } from '../../messages/measures/sources.ts';
import { computed, counted, dimension, type MeasuresOf } from '../measure.ts';

const { persons, sources } = countedUnits;

export const sourceMeasures: MeasuresOf<SourceRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  source_id: dimension(sourceWords.source_id),
  source: dimension(sourceWords.source),
  source_en: dimension(sourceWords.source_en),
  sensitive: dimension(sourceWords.sensitive),
  admitted: counted(sourceWords.admitted, persons),
  not: counted(sourceWords.not, persons),
  unknown: counted(sourceWords.unknown, persons),
  total: counted(sourceWords.total, persons),
  share: computed(sourceWords.share, 'share', '{admitted} / {total}'),
  share_known: computed(sourceWords.share_known, 'share', '{admitted} / ({admitted} + {not})'),
};

export const intersectionMeasures: MeasuresOf<IntersectionRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  sources: dimension(intersectionWords.sources),
  degree: counted(intersectionWords.degree, sources),
  admitted: counted(intersectionWords.admitted, persons),
  incomplete: counted(intersectionWords.incomplete, persons),
};
