import { WORKBOOK } from '../files/limits.ts';
import { lengthened } from '../xml/lengthened.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';

/** The texts that sheet cells of an xlsx name by number. Runs of rich text are joined, readings above it left out. */
export async function xlsxStrings(parts: WorkbookParts, path: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (path === null || !parts.has(path)) return strings;
  const text = new XlsxText();
  await parts.scan(path, 'sst', {
    open: (name) => text.open(name),
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      strings.push(text.take());
      if (strings.length > WORKBOOK.strings)
        throw workbookErrors.tooMany(
          parts.file,
          null,
          counted.strings,
          strings.length,
          WORKBOOK.strings,
        );
    },
    text: (piece) => text.add(piece),
  });
  return strings;
}

/** Collects what stands in the `t` of a text, but not in those of its phonetic readings. */
export class XlsxText {
  #text = '';
  #isWithin = false;
  #readings = 0;

  open(name: string): void {
    if (name === 't') this.#isWithin = true;
    else if (name === 'rPh') this.#readings++;
  }

  close(name: string): void {
    if (name === 't') this.#isWithin = false;
    else if (name === 'rPh') this.#readings--;
  }

  add(piece: string): void {
    if (this.#isWithin && this.#readings === 0) this.#text = lengthened(this.#text, piece);
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescapedText(text);
  }
}

/**
 * Characters that XML cannot hold are written `_x000D_`, and an underscore before such letters `_x005F_`.
 * Source: ECMA-376 part 1, 22.9.2.19.
 */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
