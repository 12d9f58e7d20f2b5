import { attribute } from '../xml/xml-scanner.ts';

/** LibreOffice indents by steps of 10 points. */
const STEP_POINTS = 10;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
};

/** What of the styles of an ods says what a sheet or a sheet cell is. */
export class OdsStyles {
  readonly #indents = new Map<string, number>();
  readonly #hidden = new Set<string>();
  #style = '';

  open(name: string, attributes: string): void {
    if (name === 'style') this.#style = attribute(attributes, 'style:name') ?? '';
    else if (name === 'paragraph-properties') this.#indent(attribute(attributes, 'fo:margin-left'));
    else if (name === 'table-properties' && attribute(attributes, 'table:display') === 'false')
      this.#hidden.add(this.#style);
  }

  /** Steps that the text of a sheet cell is indented. */
  indentOf(style: string | null): number {
    return style === null ? 0 : (this.#indents.get(style) ?? 0);
  }

  /** Whether sheets of this style are hidden. */
  isHidden(style: string | null): boolean {
    return style !== null && this.#hidden.has(style);
  }

  #indent(margin: string | null): void {
    const [, length, unit] = /^([\d.]+)([a-z]+)$/.exec(margin ?? '') ?? [];
    const points = POINTS[unit ?? ''];
    if (length === undefined || points === undefined || !this.#style) return;
    const steps = Math.round((+length * points) / STEP_POINTS);
    if (steps > 0) this.#indents.set(this.#style, steps);
  }
}
