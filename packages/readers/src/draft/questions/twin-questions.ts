import { holdsUnits } from '../../names/levels.ts';
import { unitName } from '../../names/unit-name.ts';
import { choices, questions as ask } from '../../messages/draft.ts';
import type { TwinRows } from '../../layout/row-tree.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { TwinUse } from '../../profile/profile.ts';
import type { Question } from './draft.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import { rowText } from '../../layout/row-text.ts';
import { EXAMPLES } from './examples.ts';

/** So many rows are named in a question. */
const NAMED = 10;

/** What rows of a form are that write the same unit for the same period: each unit is asked for once. */
export function twinQuestions(regions: readonly FormedRegion[]): Question[] {
  const met = new Set<string>();
  return regions.flatMap((one) =>
    (one.region.tree?.twins ?? []).flatMap((twins): Question[] => {
      if (met.has(twins.key) || twins.use !== null) return [];
      met.add(twins.key);
      const ofUnit = regions.flatMap(({ region }) => region.tree?.twins ?? []);
      const all = ofUnit.filter(({ key }) => key === twins.key);
      return [twinQuestion(one, { ...twins, areAlike: all.every((it) => it.areAlike) })];
    }),
  );
}

function twinQuestion(
  { form: at, region, place }: FormedRegion,
  { key, rows, areAlike }: TwinRows,
): Question {
  const lines = rows.slice(0, NAMED).map((row) => region.sheet.lineOf(region.firstRow + row));
  const named = `${lines.join(', ')}${rows.length > NAMED ? ' …' : ''}`;
  const once = [{ value: 'once' satisfies TwinUse, label: choices.twinsOnce }];
  return {
    pointer: pointerTo('forms', at, 'twinRows', key),
    kind: 'row',
    message: ask.twinRows(place, key, named, areAlike),
    choices: [
      ...(areAlike ? once : []),
      { value: 'apart' satisfies TwinUse, label: choices.twinsApart },
      { value: 'together' satisfies TwinUse, label: choices.twinsTogether },
      ...(areAlike ? [] : once),
      { value: 'left_out' satisfies TwinUse, label: choices.leaveUnit },
    ],
    proposal: areAlike && isNamedOnce(key) ? 'once' : null,
    examples: rows.slice(0, EXAMPLES).map((row) => rowText(region, row)),
  };
}

/** Communes and what is above them have names of their own; cells and villages have the same in every commune. */
function isNamedOnce(key: string): boolean {
  const { level } = unitName(key.split(' › ').at(-1)!);
  return holdsUnits(level);
}
