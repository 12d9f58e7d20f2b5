/** All control characters but the tab and the line feed. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text of the data as it may be shown in a terminal, which control characters could clear or rename. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}

/** The same in one line: no text of the data may look like a line of ours. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** JSON in which no control character stands as itself. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
}
