import { WORKBOOK } from '../files/limits.ts';
import { damages, workbookErrors } from '../messages/files.ts';
import { rangeAt } from '../sheet/reference.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import { storedNumber } from '../sheet/stored-values.ts';
import { attribute, type XmlHandler } from '../xml/xml-scanner.ts';
import { isTrue } from './xlsx-parts.ts';
import type { XlsxSheetContext } from './xlsx-value.ts';

/** Takes what stands around the rows of an xlsx sheet into a builder: its columns and merged ranges. */
export class XlsxSheetHandler implements XmlHandler {
  readonly #context: XlsxSheetContext;
  readonly #builder: SheetBuilder;
  #hasRows = false;

  constructor(context: XlsxSheetContext, builder: SheetBuilder) {
    this.#context = context;
    this.#builder = builder;
  }

  open(name: string, attributes: string): void {
    if (name === 'col') this.#openColumns(attributes);
    else if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
    else if (name === 'sheetData') this.#openRows();
  }

  close(): void {
    return undefined;
  }

  #openRows(): void {
    const { file, path } = this.#context;
    if (this.#hasRows) throw workbookErrors.damaged(file, path, damages.xml);
    this.#hasRows = true;
  }

  #openColumns(attributes: string): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return;
    const first = storedNumber(attribute(attributes, 'min') ?? '') ?? 1;
    const last = storedNumber(attribute(attributes, 'max') ?? '') ?? first;
    if (this.#builder.hiddenSpans.length < WORKBOOK.columns)
      this.#builder.hiddenSpans.push([Math.max(0, first - 1), last - 1]);
  }

  #merge(reference: string): void {
    const range = rangeAt(reference);
    const { file, sheet } = this.#context;
    if (!range) throw workbookErrors.badReference(file, sheet, reference.slice(0, 100));
    this.#builder.merge(range);
  }
}
