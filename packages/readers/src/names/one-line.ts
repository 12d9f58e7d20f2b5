/** A text on one line in NFC: spaces and line breaks as one space each, none around it. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
