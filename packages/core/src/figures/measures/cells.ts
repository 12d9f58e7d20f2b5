import type { EliminatedOnRow } from '../../analyses/eliminated-on.ts';
import type { EliminationCountsRow } from '../../analyses/elimination-counts.ts';
import type { EliminationRow } from '../../analyses/eliminations.ts';
import type { MergedCellsRow } from '../../analyses/merged-cells.ts';
import type { RemainingLocalityRow } from '../../analyses/remaining-localities.ts';
import {
  causeWords,
  eliminatedOnWords,
  eliminationCountWords,
  eliminationWords,
  eventWords,
  mergedCellsWords,
  remainingWords,
  stateWords,
} from '../../messages/measures/cells.ts';
import { countedUnits, sharedWords } from '../../messages/measures/shared.ts';
import { computed, counted, dimension, found, type MeasuresOf } from '../measure.ts';

const { cells, localities } = countedUnits;
const causes = '{split} + {localities_joined} + {regrouped} + {dissolved}';

export const mergedCellsMeasures: MeasuresOf<MergedCellsRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  on: dimension(sharedWords.on, 'day'),
  localities: counted(mergedCellsWords.localities, localities),
  own: counted(mergedCellsWords.own, localities),
  joint: counted(mergedCellsWords.joint, localities),
  none: counted(mergedCellsWords.none, localities),
  own_share: computed(mergedCellsWords.own_share, 'share', '{own} / {localities}'),
  merged_cells: counted(sharedWords.merged_cells, cells),
};

export const eliminationMeasures: MeasuresOf<EliminationRow> = {
  cell_id: dimension(eliminationWords.cell_id),
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  on: dimension(eliminationWords.on, 'day'),
  event: dimension(eliminationWords.event, 'text', eventWords),
  cause: found(eliminationWords.cause, 'text', causeWords),
  localities: counted(eliminationWords.localities, localities),
  locality_ids: dimension(eliminationWords.locality_ids),
};

export const eliminationCountMeasures: MeasuresOf<EliminationCountsRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  period: dimension(sharedWords.period),
  from: dimension(sharedWords.from, 'day'),
  to: dimension(sharedWords.to, 'day'),
  formed: counted(eliminationCountWords.formed, cells),
  eliminated: computed(eliminationCountWords.eliminated, 'count', causes, cells),
  split: counted(eliminationCountWords.split, cells),
  localities_joined: counted(eliminationCountWords.localities_joined, cells),
  regrouped: counted(eliminationCountWords.regrouped, cells),
  dissolved: counted(eliminationCountWords.dissolved, cells),
};

export const eliminatedOnMeasures: MeasuresOf<EliminatedOnRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  on: dimension(sharedWords.on, 'day'),
  merged_cells: counted(sharedWords.merged_cells, cells),
  eliminated_on: found(eliminatedOnWords.eliminated_on, 'day'),
};

export const remainingMeasures: MeasuresOf<RemainingLocalityRow> = {
  unit_id: dimension(sharedWords.unit_id),
  unit: dimension(sharedWords.unit),
  locality_id: dimension(remainingWords.locality_id),
  locality: dimension(remainingWords.locality),
  on: dimension(sharedWords.on, 'day'),
  state: found(remainingWords.state, 'text', stateWords),
  since: found(remainingWords.since, 'day'),
  cell_ids: dimension(remainingWords.cell_ids),
};
