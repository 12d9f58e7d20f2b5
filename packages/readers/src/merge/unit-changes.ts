import type { Dataset } from '@ketnap/core';
import { changeMessages } from '../messages/merge.ts';
import type { UnitChange } from './change.ts';

/** Units that came, went, or bear another name; by their ids. */
export function unitChanges({ units: before }: Dataset, { units: after }: Dataset): UnitChange[] {
  const ids = new Set([...before.ids, ...after.ids]);
  return [...ids].flatMap((id): UnitChange[] => {
    const [was, is] = [nameOf(before, id), nameOf(after, id)];
    return was === is
      ? []
      : [{ kind: 'unit', unit_id: id, before: was, after: is, message: message(id, was, is) }];
  });
}

function nameOf({ indexOf, names, ids }: Dataset['units'], id: string): string | null {
  const unit = indexOf.get(id);
  return unit === undefined ? null : names[unit] || ids[unit]!;
}

function message(id: string, before: string | null, after: string | null) {
  if (before === null) return changeMessages.unitNew(after!, id);
  if (after === null) return changeMessages.unitGone(before, id);
  return changeMessages.unitRenamed(before, after, id);
}
