import { detectFont, type Font, type Sheet } from '@ketnap/sheets';
import type { Memory } from '../memory/memory.ts';
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

/**
 * Finds the regions of a sheet. Text that seems typed for an old font is repaired first, else no head could
 * be understood; whether it stays so is asked, unless a form of the profile says it. Answers change what the
 * regions mean, not where they are.
 */
export function layoutOf(sheet: Sheet, profile: Profile | null, memory: Memory): SheetLayout {
  const layout = memory.recall(sheet, 'layout', [], () => repairedLayout(sheet));
  if (layout.found === null) return layout;
  const said = saidFont(layout.layout, profile);
  if (said !== 'unicode') return said === undefined ? layout : { ...layout, font: said };
  const plain = memory.recall(sheet, 'plain layout', [], () => findRegions(sheet));
  return { ...layout, sheet, layout: plain, font: 'unicode' };
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
