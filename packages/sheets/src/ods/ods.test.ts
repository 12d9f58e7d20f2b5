import { describe, expect, it } from 'vitest';
import { fromOds } from './from-ods.ts';
import { odsOf } from './ods.sample.ts';
import { valueAt, type Sheet, type SheetValue } from '../sheet/sheet.ts';
import { part } from '../xlsx/xlsx.sample.ts';

const row = (cells: string, more = ''): string =>
  `<table:table-row ${more}>${cells}</table:table-row>`;
const text = (words: string, more = ''): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`;
const stored = (type: string, value: string, shown = ''): string =>
  `<table:table-cell office:value-type="${type}" office:${value}><text:p>${shown}</text:p></table:table-cell>`;

async function read(table: string, more: Parameters<typeof odsOf>[1] = {}): Promise<Sheet> {
  return (await fromOds(odsOf(table, more), 'bang.ods'))[0]!;
}

function valuesOf(sheet: Sheet): SheetValue[][] {
  return Array.from({ length: sheet.height }, (_, r) =>
    sheet.columns.map((_column, column) => valueAt(sheet, r, column)),
  );
}

describe('fromOds(bytes, file)', () => {
  it.each<[string, string, SheetValue]>([
    ['a number', stored('float', 'value="1234.5"', '1.234,5'), 1234.5],
    ['money', stored('currency', 'value="1000"', '1.000 đ'), 1000],
    ['a share', stored('percentage', 'value="1.0625"', '106,25%'), 1.0625],
    ['a day', stored('date', 'date-value="2020-06-30"', '30/06/20'), { day: '2020-06-30' }],
    [
      'a moment',
      stored('date', 'date-value="2020-06-30T23:59:59"', '30/06/20'),
      { day: '2020-06-30' },
    ],
    ['a time', stored('time', 'time-value="PT12H00M00S"', '12:00'), 0.5],
    ['a negative time', stored('time', 'time-value="-PT24H00M00S"', '-24:00'), -1],
    [
      'a year typed with five digits',
      stored('date', 'date-value="20223-01-05"', '05/01/20223'),
      { error: '20223-01-05' },
    ],
    ['yes', stored('boolean', 'boolean-value="true"', 'ĐÚNG'), true],
    ['no', stored('boolean', 'boolean-value="false"', 'SAI'), false],
    ['text that looks like a day', text('30/6/2020'), '30/6/2020'],
    ['text that looks like an error', text('#DIV/0!'), '#DIV/0!'],
    ['an error', text('#DIV/0!', 'calcext:value-type="error"'), { error: '#DIV/0!' }],
    [
      'an error as other programs store it',
      '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>',
      { error: '#DIV/0!' },
    ],
    ['a formula never computed', '<table:table-cell table:formula="of:=1+1"/>', { error: '=1+1' }],
    [
      'a formula of an empty text',
      '<table:table-cell table:formula="of:=x"><text:p/></table:table-cell>',
      null,
    ],
    [
      'several lines',
      text('a</text:p><text:p>b<text:line-break/>c<text:s text:c="2"/>d'),
      'a\nb\nc  d',
    ],
    [
      'text over a line that was drawn, as LibreOffice stores it',
      text('a</text:p><draw:line draw:z-index="0"><text:p/></draw:line><text:p>b'),
      'a\nb',
    ],
    [
      'the words of shapes alone',
      '<table:table-cell><draw:g><draw:custom-shape><text:p>9</text:p></draw:custom-shape><draw:rect><text:p>8</text:p></draw:rect></draw:g><draw:frame><draw:text-box><text:p>7</text:p></draw:text-box></draw:frame></table:table-cell>',
      null,
    ],
    [
      'text beside a comment',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a<text:span>b</text:span></text:p></table:table-cell>',
      'ab',
    ],
    ['text without a type', '<table:table-cell><text:p>a</text:p></table:table-cell>', 'a'],
  ])('%s', async (_, cell, value) => {
    expect(valuesOf(await read(row(cell + text('.'))))).toEqual([[value, '.']]);
  });

  it('rows within repeated heads and groups are rows', async () => {
    const table = `<table:table-header-rows>${row(text('TT'))}</table:table-header-rows>${row(text('1'))}<table:table-row-group>${row(text('2'))}<table:table-row-group>${row(text('3'))}</table:table-row-group></table:table-row-group>`;
    expect(valuesOf(await read(table))).toEqual([['TT'], ['1'], ['2'], ['3']]);
  });

  it('what is repeated stands as often; empty rows and columns at the end are no part', async () => {
    const rest =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const twice = row(
      '<table:table-cell table:number-columns-repeated="2"/>' +
        text('x', 'table:number-columns-repeated="2"'),
      'table:number-rows-repeated="2"',
    );
    const sheet = await read(twice + rest);
    expect(valuesOf(sheet)).toEqual([
      [null, null, 'x', 'x'],
      [null, null, 'x', 'x'],
    ]);
  });

  it('merged, hidden and indented', async () => {
    const sheet = await read(
      `<table:table-column/><table:table-column table:visibility="collapse" table:default-cell-style-name="ce1"/>
      ${row(text('a', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') + '<table:covered-table-cell/>')}
      ${row('<table:covered-table-cell table:number-columns-repeated="2"/>' + text('b', 'table:style-name="ce1"'))}
      ${row(text('c') + text('d'), 'table:visibility="filter"')}`,
      {
        styles:
          '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style><style:style style:name="ce1"><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>',
      },
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.isHidden]).toEqual([
      [2],
      [1],
      true,
    ]);
    expect([sheet.indentOf(1, 2), sheet.indentOf(2, 1), sheet.indentOf(0, 0)]).toEqual([2, 2, 0]);
  });

  it('copies of the sheets of other files are no sheets', async () => {
    const before = `<table:dde-links><table:dde-link><office:dde-source/><table:table>${row(text('x'))}</table:table></table:dde-link></table:dde-links>`;
    const sheets = await fromOds(odsOf(row(text('a')), { before }), 'bang.ods');
    expect(sheets.map(valuesOf)).toEqual([[['a']]]);
  });

  it('empty texts that are repeated without end are counted, not gone through', async () => {
    const table = row(text('').repeat(16_384), 'table:number-rows-repeated="1048575"');
    expect(valuesOf(await read(row(text('a')) + table))).toEqual([['a']]);
  });

  it.each([
    [
      'a password',
      'encrypted',
      () =>
        odsOf('', {
          parts: [
            part(
              'META-INF/manifest.xml',
              '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
            ),
          ],
        }),
    ],
    [
      'a DOCTYPE',
      'doctype',
      () => odsOf(row(text('a')), { parts: [part('META-INF/manifest.xml', '<!DOCTYPE x><x/>')] }),
    ],
    [
      'a value of another type',
      'workbook_damaged',
      () => odsOf(row(stored('float', 'value="1,5"'))),
    ],
    [
      'a sheet cell repeated without end',
      'workbook_too_large',
      () =>
        odsOf(
          row(
            text('x', 'table:number-columns-repeated="16384"'),
            'table:number-rows-repeated="1048576"',
          ),
        ),
    ],
    [
      'rows beyond the last',
      'bad_reference',
      () => odsOf(row(text('x'), 'table:number-rows-repeated="2000000"')),
    ],
  ])('%s is said', async (_, code, bytes) => {
    await expect(fromOds(bytes(), 'bang.ods')).rejects.toMatchObject({ code });
  });
});

describe('fromOds leaves alone what stands beside the sheet cells', () => {
  const cell =
    '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
  const row = `<table:table-row>${cell}</table:table-row>`;
  const inner = `<table:table>${row}</table:table>`;
  const object = `<draw:frame><draw:object>${inner}</draw:object></draw:frame>`;
  const values = async (rows: string): Promise<SheetValue[]> => {
    const [sheet] = await fromOds(odsOf(rows), 'a.ods');
    return sheet!.columns.map((_, column) => valueAt(sheet!, 0, column));
  };

  it.each<[string, string, SheetValue[]]>([
    ['charts over the sheet', `<table:shapes>${object}</table:shapes>${row}`, [1]],
    [
      'a chart within a sheet cell',
      `<table:table-row><table:table-cell>${object}</table:table-cell>${cell}</table:table-row>`,
      [null, 1],
    ],
    ['fields of a form', `<office:forms><form:form/></office:forms>${row}`, [1]],
    [
      'names of ranges',
      `${row}<table:named-expressions><table:named-range/></table:named-expressions>`,
      [1],
    ],
    [
      'formats by conditions',
      `${row}<calcext:conditional-formats><calcext:condition/></calcext:conditional-formats>`,
      [1],
    ],
    [
      'a comment',
      `<table:table-row><table:table-cell><office:annotation><text:p>x</text:p></office:annotation></table:table-cell>${cell}</table:table-row>`,
      [null, 1],
    ],
  ])('%s', async (_, rows, expected) => expect(await values(rows)).toEqual(expected));

  it('times, and sheet cells of no type', async () => {
    const time = (type: string, value: string): string =>
      `<table:table-cell office:value-type="${type}" office:${type}-value="${value}"><text:p>x</text:p></table:table-cell>`;
    const cells =
      time('time', 'P1DT12H') +
      time('date', '10:10:10') +
      '<table:table-cell office:value-type="void"/>' +
      cell;
    expect(await values(`<table:table-row>${cells}</table:table-row>`)).toEqual([
      1.5,
      '10:10:10',
      null,
      1,
    ]);
  });
});
