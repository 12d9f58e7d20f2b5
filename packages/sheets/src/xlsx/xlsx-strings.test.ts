import { describe, expect, it } from 'vitest';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { valueIn, type Sheet } from '../sheet/sheet.ts';
import { fromXlsx } from './from-xlsx.ts';
import { rows, xlsxOf } from './xlsx.sample.ts';
import { XlsxStrings } from './xlsx-strings.ts';

/** A column of texts as XML, each among the shared ones at the number of its row. */
function column(texts: readonly string[]): Promise<Sheet> {
  const cells = texts.map(
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i}</v></c></row>`,
  );
  const strings = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  return fromXlsx(xlsxOf({ strings, sheet: rows(cells.join('')) }), 'a.xlsx').then(
    ([sheet]) => sheet!,
  );
}

const MANY = 70_000;
const names = Array.from({ length: MANY }, (_, i) => `Đỗ Thị ${i}`);

describe('texts that sheet cells of an xlsx share', () => {
  it('is one value however it is written', async () => {
    const ways = [
      'A&amp;B',
      'A&#38;B',
      'A_x0026_B',
      'A&#x26;B',
      '<![CDATA[A&B]]>',
      'A_x005F_x0026_B',
    ];
    const { columns } = await column(ways);
    expect(columns[0]!.values).toEqual([null, 'A&B', 'A_x0026_B']);
    expect([...columns[0]!.codes]).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it.each([
    ['a zero', '_x0000_', '\0'],
    ['half a character', '_xD83D_', '\ud83d'],
    ['a whole one in halves', '_xD83D__xDE00_', '😀'],
    ['what begins as an escape of ours', '&amp;"a"', '&"a"'],
    ['an underscore that escapes nothing', 'a_xyz_', 'a_xyz_'],
  ])('keeps %s', async (_, xml, text) => {
    const { columns } = await column([xml, 'b']);
    expect(columns[0]!.values).toEqual([null, text, 'b']);
  });

  it('stay bytes in a long column of names, and are coded when they are asked for', async () => {
    const sheet = await column(names);
    const [first] = sheet.columns;
    expect(first!.raw).toBeDefined();
    expect([0, MANY - 1].map((row) => valueIn(first!, row))).toEqual([names[0], names[MANY - 1]]);
    expect(first!.values).toEqual([null, ...names]);
  });

  it.each([
    ['an entity', '&lt;a', '<a'],
    ['spaces alone', '\u00a0 ', '\u00a0 '],
    [
      'a long text',
      'x'.repeat(20_000) + 'ờ'.repeat(12_000),
      'x'.repeat(20_000) + 'ờ'.repeat(12_000),
    ],
  ])('are right where %s stands among many names', async (_, xml, text) => {
    const [first] = (await column([...names.slice(1), xml])).columns;
    expect(valueIn(first!, MANY - 1)).toBe(text);
    expect(valueIn(first!, 0)).toBe(names[1]);
  });

  it('empty ones are empty sheet cells', async () => {
    const [first] = (await column(['', ...names])).columns;
    expect([0, 1].map((row) => valueIn(first!, row))).toEqual([null, names[0]]);
  });

  it('what is no UTF-8 is refused', () => {
    const strings = new XlsxStrings();
    const bytes = new ByteBuffer(1);
    bytes.bytes[0] = 0xff;
    strings.add(bytes, 0, 1);
    expect(() => strings.finish()).toThrow(expect.objectContaining({ reason: 'invalid' }) as Error);
  });
});
