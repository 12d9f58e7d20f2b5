import { zipOf, type SampleEntry } from '../files/zip.sample.ts';
import { part } from '../xlsx/xlsx.sample.ts';

/** An ods for tests, made by hand: what stands in its one table, and its automatic styles. */
export function odsOf(
  table: string,
  { styles = '', before = '', parts = [] as readonly SampleEntry[] } = {},
): Uint8Array<ArrayBuffer> {
  const mime = 'application/vnd.oasis.opendocument.spreadsheet';
  return zipOf([
    { ...part('mimetype', mime), isStored: true },
    part(
      'content.xml',
      `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>
      <office:body><office:spreadsheet>${before}<table:table table:name="Biểu" table:style-name="ta1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    ...parts,
  ]);
}
