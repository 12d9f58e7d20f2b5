import { parseDay, type Message } from '@ketnap/core';
import { documentErrors, expectations } from '../messages/document.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './place.ts';

/** What may stand at a place of a document, and in which order it is written. */
export interface Shape {
  readonly expected: Message;
  /** @throws KetnapError `bad_notebook`, `too_large_notebook` */
  readonly check: (value: Json, place: Place) => void;
  /** The same with the keys of objects in the order of the shape, unknown ones after them by name. */
  readonly arrange: (value: Json) => Json;
}

/** One value that a test accepts. */
export function leaf(expected: Message, fits: (value: Json) => boolean): Shape {
  return {
    expected,
    check: (value, place) => {
      if (!fits(value)) throw documentErrors.bad(place, expected, shown(value));
    },
    arrange: (value) => value,
  };
}

/** Text of at most so many characters. */
export function text(most: number, expected: Message = expectations.text, pattern = /^/): Shape {
  const { check, arrange } = leaf(
    expected,
    (value) => typeof value === 'string' && pattern.test(value),
  );
  return {
    expected,
    arrange,
    check: (value, place) => {
      if (typeof value === 'string' && value.length > most)
        throw documentErrors.tooMany(place, 'characters', most, value.length);
      check(value, place);
    },
  };
}

export const line = text(LIMITS.line);
export const name = text(LIMITS.line, expectations.name, /\S/);
export const id = text(LIMITS.id, expectations.id, /^[^\s\p{Cc}]+$/u);
export const flag = leaf(expectations.flag, (value) => typeof value === 'boolean');
export const day = leaf(
  expectations.day,
  (value) => typeof value === 'string' && parseDay(value) !== null,
);

export function oneOf(...words: readonly string[]): Shape {
  return leaf(expectations.oneOf(words), (value) => words.includes(value as string));
}

export function orNull(shape: Shape): Shape {
  return {
    ...shape,
    check: (value, place) => {
      if (value !== null) shape.check(value, place);
    },
  };
}

/** A list of things of one shape. */
export function list(
  of: Shape,
  most: number,
  what: 'items' | 'blocks' | 'paragraphs' = 'items',
): Shape {
  return {
    expected: expectations.list,
    check: (value, place) => {
      if (!isList(value)) throw documentErrors.bad(place, expectations.list, shown(value));
      if (value.length > most) throw documentErrors.tooMany(place, what, most, value.length);
      value.forEach((one, index) => of.check(one, place.at(index)));
    },
    arrange: (value) => (isList(value) ? value.map((one) => of.arrange(one)) : value),
  };
}

/** Things of one shape by name. */
export function dictionary(of: Shape): Shape {
  return {
    expected: expectations.object,
    check: (value, place) => {
      if (!isJsonObject(value)) throw documentErrors.bad(place, expectations.object, shown(value));
      for (const [key, one] of Object.entries(value)) of.check(one, place.at(key));
    },
    arrange: (value) =>
      isJsonObject(value) ? mapped(value, Object.keys(value).sort(), () => of) : value,
  };
}

/** An object with these keys; others stand as they are. */
export function record(
  needed: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
  order: readonly string[] = [...Object.keys(needed), ...Object.keys(optional)],
): Shape {
  const shapes = new Map([...Object.entries(needed), ...Object.entries(optional)]);
  return {
    expected: expectations.object,
    check: (value, place) => {
      if (!isJsonObject(value)) throw documentErrors.bad(place, expectations.object, shown(value));
      for (const [key, shape] of shapes) {
        const own = Object.hasOwn(value, key) ? value[key] : undefined;
        if (own !== undefined) shape.check(own, place.at(key));
        else if (Object.hasOwn(needed, key))
          throw documentErrors.missing(place.at(key), shape.expected);
      }
    },
    arrange: (value) => {
      if (!isJsonObject(value)) return value;
      const known = order.filter((key) => Object.hasOwn(value, key));
      const further = Object.keys(value).filter((key) => !shapes.has(key));
      return mapped(value, [...known, ...further.sort()], (key) => shapes.get(key) ?? anything);
    },
  };
}

/** Whatever JSON holds; its keys are written by name. */
export const anything: Shape = {
  expected: expectations.json,
  check: () => undefined,
  arrange: (value) => {
    if (isList(value)) return value.map((one) => anything.arrange(one));
    return isJsonObject(value) ? mapped(value, Object.keys(value).sort(), () => anything) : value;
  },
};

export const anyObject: Shape = {
  ...anything,
  expected: expectations.object,
  check: (value, place) => {
    if (!isJsonObject(value)) throw documentErrors.bad(place, expectations.object, shown(value));
  },
};

/** A value as a sentence shows it. */
export function shown(value: Json | undefined): string {
  const written = JSON.stringify(value === undefined ? null : value);
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
}

function mapped(
  object: JsonObject,
  keys: readonly string[],
  shapeOf: (key: string) => Shape,
): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, shapeOf(key).arrange(object[key]!)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
