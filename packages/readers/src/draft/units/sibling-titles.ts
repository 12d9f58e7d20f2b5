import type { Region } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import { fold } from '../../names/fold.ts';
import { LEVELS } from '../../names/levels.ts';
import type { Form } from '../../profile/profile.ts';
import { rowLabel } from '../../rows/row-labels.ts';
import { valueText } from '../../values/value-text.ts';
import { columnsFor } from '../columns/columns-for.ts';
import { titleUnit } from './title-unit.ts';

/** A table that lists units, with the unit that the lines above it name and the names that it lists. */
interface Listing {
  readonly region: Region;
  readonly unit: string | null;
  readonly names: ReadonlySet<string>;
}

/** So large a share of a table's names stand in another one that lists the same units. */
const SHARED = 0.5;

/**
 * A letterhead often stands on the first of several sheets alone. Tables whose own lines name no unit, with the
 * lines that do above those of the same file that list the same units, or above the first table of their sheet.
 */
export function siblingTitles(
  formed: readonly { readonly region: Region; readonly form: Form }[],
  memory: Memory,
): Map<Region, NonNullable<Region['titleBeside']>> {
  const found = new Map<Region, NonNullable<Region['titleBeside']>>();
  if (formed.length < 2) return found;
  const listings = formed.map(({ region, form }) =>
    memory.recall(region, 'listing', [JSON.stringify(form.columns)], () => listingOf(region, form)),
  );
  for (const one of listings) {
    if (one.unit !== null || one.names.size === 0) continue;
    const siblings = listings.filter((other) => other.unit !== null && areSiblings(one, other));
    const units = new Set(siblings.map(({ unit }) => fold(unit!)));
    if (units.size > 0)
      found.set(one.region, units.size > 1 ? 'several' : siblings[0]!.region.title);
  }
  return found;
}

function listingOf(region: Region, form: Form): Listing {
  const columns = columnsFor('unit', region, form).filter(({ column }) => column !== null);
  const texts = columns.flatMap(({ used }) =>
    used.sample.map((value) => rowLabel(valueText(value))),
  );
  return {
    region,
    unit: titleUnit({ title: region.title }, LEVELS.length),
    names: new Set(texts.map(fold).filter((name) => name !== '')),
  };
}

function areSiblings({ region, names }: Listing, other: Listing): boolean {
  if (region.sheet.file !== other.region.sheet.file) return false;
  if (region.sheet === other.region.sheet && other.region.firstRow < region.firstRow) return true;
  const shared = [...names].filter((name) => other.names.has(name)).length;
  return shared >= names.size * SHARED;
}
