import { areMostly, textsOf } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { reasons } from '../../messages/draft.ts';
import { fold } from '../../names/fold.ts';
import { localityNames } from '../../names/locality-names.ts';
import type { Meaning } from '../../profile/profile.ts';
import { foldHead, headMeaning } from '../../profile/source-words.ts';
import { asked, LEFT, sure, type ProposedColumn } from '../columns/proposed-column.ts';

const VILLAGE =
  /^(?:ten )?(?:thon|lang|ban|ap|buon|bon|to dan pho|tdp|khu dan cu|khu pho|khom|xom|khoi pho)(?: (?:thon|lang|ban|ap|buon|bon|to dan pho|tdp|khu dan cu|khu pho|khom|xom|khoi pho))*$/;
const CELL =
  /^(?:ten )?(?:chi bo|cb)(?: (?:thon|lang|ban|ap|to dan pho|tdp|ghep|sinh hoat(?: ghep)?|co so|truc thuoc))*$|^(?:noi sinh hoat|sinh hoat tai(?: chi bo)?|dang vien sinh hoat tai)$/;
const SINCE =
  /^(?:ngay |thoi gian |ngay thang |ngay thang nam )?(?:thanh lap|tach|tach chi bo|ra mat|tu ngay|tu|thanh lap chi bo|cong nhan|chia tach)$/;
const UNTIL = /^(?:den ngay|den|ngay (?:giai the|xoa|cham dut|ket thuc).*)$/;
/** A title that speaks of cells, or of villages that share one. */
const OF_CELLS =
  /\b(?:ghep|danh sach (?:cac )?chi bo|chi bo (?:thon|lang|to dan pho|khu dan cu))\b/;

/**
 * Whether a region lists villages and the cells in which their members meet: it has a column of each, or one
 * of cells that are called by their villages, under a title that speaks of them; and it counts no admissions.
 */
export function listsVillages(region: Region): boolean {
  const { columns } = region;
  if (columns.some(({ path }) => countsOrDates(path))) return false;
  const cells = columns.find((column) => isCell(column) && areMostly(column.used, 'text'));
  if (!cells) return false;
  return columns.some(isVillage) || (saysCells(region) && areCalledByVillages(cells));
}

/** The columns of such a list. */
export function villageColumns({ columns }: Region): ProposedColumn[] {
  return columns.map((column) => {
    const head = column.path.join(' › ');
    const meaning = meaningOf(column);
    if (meaning) return sure(meaning, reasons.head(head));
    if (column.used.filled === 0) return sure({ is: 'left_out', why: 'empty' }, reasons.empty);
    if (areMostly(column.used, 'number'))
      return sure({ is: 'left_out', why: 'not_admissions' }, reasons.head(head));
    return asked(LEFT, reasons.unknown);
  });
}

function meaningOf(column: RegionColumn): Meaning | null {
  const head = foldHead(column.path.at(-1) ?? '');
  if (isVillage(column)) return { is: 'locality' };
  if (isCell(column)) return { is: 'unit' };
  if (SINCE.test(head)) return { is: 'meeting_day', column: 'from' };
  if (UNTIL.test(head)) return { is: 'meeting_day', column: 'to' };
  const known = headMeaning(column.path)?.meaning ?? null;
  return known?.is === 'unit' || known?.is === 'left_out' ? known : null;
}

function isVillage({ path, column }: RegionColumn): boolean {
  return column !== null && VILLAGE.test(foldHead(path.at(-1) ?? '').replace(/[,/]/g, ' '));
}

function isCell({ path, column }: RegionColumn): boolean {
  return column !== null && CELL.test(foldHead(path.at(-1) ?? ''));
}

/** A head that counts admissions or targets, or tells a day of a person: then it is another list. */
function countsOrDates(path: readonly string[]): boolean {
  const meaning = headMeaning(path)?.meaning;
  return (
    meaning?.is === 'figure' ||
    meaning?.is === 'day' ||
    meaning?.is === 'birth' ||
    (meaning?.is === 'left_out' && meaning.why === 'personal')
  );
}

function saysCells({ title, sheet }: Region): boolean {
  return OF_CELLS.test(fold([...title, sheet.name ?? ''].join(' ; ')));
}

function areCalledByVillages({ used }: RegionColumn): boolean {
  const texts = textsOf(used.distinct);
  return texts.filter((text) => localityNames(text).length > 0).length > texts.length / 2;
}
