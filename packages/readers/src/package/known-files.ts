/** Files of which tables can be read, by their names; and the zips that may hold them. */
const DATA = /\.(?:csv|tsv|txt|xlsx?|xlsm|xlsb|ods|parquet|arrow|feather)$/i;
const ZIP = /\.zip$/i;
/** What programs leave beside the files that a person means. */
const LEFTOVER = /(^|\/)(~\$[^/]*|\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/** Whether tables could be read of a file with this name. */
export const isDataName = (path: string): boolean => DATA.test(path) && !isLeftover(path);

/** Whether a file with this name is worth opening: it holds tables, or files that do. */
export const isReadableName = (path: string): boolean =>
  isDataName(path) || (ZIP.test(path) && !isLeftover(path));

/** Whether a program left the file there, such as Excel's note that a workbook is open. */
export const isLeftover = (path: string): boolean => LEFTOVER.test(path);
