import { KetnapError } from './error.ts';
import { shownList, shownText } from './shown-value.ts';

/** What can be wrong with the choice of units. */
export const selectionErrors = {
  twoSelections: (): KetnapError =>
    new KetnapError('two_selections', {
      vi: 'Chỉ chọn đơn vị theo một cách: hoặc "units", hoặc "level" và "under".',
      en: 'Choose units in one way: either "units", or "level" and "under".',
    }),
  unknownUnit: (id: string): KetnapError =>
    new KetnapError('unknown_unit', {
      vi: `Không có đơn vị nào mang mã "${shownText(id)}" trong bảng units.`,
      en: `No unit has the id "${shownText(id)}" in the table units.`,
    }),
  unknownLevel: (level: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_level', {
      vi: `Không có đơn vị nào ở cấp "${shownText(level)}"; các cấp hiện có: ${shownList(known)}.`,
      en: `No unit is of the level "${shownText(level)}"; the levels are: ${shownList(known)}.`,
    }),
};
