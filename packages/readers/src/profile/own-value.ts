/** The value of a key that a file wrote, which may be any text, `__proto__` too; null where there is none. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | null {
  return Object.hasOwn(record, key) ? record[key]! : null;
}
