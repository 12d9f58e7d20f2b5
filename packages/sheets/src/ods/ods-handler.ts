import { WORKBOOK } from '../files/limits.ts';
import { attribute, type XmlHandler } from '../xml/xml-scanner.ts';
import { counted, damages, workbookErrors } from '../messages/files.ts';
import { count, odsCell, odsValue, type OdsCell } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsText } from './ods-text.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import { a1, type Sheet, type SheetValue } from '../sheet/sheet.ts';

interface Filled {
  readonly column: number;
  readonly repeated: number;
  readonly value: SheetValue;
  readonly indent: number;
  readonly isFormula: boolean;
}

/** Takes the content of an ods: its sheets one after the other, also rows within groups and repeated heads. */
export class OdsHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  /** Sheet cells that store an empty text: they are read, and are empty. */
  emptyTexts = 0;
  readonly #file: string;
  readonly #part: string;
  readonly #styles = new OdsStyles();
  readonly #text = new OdsText();
  #depth = 0;
  #builder: SheetBuilder | null = null;
  #row = 0;
  #column = 0;
  #rowsRepeated = 1;
  #columnStyle = 0;
  #columnStyles: { readonly last: number; readonly style: string | null }[] = [];
  #cells: Filled[] = [];
  #cell: OdsCell | null = null;
  /** Tables of objects that are drawn within the sheet cell, such as those of charts. */
  #tablesInCell = 0;

  constructor(file: string, part: string) {
    this.#file = file;
    this.#part = part;
  }

  open(name: string, attributes: string): void {
    if (this.#cell) return this.#openInCell(name, attributes);
    if (SOURCES.has(name)) this.#depth++;
    if (this.#depth > 0) return;
    if (name === 'table') this.#openTable(attributes);
    else if (!this.#builder) this.#styles.open(name, attributes);
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-column') this.#addColumns(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = odsCell(attributes);
  }

  close(name: string): void {
    if (this.#cell) {
      if (name === 'table') this.#tablesInCell--;
      if (this.#tablesInCell > 0 || name === 'table') return;
      if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(this.#cell);
      else this.#text.close(name);
    } else if (SOURCES.has(name)) this.#depth--;
    else if (this.#depth > 0) return;
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeTable();
  }

  text(text: string): void {
    if (this.#cell && this.#tablesInCell === 0) this.#text.add(text);
  }

  #openInCell(name: string, attributes: string): void {
    if (name === 'table') this.#tablesInCell++;
    if (this.#tablesInCell === 0) this.#text.open(name, attributes);
  }

  #openTable(attributes: string): void {
    const { tooMany, damaged } = workbookErrors;
    if (this.#builder) throw damaged(this.#file, this.#part, damages.xml);
    const found = this.sheets.length + 1;
    if (found > WORKBOOK.sheets)
      throw tooMany(this.#file, null, counted.sheets, found, WORKBOOK.sheets);
    this.#builder = new SheetBuilder({
      file: this.#file,
      name: attribute(attributes, 'table:name') ?? '',
      isHidden: this.#styles.isHidden(attribute(attributes, 'table:style-name')),
    });
    this.#row = this.#columnStyle = 0;
    this.#columnStyles = [];
  }

  #closeTable(): void {
    if (!this.#builder) return;
    this.sheets.push(this.#builder.finish());
    this.#builder = null;
  }

  #addColumns(attributes: string): void {
    const first = this.#columnStyle;
    this.#columnStyle += count(attributes, 'table:number-columns-repeated');
    const last = this.#columnStyle - 1;
    const style = attribute(attributes, 'table:default-cell-style-name');
    if (first >= WORKBOOK.columns) return;
    this.#columnStyles.push({ last, style });
    if (isHidden(attributes)) this.#builder!.hiddenSpans.push([first, last]);
  }

  #openRow(attributes: string): void {
    this.#column = 0;
    this.#cells = [];
    this.#rowsRepeated = count(attributes, 'table:number-rows-repeated');
    if (!isHidden(attributes)) return;
    const last = Math.min(this.#row + this.#rowsRepeated, WORKBOOK.rows);
    for (let row = this.#row; row < last; row++) this.#builder!.hiddenRows.add(row);
  }

  #closeCell(cell: OdsCell): void {
    this.#cell = null;
    const column = this.#column;
    const { hasParagraph } = this.#text;
    const text = this.#text.take();
    const value = odsValue(cell, hasParagraph ? text : null);
    const place = a1(this.#row, column);
    const { damaged } = workbookErrors;
    if (value === undefined)
      throw damaged(this.#file, this.#part, damages.value(place, cell.stored ?? ''));
    this.#column += cell.repeated;
    this.#merge(cell, column);
    if (value === null) return;
    const style = cell.style ?? this.#styleOfColumn(column);
    this.#cells.push({
      column,
      repeated: cell.repeated,
      value,
      indent: this.#styles.indentOf(style),
      isFormula: cell.formula !== null,
    });
  }

  #styleOfColumn(column: number): string | null {
    return this.#columnStyles.find(({ last }) => column <= last)?.style ?? null;
  }

  #merge({ columnsSpanned, rowsSpanned }: OdsCell, left: number): void {
    if (columnsSpanned === 1 && rowsSpanned === 1) return;
    const top = this.#row;
    this.#builder!.merge({
      top,
      left,
      bottom: top + rowsSpanned - 1,
      right: left + columnsSpanned - 1,
    });
  }

  #closeRow(): void {
    const first = this.#row;
    this.#row += this.#rowsRepeated;
    if (this.#cells.length === 0) return;
    if (this.#row > WORKBOOK.rows) throw this.#outside(this.#row - 1, 0);
    for (const filled of this.#cells) this.#count(filled);
    const cells = this.#cells.filter(({ value }) => value !== '');
    if (cells.length > 0)
      for (let row = first; row < this.#row; row++)
        for (const filled of cells) this.#put(row, filled);
  }

  #count({ column, repeated, value, isFormula }: Filled): void {
    const end = column + repeated;
    if (end > WORKBOOK.columns) throw this.#outside(this.#row - 1, end - 1);
    const all = repeated * this.#rowsRepeated;
    const found = this.#builder!.cells + all;
    if (value !== '' && found > WORKBOOK.cells)
      throw workbookErrors.tooMany(this.#file, null, counted.cells, found, WORKBOOK.cells);
    if (isFormula) this.#builder!.formulas += all;
    if (value === '') this.emptyTexts += all;
  }

  #put(row: number, { column, repeated, value, indent }: Filled): void {
    const builder = this.#builder!;
    for (let at = column; at < column + repeated; at++) {
      builder.put(row, at, value);
      if (indent > 0) builder.indent(row, at, indent);
    }
  }

  #outside(row: number, column: number): Error {
    return workbookErrors.badReference(this.#file, this.#part, a1(row, column));
  }
}

/** Copies of other files' sheets and of earlier versions, and what is drawn over a sheet: no sheets of this one. */
const SOURCES: ReadonlySet<string> = new Set(['dde-links', 'shapes', 'tracked-changes']);

function isHidden(attributes: string): boolean {
  const visibility = attribute(attributes, 'table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
