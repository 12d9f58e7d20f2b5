// A workbook of one long list as spreadsheet programs store it: every text once among the shared ones,
// days as numbers that a style shows as days, parts deflated while they are made.
import { open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PIECE = 1 << 20;
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Writes rows under their head; texts such as 5/3/1985 become days. */
export async function writeXlsx(path, head, rows) {
  const file = await open(path, 'w');
  const parts = [];
  const texts = new Map();
  let at = 0;
  const part = async (name, pieces) => {
    const written = await writePart(file, at, name, pieces);
    at = written.end;
    parts.push(written);
  };
  try {
    await part('[Content_Types].xml', [contentTypes()]);
    await part('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
    await part('xl/workbook.xml', [
      `${DECLARATION}<workbook ${MAIN}><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ]);
    await part('xl/_rels/workbook.xml.rels', [
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ]);
    await part('xl/worksheets/sheet1.xml', sheetPieces(head, rows, texts));
    await part('xl/styles.xml', [styles()]);
    await part('xl/sharedStrings.xml', textPieces(texts));
    const directory = Buffer.concat(parts.map(listedPart));
    await file.write(directory, 0, directory.length, at);
    await file.write(endOf(parts.length, directory.length, at), 0, 22, at + directory.length);
  } finally {
    await file.close();
  }
}

function* sheetPieces(head, rows, texts) {
  yield `${DECLARATION}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>`;
  const columns = head.map((_, i) => String.fromCharCode(65 + i));
  let [xml, line] = ['', 0];
  const add = (row) => {
    line++;
    xml += `<row r="${line}" spans="1:${head.length}">`;
    for (let i = 0; i < row.length; i++)
      if (row[i] !== '') xml += sheetCell(`${columns[i]}${line}`, row[i], texts);
    xml += '</row>';
  };
  add(head);
  for (const row of rows) {
    add(row);
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function sheetCell(place, value, texts) {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  const [, date, month, year] = DAY.exec(value) ?? [];
  if (year) {
    const serial = Date.UTC(+year, +month - 1, +date) / 86_400_000 + 25_569;
    return `<c r="${place}" s="1"><v>${serial}</v></c>`;
  }
  let code = texts.get(value);
  if (code === undefined) texts.set(value, (code = texts.size));
  return `<c r="${place}" t="s"><v>${code}</v></c>`;
}

function* textPieces(texts) {
  yield `${DECLARATION}<sst ${MAIN} uniqueCount="${texts.size}">`;
  let xml = '';
  for (const text of texts.keys()) {
    xml += `<si><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`;
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sst>`;
}

function styles() {
  const one = (name, inner) => `<${name}s count="1">${inner}</${name}s>`;
  return (
    `${DECLARATION}<styleSheet ${MAIN}>${one('font', '<font/>')}` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `${one('border', '<border/>')}<cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>'
  );
}

function contentTypes() {
  const part = (path, type) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="${OFFICE}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    part('worksheets/sheet1', 'worksheet') +
    `${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`
  );
}

function relations(targets) {
  const all = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Writes a part behind a place, its head last, when its sizes are known. */
async function writePart(file, header, name, pieces) {
  const deflate = createDeflateRaw();
  const head = 30 + name.length;
  let [size, packed, crc] = [0, 0, 0];
  const writing = (async () => {
    for await (const piece of deflate) {
      await file.write(piece, 0, piece.length, header + head + packed);
      packed += piece.length;
    }
  })();
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await writing;
  const part = { name, header, size, packed, crc, end: header + head + packed };
  await file.write(headOf(part, 30), 0, head, header);
  return part;
}

function listedPart(part) {
  return headOf(part, 46);
}

/** What stands before a part (30 bytes), or of it in the directory (46). Source: PKWARE, APPNOTE.TXT 6.3. */
function headOf({ name, header, size, packed, crc }, length) {
  const bytes = Buffer.alloc(length + name.length);
  const isListed = length === 46;
  const at = isListed ? 2 : 0;
  bytes.writeUInt32LE(isListed ? 0x0201_4b50 : 0x0403_4b50);
  if (isListed) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at + 4);
  bytes.writeUInt16LE(8, at + 8);
  bytes.writeUInt16LE(0x21, at + 12);
  [crc, packed, size].forEach((number, i) => bytes.writeUInt32LE(number, at + 14 + 4 * i));
  bytes.writeUInt16LE(name.length, at + 26);
  if (isListed) bytes.writeUInt32LE(header, 42);
  bytes.write(name, length, 'latin1');
  return bytes;
}

function endOf(count, bytes, at) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
