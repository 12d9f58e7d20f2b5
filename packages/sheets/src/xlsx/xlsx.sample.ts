import { zipOf, type SampleEntry } from '../files/zip.sample.ts';

/** What an xlsx for tests is made of; texts of XML. */
export interface SampleXlsx {
  /** What stands in `worksheet`, or all of a part that begins with `<?xml` or `<!`. */
  readonly sheet: string;
  readonly strings?: string;
  /** Null: the part is named, and missing. */
  readonly styles?: string | null;
  /** Attributes of `workbookPr`. */
  readonly book?: string;
  readonly sheets?: string;
  /** Relations of the workbook besides its own. */
  readonly relations?: string;
  readonly parts?: readonly SampleEntry[];
}

const OOXML = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships"`;
const encoder = new TextEncoder();

/** An xlsx of one sheet, made by hand, to hold what no library would write. */
export function xlsxOf({
  sheet,
  strings = '',
  styles = '',
  book = '',
  sheets = '<sheet name="Biểu" sheetId="1" r:id="rId1"/>',
  relations: others = '',
  parts = [],
}: SampleXlsx): Uint8Array<ArrayBuffer> {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OOXML}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="${OOXML}/package/2006/relationships">${inner}</Relationships>`;
  return zipOf([
    part('[Content_Types].xml', '<Types/>'),
    part('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook ${MAIN}><workbookPr ${book}/><sheets>${sheets}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(
        relation(1, 'worksheet', 'worksheets/sheet1.xml') +
          relation(2, 'sharedStrings', 'sharedStrings.xml') +
          relation(3, 'styles', 'styles.xml') +
          others,
      ),
    ),
    part('xl/sharedStrings.xml', whole('sst', strings)),
    ...(styles === null ? [] : [part('xl/styles.xml', whole('styleSheet', styles))]),
    part('xl/worksheets/sheet1.xml', whole('worksheet', sheet)),
    ...parts,
  ]);
}

/** The rows of a sheet. */
export function rows(inner: string): string {
  return `<sheetData>${inner}</sheetData>`;
}

export function part(path: string, xml: string): SampleEntry {
  return { path, bytes: encoder.encode(xml) };
}

function whole(root: string, inner: string): string {
  return /^<[?!]/.test(inner) ? inner : `<?xml version="1.0"?><${root} ${MAIN}>${inner}</${root}>`;
}
