/** Where a table stands: its file, and its sheet where the file has several. */
export function tablePlace({
  file,
  sheet,
}: {
  readonly file: string;
  readonly sheet: string | null;
}): string {
  return sheet === null ? file : `${file}, ${sheet}`;
}
