import { parseDay } from '@ketnap/core';
import { countedName } from '../names/count-note.ts';
import { fold } from '../names/fold.ts';
import { ordinalOf, type Ordinal } from '../names/ordinal.ts';
import { unitName } from '../names/unit-name.ts';
import { daysOfWords } from '../periods/period-text.ts';
import { areSignsAlike, isNextSign } from './row-sign.ts';

/** A row that names a group. */
export interface GroupRow {
  readonly name: string;
  /** Its running number; empty where it has none. */
  readonly sign: string;
  /** Whether the next row that is not empty names a group too. */
  readonly isBare: boolean;
}

/** How deep each group stands among the others, 0 for those within no other. */
export function groupDepths(groups: readonly GroupRow[]): number[] {
  const known = groups.map(knownGroup);
  const nested = nestedClasses(known);
  const open: KnownGroup[] = [];
  return known.map((group) => {
    while (open.length > 0) {
      const found = placeOf(group, open.at(-1)!, nested);
      if (found === 'inside') break;
      open.pop();
      if (found === 'beside') break;
    }
    return open.push(group) - 1;
  });
}

interface KnownGroup extends GroupRow {
  /** How far in the kind of its running number is; null without one. */
  readonly numbered: number | null;
  readonly isLoud: boolean;
  /** How far in its unit is, or how short its period; null where it is neither. */
  readonly level: number | null;
  readonly names: 'unit' | 'period' | 'other';
  /** Whether it is a village or its cell, which no unit but a commune holds. */
  readonly isOfVillage: boolean;
}

const KINDS: readonly Ordinal['kind'][] = ['capital', 'roman', 'arabic', 'letter', 'dash'];
/** Groups without a number stand under those with a Roman one, and over those with 1, 2, 3. */
const UNNUMBERED = KINDS.indexOf('roman') * 10 + 5;

/** How far in units of a level are; agencies stand beside communes, and the cells of agencies beside villages. */
const UNIT_LEVELS: Readonly<Record<string, number>> = {
  province: 0,
  district: 1,
  commune: 2,
  agency: 2,
  locality: 3,
  cell: 3,
};

function knownGroup(group: GroupRow): KnownGroup {
  const plain = ordinalOf(group.name)?.rest ?? group.name;
  const name = countedName(plain)?.name ?? plain;
  const ordinal = group.sign === '' ? null : ordinalOf(`${group.sign.replace(/[.)]*$/, '')}. x`);
  const { level, kind } = unitName(name);
  const unit = level === null ? partyBody(name) : UNIT_LEVELS[level]!;
  const months = unit === null ? monthsOf(name) : null;
  return {
    ...group,
    numbered: ordinal && KINDS.indexOf(ordinal.kind) * 10 + ordinal.depth,
    isLoud: !/\p{Ll}/u.test(name),
    level: unit ?? (months === null ? null : -months),
    names: unit !== null ? 'unit' : months !== null ? 'period' : 'other',
    isOfVillage: level === 'locality' || (level === 'cell' && isVillage(name, kind)),
  };
}

/** `Đảng bộ Trường Chính trị` holds cells, whatever else it names. */
function partyBody(name: string): number | null {
  return /^dang (?:bo|uy) /.test(fold(name)) ? UNIT_LEVELS.agency! : null;
}

function isVillage(name: string, kind: string | null): boolean {
  return (
    kind !== null && unitName(name.replace(/^\s*(?:chi bộ|cb)\.?\s*/iu, '')).level === 'locality'
  );
}

/** How many months a group's period has; null where its name says none. */
function monthsOf(name: string): number | null {
  const days = daysOfWords(name, '2000');
  return days && Math.round((parseDay(days.to)! - parseDay(days.from)!) / MONTH);
}

const MONTH = 30.4;

type Place = 'inside' | 'beside' | 'outside';

/** Where a group stands to the one that is open above it. */
function placeOf(group: KnownGroup, above: KnownGroup, nested: NestedClasses): Place {
  const bySigns = placeBySigns(group, above);
  if (bySigns) return bySigns;
  const byName = placeByName(group, above);
  const byCase = placeByCase(group, above);
  if (byName === 'inside' && group.isOfVillage && above.level === UNIT_LEVELS.commune)
    return isOfAgency(above) ? 'outside' : 'inside';
  if (byCase === 'outside' || byName === 'outside') return 'outside';
  if (byName === 'inside' || byCase === 'inside') {
    const areBoth = byName === 'inside' && byCase === 'inside';
    return areBoth || nested.holds(above, group) ? 'inside' : 'beside';
  }
  if (byName === 'beside') return 'beside';
  if (nested.holds(above, group)) return 'inside';
  if (nested.holds(group, above)) return 'outside';
  return placeByNumber(group.numbered ?? UNNUMBERED, above.numbered ?? UNNUMBERED);
}

function isOfAgency({ name }: KnownGroup): boolean {
  return unitName(name).level !== 'commune';
}

/** What two running numbers say of each other; null where they leave it to the names. */
function placeBySigns(group: KnownGroup, above: KnownGroup): Place | null {
  if (group.numbered === null || above.numbered === null) return null;
  if (!areSignsAlike(group.sign, above.sign)) return placeByNumber(group.numbered, above.numbered);
  // `1 Xã Tân Cảnh` and below it `1 Chi bộ thôn 1` are no neighbours: neither is counted on.
  const byName = placeByName(group, above) ?? placeByCase(group, above);
  return byName === 'inside' && isNextSign(above.sign, group.sign)
    ? 'beside'
    : (byName ?? 'beside');
}

function placeByNumber(own: number, above: number): Place {
  return own === above ? 'beside' : own > above ? 'inside' : 'outside';
}

function placeByName(group: KnownGroup, above: KnownGroup): Place | null {
  if (group.names !== above.names || group.level === null || above.level === null) return null;
  return placeByNumber(group.level, above.level);
}

function placeByCase(group: KnownGroup, above: KnownGroup): Place | null {
  if (group.isLoud === above.isLoud) return null;
  return above.isLoud ? 'inside' : 'outside';
}

/** Kinds of group of which one is written right above the other. */
interface NestedClasses {
  holds(outer: KnownGroup, inner: KnownGroup): boolean;
}

/**
 * A kind of group holds the kind that is written right below it, with no row of data between. Where names
 * do not say which of them is the outer one, no group of the outer kind may have rows of its own.
 */
function nestedClasses(groups: readonly KnownGroup[]): NestedClasses {
  const pairs = new Set<string>();
  const withRows = new Set(groups.flatMap((group) => (group.isBare ? [] : [classOf(group)])));
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    if (!group.isBare || !next || classOf(group) === classOf(next)) return;
    const [outer, inner] = [classOf(group), classOf(next)];
    if (!pairs.has(`${inner} > ${outer}`)) pairs.add(`${outer} > ${inner}`);
  });
  return {
    holds: (outer, inner) =>
      pairs.has(`${classOf(outer)} > ${classOf(inner)}`) &&
      (placeByName(inner, outer) === 'inside' || !withRows.has(classOf(outer))),
  };
}

function classOf({ names, level, isLoud }: KnownGroup): string {
  return `${names} ${level} ${isLoud}`;
}
