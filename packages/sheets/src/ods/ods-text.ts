import { lengthened } from '../xml/lengthened.ts';
import { attribute } from '../xml/xml-scanner.ts';

/** Spaces that one sign can stand for. */
const MOST_SPACES = 1_000;

/** Collects the text of a sheet cell of an ods: paragraphs become lines; its comment and shapes are no part of it. */
export class OdsText {
  #text = '';
  #paragraphs = 0;
  #depth = 0;
  #asides = 0;

  open(name: string, attributes: string): void {
    if (ASIDES.has(name)) this.#asides++;
    if (this.#asides > 0) return;
    if (name === 'p' && this.#depth++ === 0 && this.#paragraphs++ > 0) this.#text += '\n';
    if (name === 's') this.#text += ' '.repeat(spaces(attribute(attributes, 'text:c')));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  close(name: string): void {
    if (ASIDES.has(name)) this.#asides--;
    else if (this.#asides === 0 && name === 'p') this.#depth--;
  }

  /** Whether a paragraph was there, be it empty. */
  get hasParagraph(): boolean {
    return this.#paragraphs > 0;
  }

  /** Line breaks of the XML itself are spaces. */
  add(piece: string): void {
    if (this.#depth === 0 || this.#asides > 0) return;
    this.#text = lengthened(this.#text, piece.replace(/\s*[\n\r]\s*/g, ' '));
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#paragraphs = 0;
    return text;
  }
}

/** Comments, and shapes that lie over the sheet: their paragraphs are no text of the sheet cell. */
const ASIDES: ReadonlySet<string> = new Set([
  'annotation',
  'ruby-text',
  'shapes',
  'note',
  'caption',
  'circle',
  'connector',
  'control',
  'custom-shape',
  'ellipse',
  'frame',
  'g',
  'line',
  'measure',
  'path',
  'polygon',
  'polyline',
  'rect',
  'regular-polygon',
  'scene',
]);

function spaces(count: string | null): number {
  const number = parseInt(count ?? '1', 10);
  return Math.max(0, Math.min(number, MOST_SPACES)) || 0;
}
