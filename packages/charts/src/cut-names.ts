import { isolated } from '@ketnap/core';
import { endOf, shorten, widthOf, wrap } from './text.ts';

/** Something that a chart names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Pixels of a line, its letters, and how many lines there may be. */
export interface NameRoom {
  readonly width: number;
  readonly fontSize: number;
  /** Default 2. */
  readonly lines?: number;
}

/** How far beyond its room a line may reach that would else be cut. */
const SLACK = 1.25;

/**
 * The names in lines. What is too long is cut in the middle, as beginnings and ends tell names apart; where
 * two would read alike the part in which they differ is kept, and where they are alike, a number added.
 */
export function cutNames(named: readonly Named[], room: NameRoom): string[][] {
  let cut = named.map(({ name }) => cutName(name, room));
  for (const tell of [whereTheyDiffer, numbered]) {
    const alike = placesOf(cut.map((lines) => lines.join('\n')));
    cut = cut.map((lines, at) => {
      const places = alike.get(lines.join('\n'))!;
      return places.length === 1 ? lines : tell(named, places, at, room);
    });
  }
  // A line may have lost what ends the turning of its letters.
  return cut.map((lines) => lines.map(isolated));
}

/** Where each text stands. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const before = places.get(text);
    if (before) before.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** The beginning, and on the last line the end. */
function cutName(name: string, room: NameRoom): string[] {
  const { width, fontSize, lines = 2 } = room;
  const all = wrap(name, width, fontSize);
  const most = width * SLACK;
  if (all.length <= lines && all.every((line) => widthOf(line, fontSize) <= most)) return all;
  return headAndTail(all, name, room);
}

function headAndTail(all: readonly string[], tail: string, room: NameRoom): string[] {
  const { width, fontSize, lines = 2 } = room;
  const most = width * SLACK;
  if (lines > 1) {
    const head = all.slice(0, lines - 1).map((line) => shorten(line, most, fontSize));
    const rest = all.slice(lines - 1).join(' ');
    const end = rest === '' || tail.length < rest.length ? tail : rest;
    return [...head, endOf(end, most, fontSize)];
  }
  const head = shorten(all.join(' '), width * 0.6, fontSize);
  return [head + endOf(tail, most - widthOf(head, fontSize), fontSize).replace(/^…/, '')];
}

/** The name's beginning, and its end from the first word that is not in all the names alike. */
function whereTheyDiffer(
  named: readonly Named[],
  places: readonly number[],
  at: number,
  room: NameRoom,
): string[] {
  const { width, fontSize, lines = 2 } = room;
  const split = places.map((place) => named[place]!.name.split(' '));
  const own = named[at]!.name.split(' ');
  const first = own.findIndex((word, i) => split.some((words) => words[i] !== word));
  if (first < 0) return cutName(named[at]!.name, room);
  const all = wrap(named[at]!.name, width, fontSize);
  const rest = own.slice(first).join(' ');
  const most = width * SLACK;
  const [head, left] =
    lines > 1
      ? [shorten(all[0]!, most, fontSize), most]
      : [shorten(all[0]!, width * 0.4, fontSize).replace(/…$/, ''), width * 0.85];
  const tail = shorten(`…${rest}`, left, fontSize);
  return lines > 1 ? [head, tail] : [head + tail];
}

/** Two things of one name: the number says which of them it is, in the order in which they stand. */
function numbered(
  named: readonly Named[],
  places: readonly number[],
  at: number,
  room: NameRoom,
): string[] {
  const { width, fontSize } = room;
  const mark = ` (${places.indexOf(at) + 1})`;
  const cut = cutName(named[at]!.name, room);
  const last = shorten(cut.at(-1)!, width * SLACK - widthOf(mark, fontSize), fontSize);
  return [...cut.slice(0, -1), last + mark];
}
