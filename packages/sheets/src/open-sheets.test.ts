import { KetnapError } from '@ketnap/core';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { write, type WorkBook } from '@e965/xlsx';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from './files/zip.sample.ts';
import { unpackZip } from './files/zip.ts';
import { memoryFiles } from './files/memory-files.sample.ts';
import { openSheets } from './open-sheets.ts';
import { valueAt, type Sheet, type SheetValue } from './sheet/sheet.ts';
import { part, rows, xlsxOf } from './xlsx/xlsx.sample.ts';

const text = new TextEncoder();

function open(bytes: Uint8Array, path = 'bang.xlsx', notes?: string[]): Promise<Sheet[]> {
  const [file] = memoryFiles([{ path, bytes }]);
  return openSheets(file!, { onNote: ({ en }) => notes?.push(en) });
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => 'read',
    (reason: unknown) => reason,
  );
  return error instanceof KetnapError ? error.code : String(error);
}

function valuesOf(sheet: Sheet): SheetValue[][] {
  return Array.from({ length: sheet.height }, (_, row) =>
    sheet.columns.map((_column, column) => valueAt(sheet, row, column)),
  );
}

const oneCell = rows('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('a hostile or damaged file ends in a sentence', () => {
  const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(32);
  const bomb = deflateSync(spaces(300_000_000), { level: 9 });
  const inner = zipSync({ 'a.csv': text.encode('a,b\n1,2\n') });
  const lol =
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>';
  const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;
  const merges = (inside: string): string => `${oneCell}<mergeCells>${inside}</mergeCells>`;
  const manyColumns = Array.from({ length: 16_385 }, () => '<c><v>1</v></c>').join('');

  it.each<[string, string, string, () => Uint8Array]>([
    ['0 bytes', 'bang.xlsx', 'empty_file', () => new Uint8Array()],
    ['a cut zip', 'bang.xlsx', 'zip_damaged', () => xlsxOf({ sheet: oneCell }).slice(0, 900)],
    ['a PDF named .xlsx', 'bang.xlsx', 'not_a_table_file', () => text.encode('%PDF-1.7\n…')],
    [
      'HTML named .xls',
      'bang.xls',
      'not_a_table_file',
      () => text.encode('<html><table><tr><td>1'),
    ],
    [
      'an XML spreadsheet of 2003 named .xls',
      'bang.xls',
      'not_a_table_file',
      () => text.encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['a zip of files', 'a.zip', 'zip_of_files', () => inner],
    [
      'a sheet that says it is small and is not',
      'bang.xlsx',
      'zip_wrong_size',
      () => bombed({ says: 1000 }),
    ],
    ['a sheet of 300 MB of spaces', 'bang.xlsx', 'zip_too_large', () => bombed({})],
    [
      'a text of more letters than any has, in pieces',
      'bang.xlsx',
      'workbook_too_large',
      () =>
        xlsxOf({ sheet: oneCell, strings: `<si><t>${'<![CDATA[a]]>'.repeat(1_000_001)}</t></si>` }),
    ],
    [
      'parts that together are too large',
      'bang.xlsx',
      'zip_too_large',
      () => zipOf([part('[Content_Types].xml', ''), ...[1, 2, 3, 4, 5].map(bombPart)]),
    ],
    [
      'entries over each other',
      'bang.xlsx',
      'zip_overlapping',
      () =>
        zipOf([
          part('[Content_Types].xml', '<Types/>'),
          { path: 'xl/a.xml', bytes: new Uint8Array(9), over: 0 },
        ]),
    ],
    [
      'a path that leads out',
      'bang.xlsx',
      'zip_unsafe_path',
      () => xlsxOf({ sheet: oneCell, parts: [part('../../etc/cron', 'x')] }),
    ],
    [
      'too many entries',
      'bang.xlsx',
      'zip_too_many_entries',
      () => zipOf(Array.from({ length: 5_001 }, (_, i) => part(`${i}`, ''))),
    ],
    [
      'an encrypted entry',
      'bang.xlsx',
      'encrypted',
      () => xlsxOf({ sheet: oneCell, parts: [{ ...part('x', 'x'), flags: 1 }] }),
    ],
    ['a DOCTYPE with entities', 'bang.xlsx', 'doctype', () => xlsxOf({ sheet: lol })],
    [
      'a DOCTYPE in the texts',
      'bang.xlsx',
      'doctype',
      () => xlsxOf({ sheet: oneCell, strings: lol }),
    ],
    [
      'XML that ends too early',
      'bang.xlsx',
      'workbook_damaged',
      () => xlsxOf({ sheet: '<?xml version="1.0"?><worksheet><sheetData><row r="1">' }),
    ],
    [
      'an unknown entity',
      'bang.xlsx',
      'workbook_damaged',
      () => xlsxOf({ sheet: rows('<row><c t="str"><v>&xxe;</v></c></row>') }),
    ],
    [
      'a million columns',
      'bang.xlsx',
      'workbook_too_large',
      () => xlsxOf({ sheet: rows(`<row r="1">${manyColumns}</row>`) }),
    ],
    [
      'a sheet cell beyond the last column',
      'bang.xlsx',
      'bad_reference',
      () => xlsxOf({ sheet: rows(`<row r="1">${cell('XFE1')}</row>`) }),
    ],
    [
      'a sheet cell of another row',
      'bang.xlsx',
      'bad_reference',
      () => xlsxOf({ sheet: rows(`<row r="1">${cell('A2')}</row>`) }),
    ],
    [
      'a row beyond the last',
      'bang.xlsx',
      'bad_reference',
      () => xlsxOf({ sheet: rows(`<row r="1048577">${cell('A1048577')}</row>`) }),
    ],
    [
      'a sheet cell stored twice',
      'bang.xlsx',
      'doubled_cell',
      () => xlsxOf({ sheet: rows(`<row r="1">${cell('A1')}${cell('A1')}</row>`) }),
    ],
    [
      'a text that does not exist',
      'bang.xlsx',
      'workbook_damaged',
      () => xlsxOf({ sheet: rows('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') }),
    ],
    [
      'a million rows of a thousand columns, nearly all empty',
      'bang.xlsx',
      'workbook_too_large',
      () =>
        xlsxOf({
          sheet: rows(
            `<row r="1">${'<c><v>1</v></c>'.repeat(900)}</row><row r="1048576">${cell('A1048576')}</row>`,
          ),
        }),
    ],
    [
      'one sheet cell at the far end of all rows and columns',
      'bang.xlsx',
      'workbook_too_large',
      () => xlsxOf({ sheet: rows(`<row r="1048576">${cell('XFD1048576')}</row>`) }),
    ],
    [
      'merged ranges over each other',
      'bang.xlsx',
      'overlapping_merges',
      () =>
        xlsxOf({
          sheet:
            rows(`<row r="1">${cell('A1')}</row><row r="9">${cell('I9')}</row>`) +
            `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
        }),
    ],
    [
      'two merged ranges that share one sheet cell',
      'bang.xlsx',
      'overlapping_merges',
      () =>
        xlsxOf({
          sheet:
            rows(`<row r="1">${cell('A1')}</row><row r="9">${cell('I9')}</row>`) +
            '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:E1"/><mergeCell ref="B2:D5"/></mergeCells>',
        }),
    ],
    [
      'two parts of one name',
      'bang.xlsx',
      'zip_doubled',
      () => xlsxOf({ sheet: oneCell, parts: [part('xl/worksheets/sheet1.xml', '<worksheet/>')] }),
    ],
    [
      'two parts whose names differ in capitals',
      'bang.xlsx',
      'zip_doubled',
      () => xlsxOf({ sheet: oneCell, parts: [part('xl/Worksheets/Sheet1.xml', '<worksheet/>')] }),
    ],
    [
      'two sheets of one part',
      'bang.xlsx',
      'workbook_damaged',
      () =>
        xlsxOf({
          sheet: oneCell,
          sheets: '<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>',
        }),
    ],
    [
      'a sheet whose part is a web page',
      'bang.xlsx',
      'workbook_damaged',
      () => xlsxOf({ sheet: '<?xml version="1.0"?><html><body>1</body></html>' }),
    ],
    [
      'a sheet whose part is the one of texts',
      'bang.xlsx',
      'workbook_damaged',
      () => xlsxOf({ sheet: '<?xml version="1.0"?><sst><si><t>1</t></si></sst>' }),
    ],
    [
      'a part that states another size than the directory',
      'bang.xlsx',
      'zip_wrong_size',
      () => localLie(22),
    ],
    [
      'a part that states another name than the directory',
      'bang.xlsx',
      'zip_damaged',
      () => localLie(30),
    ],
    [
      'more merged ranges than any sheet has',
      'bang.xlsx',
      'workbook_too_large',
      () => xlsxOf({ sheet: merges('<mergeCell ref="A1:B1"/>'.repeat(200_001)) }),
    ],
    [
      'a workbook without a sheet',
      'bang.xlsx',
      'no_sheets',
      () => xlsxOf({ sheet: '', sheets: '' }),
    ],
    [
      'a workbook of 1995, whose texts have no sure encoding',
      'bang.xls',
      'workbook_unreadable',
      old,
    ],
    [
      'an OLE2 file that is cut',
      'bang.xls',
      'workbook_unreadable',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]),
    ],
  ])(
    '%s',
    async (_, path, code, bytes) => {
      expect(await codeOf(open(bytes(), path))).toBe(code);
    },
    10_000,
  );

  function old(): Uint8Array {
    const sheet = { '!ref': 'A1', A1: { t: 's', v: 'a' } };
    const book = { SheetNames: ['A'], Sheets: { A: sheet } } as unknown as WorkBook;
    return new Uint8Array(write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
  }

  /** One byte of the first part's own head is another than in the directory. */
  function localLie(at: number): Uint8Array {
    const bytes = xlsxOf({ sheet: oneCell });
    bytes[at]! ^= 1;
    return bytes;
  }

  function bombed(lie: { says?: number }): Uint8Array {
    const path = 'xl/worksheets/sheet1.xml';
    return bombWorkbook({ path, bytes: spaces(300_000_000), packed: bomb, ...lie });
  }

  function bombWorkbook(sheet: Parameters<typeof zipOf>[0][number]): Uint8Array {
    const relations = (type: string, target: string): string =>
      `<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`;
    return zipOf([
      part('[Content_Types].xml', '<Types/>'),
      part('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
      part('xl/workbook.xml', '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
      part('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')),
      sheet,
    ]);
  }

  function bombPart(number: number): Parameters<typeof zipOf>[0][number] {
    return { path: `xl/${number}.xml`, bytes: spaces(9), packed: bomb, says: 300_000_000 };
  }

  it('an xlsx that names a part for its styles and has none: its days would be numbers', async () => {
    const book = xlsxOf({
      sheet: rows('<row r="1"><c r="A1" s="1"><v>43862</v></c></row>'),
      styles: null,
    });
    await expect(open(book)).rejects.toMatchObject({ code: 'workbook_damaged' });
  });

  it('an encrypted xlsx', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await codeOf(open(bytes))).toBe('encrypted');
  });

  it('a zip within a zip', async () => {
    const [file] = memoryFiles([{ path: 'a.zip', bytes: zipSync({ 'b.zip': inner }) }]);
    expect(await codeOf(unpackZip(file!))).toBe('zip_nested');
  });
});

describe('openSheets reads what is odd and no fault', () => {
  it('one sheet cell takes no room for all that the sheet says it has', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const [sheet] = await open(
      xlsxOf({
        sheet: `<dimension ref="A1:XFD1048576"/>${rows('<row r="1"><c r="XFD1"><v>5</v></c></row>')}`,
      }),
    );
    expect([sheet!.height, sheet!.columns.length]).toEqual([1, 16_384]);
    expect(valueAt(sheet!, 0, 16_383)).toBe(5);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it.each<[string, string]>([
    [
      'a list of another sheet',
      '<extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>A!$A$1</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>',
    ],
    [
      'formats by conditions that lie beyond the sheet cells',
      '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1</formula></cfRule></conditionalFormatting><extLst><ext><x14:cfRule><xm:f>A1</xm:f><x14:v>1</x14:v></x14:cfRule></ext></extLst>',
    ],
    [
      'small charts within sheet cells',
      '<extLst><ext><x14:sparklineGroups><x14:sparkline><xm:f>A1:A9</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>',
    ],
    [
      'drawings in two versions',
      '<mc:AlternateContent><mc:Choice><controls><control><f>1</f><v>2</v></control></controls></mc:Choice></mc:AlternateContent>',
    ],
  ])('%s beside a last sheet cell that is empty', async (_, beside) => {
    const empty = ['<c r="B1" s="5"/>', '<c r="B1" s="5"></c>'];
    for (const cell of empty) {
      const [sheet] = await open(
        xlsxOf({ sheet: rows(`<row r="1"><c r="A1"><v>5</v></c>${cell}</row>`) + beside }),
      );
      expect([valueAt(sheet!, 0, 0), valueAt(sheet!, 0, 1)]).toEqual([5, null]);
    }
  });

  const first = async (sheet: string, more: object = {}): Promise<SheetValue[]> => {
    const [made] = await open(xlsxOf({ sheet, ...more }));
    return made!.columns.map((_, column) => valueAt(made!, 0, column));
  };
  const whole = (inner: string, prefix = ''): string =>
    `<?xml version="1.0"?><${prefix}worksheet>${inner}</${prefix}worksheet>`;

  it.each<[string, string, SheetValue[]]>([
    [
      'names with a prefix',
      whole(
        '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData>',
        'x:',
      ),
      [1, 'b'],
    ],
    [
      'quotes of both kinds, spaces and line ends within tags',
      whole("<sheetData>\n<row  r='1' ><c\nt = 'str' r='A1'\n><v >a</v ></c ></row ></sheetData >"),
      ['a'],
    ],
    [
      'comments and sections of characters between and within sheet cells',
      rows(
        '<!-- <c r="A1"><v>9</v></c> --><row r="1"><!-- > --><c r="A1"><!----><v>1</v></c><c t="str"><v><![CDATA[<a&b>]]></v></c></row>',
      ),
      [1, '<a&b>'],
    ],
    [
      'extensions within rows and sheet cells, which hold parts of the same names',
      rows(
        '<row r="1"><c r="A1"><extLst><ext><f>1</f><v>2</v></ext></extLst></c><c r="B1"><v>3</v><extLst><ext><v>4</v></ext></extLst></c><extLst><ext/></extLst></row>',
      ),
      [null, 3],
    ],
    [
      'rich texts and readings above them',
      rows(
        '<row><c t="inlineStr"><is><r><rPr/><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c><c t="inlineStr"><is/></c><c t="inlineStr"><v>c</v></c></row>',
      ),
      ['a b', null, 'c'],
    ],
    [
      'formulas that share one, without results and with them',
      rows(
        '<row><c><f t="shared" si="0"/></c><c><f t="shared" si="0"/><v>2</v></c><c t="str"><f>A1</f><v/></c><c><f>A1</f><v/></c></row>',
      ),
      [{ error: '=' }, 2, null, { error: '=A1' }],
    ],
    [
      'numbers that are none',
      rows('<row><c><v>NaN</v></c><c><v>-INF</v></c><c><v>1E-3</v></c></row>'),
      [{ error: 'NaN' }, { error: '-INF' }, 0.001],
    ],
  ])('%s', async (_, sheet, expected) => {
    const found = await first(sheet);
    expect(expected.map((_value, column) => found[column] ?? null)).toEqual(expected);
  });

  it('a part in UTF-16', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Đăk Tô</v></c></row></sheetData></worksheet>';
    const book = xlsxOf({
      sheet: '<?xml version="1.0"?><worksheet/>',
      sheets: '<sheet name="a" r:id="rId9"/>',
      relations: '<Relationship Id="rId9" Type="x/worksheet" Target="\\xl\\a.xml"/>',
      parts: [{ path: 'xl/a.xml', bytes: new Uint8Array(Buffer.from(xml, 'utf16le')) }],
    });
    expect(valueAt((await open(book))[0]!, 0, 0)).toBe('Đăk Tô');
  });

  it.each(['<sheetData/>', '<sheetData></sheetData>', '<sheetPr/>', ''])(
    'a sheet of nothing: %s',
    async (sheet) => expect(await first(sheet)).toEqual([]),
  );

  it('texts in parts that are doubled, rich or have entities', async () => {
    const strings =
      '<si><t>a</t></si><si><t>a</t></si><si><r><t>b</t></r><r><t>&amp;c</t></r></si><si><t>b&#38;c</t></si><si/>';
    const cells = [0, 1, 2, 3, 4].map((i) => `<row><c t="s"><v>${i}</v></c></row>`).join('');
    const [sheet] = await open(xlsxOf({ sheet: rows(cells), strings }));
    expect([0, 1, 2, 3, 4].map((row) => valueAt(sheet!, row, 0))).toEqual([
      'a',
      'a',
      'b&c',
      'b&c',
      null,
    ]);
    expect(sheet!.columns[0]!.codes[0]).toBe(sheet!.columns[0]!.codes[1]);
  });

  it('days and times of day in the manner of ISO', async () => {
    const times = ['10:10:10', '2024-12-31T10:10:10', '2024-12-31', 'PT10H', '2024-12'];
    const cells = times.map((time) => `<c t="d"><v>${time}</v></c>`).join('');
    const [sheet] = await open(xlsxOf({ sheet: rows(`<row r="1">${cells}</row>`) }));
    expect(times.map((_, column) => valueAt(sheet!, 0, column))).toEqual([
      '10:10:10',
      { day: '2024-12-31' },
      { day: '2024-12-31' },
      'PT10H',
      '2024-12',
    ]);
  });

  it('one sheet cell in the last row', async () => {
    const [sheet] = await open(
      xlsxOf({ sheet: rows('<row r="1048576"><c r="C1048576"><v>5</v></c></row>') }),
    );
    expect([sheet!.height, sheet!.columns.length]).toEqual([1_048_576, 3]);
    expect(valueAt(sheet!, 1_048_575, 2)).toBe(5);
  });

  it('100,000 merged ranges', async () => {
    const merged = Array.from(
      { length: 100_000 },
      (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`,
    );
    const [sheet] = await open(
      xlsxOf({
        sheet: `${rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="100000"><c r="B100000"><v>1</v></c></row>')}<mergeCells>${merged.join('')}</mergeCells>`,
      }),
    );
    expect(sheet!.merges.length).toBe(100_000);
  });

  it('a merged range of the whole sheet reaches no further than what is used', async () => {
    const [sheet] = await open(
      xlsxOf({
        sheet: `${rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>')}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      }),
    );
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  it('formulas are not run: the stored result is taken; links, macros and objects are said', async () => {
    const notes: string[] = [];
    const [sheet] = await open(
      xlsxOf({
        sheet: rows(
          `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>cmd|'/C calc'!A0</f></c>
           <c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
           <c r="E1" t="inlineStr"><is><t>#DIV/0!</t></is></c></row>`,
        ),
        parts: [
          part('xl/externalLinks/externalLink1.xml', '<x/>'),
          part('xl/vbaProject.bin', 'x'),
          part('xl/embeddings/oleObject1.bin', 'x'),
        ],
      }),
      'bang.xlsm',
      notes,
    );
    expect(valuesOf(sheet!)).toEqual([
      [3, { error: "=cmd|'/C calc'!A0" }, null, { error: '#DIV/0!' }, '#DIV/0!'],
    ]);
    expect(sheet!.formulas).toBe(4);
    expect(notes.map((note) => /links|macros|embedded|formulas/.exec(note)?.[0])).toEqual([
      'links',
      'macros',
      'embedded',
      'formulas',
    ]);
  });

  it('sheet cells and rows without their place stand after the one before', async () => {
    const [sheet] = await open(
      xlsxOf({
        sheet: rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>'),
      }),
    );
    expect(valuesOf(sheet!)).toEqual([
      [1, 2],
      [null, 3],
    ]);
  });

  it('texts: runs joined, readings left out, escapes resolved, spaces kept, empty ones empty', async () => {
    const [sheet] = await open(
      xlsxOf({
        strings:
          '<si><r><t>Xã </t></r><r><t xml:space="preserve">Đắk Tô</t></r><rPh sb="0" eb="1"><t>doc</t></rPh></si><si><t>a_x000A_b &amp; &lt;c&gt; &#273;</t></si><si><t/></si>',
        sheet: rows(
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
          <c r="D1" t="inlineStr"><is><r><t> 01 </t></r><r><t>x</t></r><rPh><t>y</t></rPh></is></c><c r="E1" t="str"><v><![CDATA[<c><v>]]></v></c><!-- <c><v>9</v></c> --></row>`,
        ),
      }),
    );
    expect(valuesOf(sheet!)).toEqual([['Xã Đắk Tô', 'a\nb & <c> đ', null, ' 01 x', '<c><v>']]);
  });

  it('what is hidden or indented, and days by their format, in both date systems', async () => {
    const made = {
      styles: `<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="0"><alignment indent="2"/></xf><xf numFmtId="14"/></cellXfs>`,
      sheet: `<cols><col min="1" max="1"/><col min="3" max="16384" hidden="1"/></cols>${rows(
        `<row r="1"><c r="A1" s="1"><v>44012</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3" t="str"><v>a</v></c></row>
         <row r="2" hidden="1"><c r="A2" s="4"><v>60</v></c><c r="B2" s="1"><v>-1</v></c><c r="C2" t="d"><v>2020-06-30T00:00:00</v></c></row>`,
      )}`,
      sheets: '<sheet name="Biểu" sheetId="1" state="veryHidden" r:id="rId1"/>',
    };
    const [sheet] = await open(xlsxOf(made));
    expect(valuesOf(sheet!)).toEqual([
      [{ day: '2020-06-30' }, 1.5, 'a'],
      [60, -1, { day: '2020-06-30' }],
    ]);
    expect([[...sheet!.hiddenRows], [...sheet!.hiddenColumns], sheet!.isHidden]).toEqual([
      [1],
      [2],
      true,
    ]);
    expect([sheet!.indentOf(0, 2), sheet!.indentOf(0, 0)]).toEqual([2, 0]);
    const [other] = await open(xlsxOf({ ...made, book: 'date1904="1"' }));
    expect(valueAt(other!, 0, 0)).toEqual({ day: '2024-07-01' });
  });

  it('formats of rules and tables are none of a sheet cell, though they have its number', async () => {
    const [sheet] = await open(
      xlsxOf({
        styles: `<numFmts><numFmt numFmtId="170" formatCode="#,##0"/></numFmts>
          <cellXfs><xf numFmtId="170"/></cellXfs>
          <dxfs><dxf><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></dxf></dxfs>`,
        sheet: rows('<row r="1"><c r="A1" s="0"><v>44012</v></c></row>'),
      }),
    );
    expect(valuesOf(sheet!)).toEqual([[44012]]);
  });

  it('number formats as long as books, and many of them', async () => {
    const long = ['[', '"', '\\\\', 'd', '0', '[h]'].map((one) => one.repeat(200_000));
    const many = Array.from({ length: 2_000 }, () => '['.repeat(1_000));
    const formats = [...long, ...many, 'dd/mm/yyyy'];
    const numFmts = formats.map(
      (code, at) => `<numFmt numFmtId="${170 + at}" formatCode='${code}'/>`,
    );
    const [sheet] = await open(
      xlsxOf({
        styles: `<numFmts>${numFmts.join('')}</numFmts>
          <cellXfs><xf numFmtId="170"/><xf numFmtId="173"/><xf numFmtId="${169 + formats.length}"/></cellXfs>`,
        sheet: rows(
          '<row r="1"><c r="A1" s="0"><v>44012</v></c><c r="B1" s="1"><v>44012</v></c><c r="C1" s="2"><v>44012</v></c></row>',
        ),
      }),
    );
    expect(valuesOf(sheet!)).toEqual([[44012, { day: '2020-06-30' }, { day: '2020-06-30' }]]);
  });

  it('progress is told, up to the whole file', async () => {
    const inner = Array.from(
      { length: 400_000 },
      (_, i) => `<row><c><v>${(i * 7919) % 400_009}</v></c></row>`,
    ).join('');
    const bytes = xlsxOf({ sheet: rows(inner) });
    const [file] = memoryFiles([{ path: 'a.xlsx', bytes }]);
    const told: number[] = [];
    await openSheets(file!, { onProgress: ({ bytesRead }) => told.push(bytesRead) });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(bytes.length);
  });

  it('names with a prefix, as some programs write them', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(valuesOf((await open(xlsxOf({ sheet })))[0]!)).toEqual([[1]]);
  });

  it('a name that says another kind', async () => {
    const [sheet] = await open(xlsxOf({ sheet: oneCell }), 'bang.csv');
    expect(valuesOf(sheet!)).toEqual([[1]]);
  });

  it('is ended by a signal', async () => {
    const [file] = memoryFiles([{ path: 'a.xlsx', bytes: xlsxOf({ sheet: oneCell }) }]);
    const reason = new Error('enough');
    await expect(openSheets(file!, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('the same workbook by whichever program and in whichever format', () => {
  const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
  const made = [
    ['Họ tên', 'Ngày kết nạp', 'Tuổi', 'Nữ'],
    ['Nguyễn Văn Mẫu', day('1999-02-28'), 31.5, true],
    ['30/06/2020', day('2020-06-30'), 0, false],
    ['  Đắk Tô', day('1900-03-01'), -2, null],
  ];
  const expected: SheetValue[][] = [
    ['Họ tên', 'Ngày kết nạp', 'Tuổi', 'Nữ'],
    ['Nguyễn Văn Mẫu', { day: '1999-02-28' }, 31.5, true],
    ['30/06/2020', { day: '2020-06-30' }, 0, false],
    ['  Đắk Tô', { day: '1900-03-01' }, -2, null],
  ];

  it('hucre, xlsx and ods', async () => {
    const sheets = [{ name: 'Biểu', rows: made }];
    const xlsx = await open(await writeXlsx({ sheets }));
    const old = await open(await writeXlsx({ sheets, dateSystem: '1904', stringMode: 'inline' }));
    const ods = await open(await writeOds({ sheets }));
    expect(valuesOf(xlsx[0]!)).toEqual(expected);
    expect(valuesOf(old[0]!)).toEqual([
      ...expected.slice(0, 3),
      ['  Đắk Tô', expect.any(Number), -2, null],
    ]);
    expect(valuesOf(ods[0]!)).toEqual(expected);
  });

  it.each(['xlsx', 'xlsb', 'biff8'] as const)('SheetJS, %s', async (bookType) => {
    const [sheet] = await open(
      sheetJs(bookType),
      `bang.${bookType === 'biff8' ? 'xls' : bookType}`,
    );
    expect(valuesOf(sheet!)).toEqual(expected);
    expect([sheet!.name, sheet!.isHidden]).toEqual(['Biểu', false]);
    expect(sheet!.merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
    if (bookType !== 'biff8') {
      expect([...sheet!.hiddenRows]).toEqual([2]);
      expect([...sheet!.hiddenColumns]).toEqual([2]);
    }
  });

  function sheetJs(bookType: 'xlsx' | 'xlsb' | 'biff8'): Uint8Array {
    const cellOf = (value: unknown): object | undefined => {
      if (value === null) return undefined;
      if (value instanceof Date)
        return { t: 'n', v: value.getTime() / 86_400_000 + 25_569, z: 'dd/mm/yyyy' };
      return {
        t: typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b',
        v: value,
      };
    };
    const cells = made.flatMap((row, r) =>
      row.map((value, c) => [`${'ABCD'[c]}${r + 1}`, cellOf(value)] as const),
    );
    const sheet = {
      ...Object.fromEntries(cells.filter(([, cell]) => cell)),
      '!ref': 'A1:D4',
      '!merges': [{ s: { r: 2, c: 3 }, e: { r: 3, c: 3 } }],
      '!rows': [{}, {}, { hidden: true }],
      '!cols': [{}, {}, { hidden: true }],
    };
    const book = { SheetNames: ['Biểu'], Sheets: { Biểu: sheet } } as unknown as WorkBook;
    return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  }
});
