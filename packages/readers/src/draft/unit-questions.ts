import { choices, questions as ask } from '../messages/draft.ts';
import type { Form } from '../profile/profile.ts';
import type { Choice, Question } from './draft.ts';
import type { FormedRegion } from './formed-region.ts';
import type { Known } from './known.ts';
import { pointerTo } from './pointer.ts';
import type { ProposedUnits } from './propose-units.ts';
import { titleUnit } from './title-unit.ts';
import { LEVELS } from './unit-spelling.ts';

const EXAMPLES = 5;
/** So many units are offered for a name; any other can be named by its id. */
const OFFERED = 200;

/** The unit of a form that names none: neither in a column nor in its title. */
export function sheetUnitQuestion(
  { form: at, region, place }: FormedRegion,
  form: Form,
  known: Known,
): Question[] {
  const isOwn = form.rows === 'persons' || form.rows === 'figures';
  const isKnown = known.units.some(({ unit_id }) => unit_id === form.unit);
  if (!isOwn || isKnown) return [];
  if (form.columns.some(({ meaning }) => meaning?.is === 'unit' || meaning === null)) return [];
  if (form.unit === null && titleUnit(region, LEVELS.length) !== null) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'unit'),
      kind: 'sheet_unit',
      message: ask.sheetUnit(place),
      choices: unitChoices(known),
      proposal: null,
      examples: region.title.slice(0, EXAMPLES),
    },
  ];
}

/** The units that names mean, where that leaves a doubt. */
export function unitQuestions({ units, likely, rows }: ProposedUnits, known: Known): Question[] {
  return Object.entries(units).flatMap(([key, id]): Question[] => {
    const match = likely.get(key);
    if (id !== null || !match) return [];
    const name = key.split(' › ').at(-1)!;
    return [
      {
        pointer: pointerTo('units', key),
        kind: 'unit',
        message: ask.unit(key),
        choices: [
          ...(match.made === null ? [] : [{ value: match.made, label: choices.newUnit(name) }]),
          ...unitChoices(known, match.units),
          { value: '', label: choices.leaveUnit },
        ],
        proposal: match.made ?? (match.units.length === 1 ? match.units[0]! : null),
        examples: rows.has(key) ? [`${name} × ${rows.get(key)}`] : [],
      },
    ];
  });
}

/** The known units as choices, those that are likeliest first. */
function unitChoices({ units }: Known, first: readonly string[] = []): Choice[] {
  const likely = first.map((id) => units.find(({ unit_id }) => unit_id === id)!);
  const others = units.filter(({ unit_id }) => !first.includes(unit_id));
  return [...likely, ...others].slice(0, OFFERED).map(({ unit_id, name }) => ({
    value: unit_id,
    label: { vi: name, en: name },
  }));
}
