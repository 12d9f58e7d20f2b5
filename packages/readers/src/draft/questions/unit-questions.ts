import { HAVE_UNITS } from '../../profile/own-units.ts';
import { choices, questions as ask } from '../../messages/draft.ts';
import { levelRank, LEVELS } from '../../names/levels.ts';
import { meantUnits } from '../../profile/meant-units.ts';
import type { Form, Profile } from '../../profile/profile.ts';
import type { Question } from './draft.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { ProposedUnits } from '../units/propose-units.ts';
import { isUntoldOffice, titleUnit } from '../units/title-unit.ts';
import { EXAMPLES } from './examples.ts';
import { UnitChoices } from './unit-choices.ts';

/** The unit of a form that names none: neither in a column nor in its title. */
export function sheetUnitQuestion(
  { form: at, region, place }: FormedRegion,
  form: Form,
  known: Known,
): Question[] {
  const isOwn = HAVE_UNITS.has(form.rows);
  const isKnown = known.units.some(({ unit_id }) => unit_id === form.unit);
  if (!isOwn || isKnown) return [];
  if (form.columns.some(({ meaning }) => meaning?.is === 'unit' || meaning === null)) return [];
  if (form.unit === null && titleUnit(region, LEVELS.length) !== null) return [];
  return [
    {
      pointer: pointerTo('forms', at, 'unit'),
      kind: 'sheet_unit',
      message: ask.sheetUnit(place),
      choices: new UnitChoices(known.units).of([]),
      proposal: null,
      examples: region.title.slice(0, EXAMPLES),
    },
  ];
}

/** The units that names mean, where that leaves a doubt. */
export function unitQuestions(proposed: ProposedUnits, profile: Profile, known: Known): Question[] {
  return [
    ...spellingQuestions(proposed, known),
    ...levelQuestions(profile),
    ...parentQuestions(profile, known),
  ];
}

function spellingQuestions(
  { units, newUnits, likely, rows }: ProposedUnits,
  known: Known,
): Question[] {
  const offered = new UnitChoices([...known.units, ...newUnits]);
  return Object.entries(units).flatMap(([key, id]): Question[] => {
    const match = id === null ? likely.get(key) : undefined;
    if (!match) return [];
    const name = key.split(' › ').at(-1)!;
    const above = match.above === null ? null : offered.nameOf(match.above);
    const made = {
      value: match.made,
      label: above === null ? choices.newUnit(name) : choices.newUnitOf(above),
    };
    const others = offered.of(match.units);
    const isUnit = match.units.length > 0 && match.proposal !== match.made;
    return [
      {
        pointer: pointerTo('units', key),
        kind: 'unit',
        message: ask.unit(key),
        choices: [
          ...(isUnit ? [others[0]!, made, ...others.slice(1)] : [made, ...others]),
          { value: '', label: choices.leaveUnit },
        ],
        proposal: match.proposal,
        examples: rows.has(key) ? [`${name} × ${rows.get(key)}`] : [],
      },
    ];
  });
}

/** The levels of offices whose names do not say them: `Đảng ủy Đăk Tô` is most likely a commune's. */
function levelQuestions(profile: Profile): Question[] {
  const untold = profile.newUnits.flatMap((unit, i) =>
    unit.level === null && isUntoldOffice(unit.name) ? [{ unit, i }] : [],
  );
  // Most lists leave no level open: which units are meant is looked for only where one does.
  const meant = new Set(untold.length > 0 ? meantUnits(profile) : []);
  return untold.flatMap(({ unit, i }): Question[] => {
    if (!meant.has(unit)) return [];
    return [
      {
        pointer: pointerTo('newUnits', i, 'level'),
        kind: 'level',
        message: ask.level(unit.name),
        choices: OFFICE_LEVELS.map((value) => ({ value, label: choices.levels[value] })),
        proposal: 'commune',
        examples: [],
      },
    ];
  });
}

/** Levels that a party committee of a place may be of. */
const OFFICE_LEVELS = ['commune', 'district', 'province', 'agency'] as const;

/**
 * The units above those that are made, where nothing says it and others are known: a unit without one is
 * counted in no other's figures.
 */
function parentQuestions(profile: Profile, known: Known): Question[] {
  if (!known.units.some(({ unit_id }) => known.held.has(unit_id))) return [];
  const { newUnits } = profile;
  const meant = new Set(meantUnits(profile));
  const all = new Set([...known.parents.keys(), ...newUnits.map(({ unit_id }) => unit_id)]);
  const root = mainRoot(known);
  const rootLevel = known.units.find(({ unit_id }) => unit_id === root)?.level ?? '';
  const offered = new UnitChoices(known.units);
  return newUnits.flatMap((unit, i): Question[] => {
    const { name, parent_id, level } = unit;
    if (!meant.has(unit)) return [];
    if (parent_id === '' || (parent_id !== null && all.has(parent_id))) return [];
    const above = root !== null && canHold(rootLevel, level) ? root : null;
    const others = offered.of(above === null ? [] : [above]);
    return [
      {
        pointer: pointerTo('newUnits', i, 'parent_id'),
        kind: 'parent',
        message: ask.parent(name),
        choices: [
          ...others.filter(({ value }) => value !== unit.unit_id),
          { value: '', label: choices.noParent },
        ],
        // A district stands beside another, not below it.
        proposal: above ?? (root === null ? null : ''),
        examples: [],
      },
    ];
  });
}

/** Whether a unit of a level can stand below one of another, as far as both are said. */
function canHold(outer: string, inner: string | null): boolean {
  const [above, below] = [levelRank(outer), levelRank(inner)];
  return above < 0 || below < 0 || above < below;
}

/** Of the units that are held the root that most others are below; null where there is none. */
function mainRoot({ parents, held }: Known): string | null {
  const sizes = new Map<string, number>();
  for (const unit of parents.keys()) {
    if (!held.has(unit)) continue;
    const met = new Set([unit]);
    let top = unit;
    for (let above = parents.get(top) ?? null; above !== null; above = parents.get(above) ?? null) {
      // A circle among the units is the dataset's to find.
      if (met.has(above)) break;
      met.add((top = above));
    }
    sizes.set(top, (sizes.get(top) ?? 0) + 1);
  }
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return largest?.[0] ?? null;
}
