/**
 * Counts the sheet cells of an ods that store a value, a text or a formula, straight in the text of its
 * content and without reading it as XML: what the reader delivers has to be as many.
 */
export class OdsCount {
  cells = 0;
  readonly #decoder = new TextDecoder();
  #rest = '';
  #row = 0;
  #rowsRepeated = 1;
  /** How many sheet cells the one begins that is open; 0 where it is counted or none is. */
  #open = 0;
  /** How many parts lie around what is read that are no sheet cells' own. */
  #asides = 0;

  readonly push = (piece: Uint8Array): void => {
    const xml = this.#rest + this.#decoder.decode(piece, { stream: true });
    let end = 0;
    for (const match of xml.matchAll(TAG)) {
      this.#take(match[1]!, match[2] ?? '');
      end = match.index + match[0].length;
    }
    const next = xml.indexOf('<', end);
    this.#rest = next === -1 ? '' : xml.slice(next);
  };

  #take(name: string, attributes: string): void {
    if (ASIDE.test(name) && !attributes.endsWith('/'))
      this.#asides += name.startsWith('/') ? -1 : 1;
    if (this.#asides > 0) return;
    if (name === 'table:table-row') {
      this.#rowsRepeated = repeated(attributes, 'rows');
      this.#row = 0;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#open = repeated(attributes, 'columns');
      if (STATED.test(attributes)) this.#count();
      if (attributes.endsWith('/')) this.#open = 0;
    } else if (name === 'text:p' && !attributes.endsWith('/')) this.#count();
    else if (/^\/table:(covered-)?table-cell$/.test(name)) this.#open = 0;
    else if (name === '/table:table-row') this.cells += this.#row * this.#rowsRepeated;
  }

  #count(): void {
    this.#row += this.#open;
    this.#open = 0;
  }
}

const TAG = /<(\/?[\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?)>/g;
const ASIDE =
  /^\/?(?:table:dde-links|table:shapes|table:tracked-changes|office:annotation|(?:draw|dr3d):[\w-]+)$/;

/** Of a tag: a type other than the one of nothing, or a formula. */
const STATED = /\s(?:office:value-type\s*=\s*["'](?!void)|table:formula\s*=)/;

function repeated(attributes: string, what: 'rows' | 'columns'): number {
  const [, found] = new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)`).exec(attributes) ?? [];
  return found === undefined ? 1 : Math.max(1, parseInt(found, 10));
}
