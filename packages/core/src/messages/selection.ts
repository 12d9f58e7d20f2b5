import { KetnapError } from './error.ts';

/** What can be wrong with the choice of units. */
export const selectionErrors = {
  twoSelections: (): KetnapError =>
    new KetnapError('two_selections', {
      vi: 'Chỉ chọn đơn vị theo một cách: hoặc "units", hoặc "level" và "under".',
      en: 'Choose units in one way: either "units", or "level" and "under".',
    }),
  unknownUnit: (id: string): KetnapError =>
    new KetnapError('unknown_unit', {
      vi: `Không có đơn vị nào mang mã "${id}" trong bảng units.`,
      en: `No unit has the id "${id}" in the table units.`,
    }),
  unknownLevel: (level: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_level', {
      vi: `Không có đơn vị nào ở cấp "${level}"; các cấp hiện có: ${known.join(', ')}.`,
      en: `No unit is of the level "${level}"; the levels are: ${known.join(', ')}.`,
    }),
};
