/** All control characters but the tab and the line feed. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text of the data as it may be shown in a terminal, which control characters could clear or rename. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}
