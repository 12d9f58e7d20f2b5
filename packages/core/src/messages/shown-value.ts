/** Characters of a value that a sentence shows. */
const SHOWN = 200;
/** Entries of a list that a sentence shows. */
const LISTED = 20;

/** A value as a sentence shows it, whatever it is: a long one is cut. */
export function shownValue(value: unknown): string {
  return shownText(written(value));
}

/** A text as a sentence shows it: a long one is cut. */
export function shownText(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** The entries of a list as a sentence shows them: the first of many, each cut where it is long. */
export function shownList(texts: readonly string[]): string {
  const shown = texts.slice(0, LISTED).map(shownText);
  return (texts.length > LISTED ? [...shown, '…'] : shown).join(', ');
}

/** JSON where a value has one. Of a value that cannot even be read, such as a proxy that throws, only its type. */
function written(value: unknown): string {
  try {
    if (!Array.isArray(value)) return plain(value);
    // Of a long list the beginning is enough.
    const first: unknown[] = Array.from({ length: Math.min(value.length, SHOWN) }, (_, at) =>
      at in value ? value[at] : null,
    );
    return first.some((one) => typeof one === 'bigint')
      ? `[${first.map(plain).join(', ')}]`
      : plain(first);
  } catch {
    return typeof value;
  }
}

function plain(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
