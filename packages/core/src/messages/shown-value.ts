/** Characters of a value that a sentence shows. */
const SHOWN = 200;

/** A value as a sentence shows it, whatever it is: a long one is cut. */
export function shownValue(value: unknown): string {
  const text = written(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** JSON where a value has one. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value);
  }
}
