export interface CsvOptions {
  /** With a byte-order mark and lines ended by CRLF, as spreadsheet programs want. Default false. */
  readonly forSpreadsheet?: boolean;
}

export interface Csv {
  readonly text: string;
  /** How many values got a `'` before them. */
  readonly guarded: number;
}

/** A text, or a number that is written out already and needs no guard for its sign. */
export type CsvField = string | { readonly number: string };

/** Lines of fields as comma-separated values (RFC 4180). A text that looks like a formula gets a `'`. */
export function csvText(
  lines: readonly (readonly CsvField[])[],
  { forSpreadsheet = false }: CsvOptions,
): Csv {
  const [mark, newline] = forSpreadsheet ? ['\uFEFF', '\r\n'] : ['', '\n'];
  let guarded = 0;
  const field = (value: CsvField): string => {
    if (typeof value !== 'string') return quoted(value.number);
    const isFormula = /^[=+\-@\t\r]/.test(value);
    if (isFormula) guarded++;
    return quoted(isFormula ? `'${value}` : value);
  };
  const text = lines.map((line) => line.map(field).join(',') + newline).join('');
  return { text: mark + text, guarded };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
