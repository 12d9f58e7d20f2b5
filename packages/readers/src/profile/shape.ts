import type { Message } from '@ketnap/core';
import { shapeWords } from '../messages/profile.ts';
import { pointerTo } from './pointer.ts';

/** What is wrong with a JSON value: the place, a JSON Pointer, and what should stand there. */
export interface ShapeFault {
  readonly pointer: string;
  readonly expected: Message;
  /** Whether no such property is known: `expected` then names those that are. */
  readonly isSurplus?: true;
}

/** Says what is wrong with the value at a place; null where nothing is. */
export type Shape = (value: unknown, pointer: string) => ShapeFault | null;

type Json = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Shape>>;

export const text: Shape = (value, pointer) =>
  typeof value === 'string' ? null : { pointer, expected: shapeWords.text };

/** A text that is not empty. */
export const name: Shape = (value, pointer) =>
  typeof value === 'string' && value.trim() !== '' ? null : { pointer, expected: shapeWords.name };

export const flag: Shape = (value, pointer) =>
  typeof value === 'boolean' ? null : { pointer, expected: shapeWords.flag };

/** A value for which something holds. */
export function that(holds: (value: unknown) => boolean, expected: Message): Shape {
  return (value, pointer) => (holds(value) ? null : { pointer, expected });
}

export function oneOf(words: readonly string[]): Shape {
  return that(
    (value) => typeof value === 'string' && words.includes(value),
    shapeWords.oneOf(words),
  );
}

/** Null where something is undecided. */
export function undecidedOr(shape: Shape): Shape {
  return (value, pointer) => (value === null ? null : shape(value, pointer));
}

export function listOf(shape: Shape): Shape {
  return (value, pointer) =>
    Array.isArray(value)
      ? firstFault(value.map((one: unknown, i) => () => shape(one, pointer + pointerTo(i))))
      : { pointer, expected: shapeWords.list };
}

/** An object with any names, all of whose values are alike. */
export function recordOf(shape: Shape): Shape {
  return (value, pointer) =>
    isObject(value)
      ? firstFault(
          Object.entries(value).map(
            ([key, one]) =>
              () =>
                shape(one, pointer + pointerTo(key)),
          ),
        )
      : { pointer, expected: shapeWords.object };
}

/** An object with these properties, some of which may be absent, and no others. */
export function object(needed: Properties, optional: Properties = {}): Shape {
  const known = new Map([...Object.entries(needed), ...Object.entries(optional)]);
  return (value, pointer) => {
    if (!isObject(value)) return { pointer, expected: shapeWords.object };
    const surplus = Object.keys(value).find((key) => !known.has(key));
    if (surplus !== undefined)
      return {
        pointer: pointer + pointerTo(surplus),
        expected: shapeWords.properties([...known.keys()]),
        isSurplus: true,
      };
    const present = [...known].filter(([key]) => key in needed || Object.hasOwn(value, key));
    return firstFault(
      present.map(
        ([key, shape]) =>
          () =>
            shape(Object.hasOwn(value, key) ? value[key] : undefined, pointer + pointerTo(key)),
      ),
    );
  };
}

/** An object whose property `is` says which further properties it has, and which it may have. */
export function kindOf(
  kinds: Readonly<Record<string, Properties>>,
  optional: Readonly<Record<string, Properties>> = {},
): Shape {
  const is = oneOf(Object.keys(kinds));
  return (value, pointer) => {
    if (!isObject(value)) return { pointer, expected: shapeWords.object };
    const kind = Object.hasOwn(value, 'is') ? value['is'] : undefined;
    return (
      is(kind, pointer + pointerTo('is')) ??
      object({ is, ...kinds[kind as string] }, optional[kind as string])(value, pointer)
    );
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstFault(checks: readonly (() => ShapeFault | null)[]): ShapeFault | null {
  for (const check of checks) {
    const fault = check();
    if (fault) return fault;
  }
  return null;
}
