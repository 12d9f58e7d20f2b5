import type { SheetLayout } from '../../layout/sheet-layout.ts';
import type { Region } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Form, RowUse } from '../../profile/profile.ts';
import { settleRows } from '../../rows/settle-rows.ts';
import { emptyUnitsIn } from '../units/empty-units.ts';
import type { FormedRegion } from './formed-region.ts';
import { mergedColumns } from './merged-numbers.ts';
import { siblingTitles } from '../units/sibling-titles.ts';
import { withTwinRows } from './twin-rows.ts';

/**
 * Regions whose rows are known for what they are, and their layouts with them; what rows leave a doubt is
 * noted in their forms as undecided.
 */
export function formedRows(
  formed: readonly FormedRegion[],
  forms: Form[],
  memory: Memory,
): FormedRegion[] {
  const regions = new Map<Region, Region>();
  for (const { region, form: at } of formed) {
    const form = forms[at]!;
    const made = memory.recall(region, 'formed rows', [JSON.stringify(form)], () => {
      const settled = settleRows(region, form);
      return withTwinRows(settled, withDoubts(settled, form));
    });
    regions.set(region, made.region);
    forms[at] = made.form;
  }
  addSiblingTitles(formed, forms, regions, memory);
  const layouts = new Map<SheetLayout, SheetLayout>();
  const layoutOf = (given: SheetLayout): SheetLayout => {
    const known = layouts.get(given);
    if (known) return known;
    const own = given.layout.regions.map((region) => regions.get(region) ?? region);
    const made = { ...given, layout: { ...given.layout, regions: own } };
    layouts.set(given, made);
    return made;
  };
  return formed.map((one) => ({
    ...one,
    region: regions.get(one.region)!,
    layout: layoutOf(one.layout),
  }));
}

function addSiblingTitles(
  formed: readonly FormedRegion[],
  forms: readonly Form[],
  regions: Map<Region, Region>,
  memory: Memory,
): void {
  const settled = formed.map(({ region, form }) => ({
    given: region,
    region: regions.get(region)!,
    form: forms[form]!,
  }));
  const titles = siblingTitles(settled, memory);
  for (const { given, region } of settled) {
    const titleBeside = titles.get(region);
    if (titleBeside === undefined) continue;
    const by = [JSON.stringify(titleBeside)];
    const titled = memory.recall(region, 'title beside', by, () => ({ ...region, titleBeside }));
    regions.set(given, titled);
  }
}

function withDoubts(region: Region, form: Form): Form {
  const rowUses: Record<string, RowUse | null> = { ...form.rowUses };
  for (const { label } of region.tree?.doubts.values() ?? [])
    if (!Object.hasOwn(rowUses, label)) rowUses[label] = null;
  const { emptyUnits, ...rest } = form;
  const uses = Object.keys(rowUses).length > 0 ? { rowUses } : {};
  const columns = mergedColumns(region, form);
  // Sums without a name are no rows of a unit that was written once for several.
  const empty = emptyUnits === null ? emptyUnitsIn(region, rest) : { emptyUnits };
  return {
    ...rest,
    ...(empty.emptyUnits === undefined ? {} : { emptyUnits: empty.emptyUnits }),
    ...uses,
    columns,
  };
}
