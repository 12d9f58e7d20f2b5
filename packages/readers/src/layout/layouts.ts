import { detectFont, type Font, type Sheet } from '@ketnap/sheets';
import type { Form, Profile } from '../profile/profile.ts';
import { findRegions } from './find-regions.ts';
import { headKey, headOf, type Layout } from './region.ts';
import { repairSheet, textsIn, type RepairExample } from './repair-sheet.ts';

/** A sheet, repaired where it was typed for old fonts, and its regions. */
export interface SheetLayout {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** As in a form: null where the repair has yet to be confirmed, absent where there is no doubt. */
  readonly font: Form['font'];
  /** The font that the texts seem typed for, or that they were misread; null where they are sound Unicode. */
  readonly found: Font | null;
  /** What the repair changes, before and after. */
  readonly examples: readonly RepairExample[];
}

/** What a sheet is found to be: as it stands, or repaired, which it stays until somebody says otherwise. */
interface Found {
  readonly layout: SheetLayout;
  /** As it stands, where it was repaired and somebody says that it should not be. */
  plain: SheetLayout | null;
}

/**
 * Finds the regions of sheets. Text that seems typed for an old font is repaired first, else no head could
 * be understood; whether it stays so is asked, unless a form of the profile says it. Each sheet is looked
 * at once: answers change what its regions mean, not where they are.
 */
export class Layouts {
  readonly #found = new Map<Sheet, Found>();

  of(sheet: Sheet, profile: Profile | null): SheetLayout {
    let found = this.#found.get(sheet);
    if (!found) this.#found.set(sheet, (found = { layout: repairedLayout(sheet), plain: null }));
    const { layout } = found;
    if (layout.found === null) return layout;
    const said = saidFont(layout.layout, profile);
    if (said === 'unicode')
      return (found.plain ??= { ...layout, sheet, layout: findRegions(sheet), font: 'unicode' });
    return said === undefined ? layout : { ...layout, font: said };
  }
}

function repairedLayout(sheet: Sheet): SheetLayout {
  const detected = detectFont(textsIn(sheet));
  if (!detected)
    return { sheet, layout: findRegions(sheet), font: undefined, found: null, examples: [] };
  const { font: found } = detected;
  const { sheet: repaired, examples } = repairSheet(sheet, found);
  return { sheet: repaired, layout: findRegions(repaired), font: null, found, examples };
}

/** What a profile says of the fonts of a sheet's forms. */
function saidFont({ regions }: Layout, profile: Profile | null): Form['font'] {
  const keys = regions.map(({ columns }) => headKey(columns.map(headOf)));
  return profile?.forms.find(({ head, font }) => font && keys.includes(headKey(head)))?.font;
}
