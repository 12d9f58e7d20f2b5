/** Widths of letters as shares of the font size: Be Vietnam Pro at weight 400, each group's widest. */
const WIDTHS: readonly (readonly [ems: number, letters: string])[] = [
  [0.24, ' \u00a0'],
  [0.28, "ijlI'|!"],
  [0.31, '.,:;·'],
  [0.43, 'frt1'],
  [0.47, '()[]J'],
  [0.53, 'sz/*'],
  [0.61, 'cehknuvxy7'],
  [0.67, 'abdđgopq02345689-LEFR'],
  [0.9, 'mwMWGOQĐ%'],
];
/** Of the narrowest letter. */
const NARROWEST = 0.24;
/** Of every other letter. */
const OTHER = 0.75;
const EMS = new Map(WIDTHS.flatMap(([ems, letters]) => [...letters].map((one) => [one, ems])));
/** What takes no room: marks upon letters, and signs of direction. */
const MARKS = /[\u0300-\u036f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** About how many pixels a text takes; charts are laid out where no letters can be measured. */
export function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) ems += EMS.get(letter) ?? OTHER;
  return ems * fontSize;
}

/** The text in lines no wider than `width` where its words allow it. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The widest of the lines, in pixels. */
export function widestOf(lines: readonly string[], fontSize: number): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line, fontSize)), 0);
}

/** As many letters as fit, however long the line is. */
export function shorten(line: string, width: number, fontSize: number): string {
  const most = Math.ceil(width / (NARROWEST * fontSize)) + 1;
  if (line.length <= 4 * most && widthOf(line, fontSize) <= width) return line;
  const letters = [...line.slice(0, 4 * most).replace(/…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, fontSize) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The end of a line that is too long, as many words of it as fit behind a `…`, or else letters. */
export function endOf(line: string, width: number, fontSize: number): string {
  const words = line.split(' ');
  let end = '';
  for (let at = words.length - 1; at >= 0; at--) {
    const longer = end === '' ? words[at]! : `${words[at]!} ${end}`;
    if (widthOf(`…${longer}`, fontSize) > width) break;
    end = longer;
  }
  if (end !== '') return `…${end}`;
  const letters = [...line].slice(-Math.ceil(width / (NARROWEST * fontSize)) - 1);
  while (letters.length > 1 && widthOf(`…${letters.join('')}`, fontSize) > width) letters.shift();
  return `…${letters.join('')}`;
}
