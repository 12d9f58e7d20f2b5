/** A place in a JSON value (RFC 6901): `/forms/0/period`. */
export function pointerTo(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The value at a place; undefined where there is none. */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>(
    (one, part) =>
      typeof one === 'object' && one !== null && Object.hasOwn(one, part)
        ? (one as Record<string, unknown>)[part]
        : undefined,
    value,
  );
}

/** A copy in which the place holds another value; what lies beside the place is shared with the original. */
export function withValueAt<Whole>(whole: Whole, pointer: string, value: unknown): Whole {
  return replaced(whole, partsOf(pointer), value) as Whole;
}

function replaced(whole: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((one: unknown, i) => (String(i) === part ? replaced(one, rest, value) : one));
  const object = (whole ?? {}) as Readonly<Record<string, unknown>>;
  const own = Object.hasOwn(object, part) ? object[part] : undefined;
  return { ...object, [part]: replaced(own, rest, value) };
}

function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}
