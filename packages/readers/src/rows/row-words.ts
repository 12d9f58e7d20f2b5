import { fold } from '../names/fold.ts';
import { unitName } from '../names/unit-name.ts';

/** How the words of a row's label place it among others. */
export interface RowWords {
  /** From the outermost, 0, to the innermost. */
  readonly rank: number;
  /** Whether a word says so: `Xã`, `Khối`, `Chi bộ`. */
  readonly isSaid: boolean;
  /** A village, or a cell named after one or by a number: it stands below a commune's name. */
  readonly isLocal: boolean;
  /** What a group's name says that it holds; null where it is no group. */
  readonly group: 'communes' | 'offices' | 'any' | null;
}

const RANKS = {
  province: 0,
  district: 10,
  block: 14,
  cluster: 16,
  commune: 20,
  locality: 30,
  cell: 40,
  team: 50,
} as const;

/** The rank of communes, and of all that no word says. */
export const COMMUNE = RANKS.commune;

const BLOCK = /^(?:(?:dang bo |dang uy )?(?:cac )?khoi)(?: |$)/;
const CLUSTER =
  /^(?:cum|nhom|khu vuc|cac (?:xa|phuong|thi tran|co quan|don vi|chi bo|dang bo|truong|doanh nghiep|thon|to chuc|chi dang bo))(?: |$)/;
/** Kinds of units and no name: `Đảng bộ xã, thị trấn`, `Chi bộ trực thuộc`. */
const KINDS_ALONE =
  /^(?:dang bo|dang uy)? ?(?:(?:xa|phuong|thi tran|va) ?){2,}$|^(?:chi bo|dang bo|chi dang bo|tccsd|to chuc (?:co so )?dang|don vi|co quan)(?: (?:chi bo|dang bo|va|co so))* (?:truc thuoc|co so)(?: (?:dang uy|huyen uy|tinh uy|thi uy|thanh uy|dang bo|huyen|tinh))*$/;
const OF_COMMUNES =
  /\b(?:xa|phuong|thi tran|nong thon|dia ban|dia phuong|thon|lang|bac|nam|dong|tay)\b/;
const OF_OFFICES =
  /\b(?:co quan|doanh nghiep|dn|ccq|dan chinh|su nghiep|truong|giao duc|luc luong|vu trang|hanh chinh|kinh te|noi chinh|doan the)\b/;
/** `Huyện đội`, `Tỉnh Đoàn`: offices, whose first word is no level. */
const OFFICE = /^(?:tinh|huyen|quan|thanh|thi|xa|phuong)(?: (?:doi|doan|uy|hoi))(?: |$)/;
const BODY = /^(?:dang bo|dang uy|db|bch dang bo|ban chap hanh dang bo)(?: |$)/;
const TEAM = /^to dang(?: |$)/;
const UNSAID: RowWords = { rank: RANKS.commune, isSaid: false, isLocal: false, group: null };

/** What the words of a label say, its running number taken off. */
export function rowWords(label: string): RowWords {
  const folded = fold(label);
  if (folded === '' || OFFICE.test(folded)) return UNSAID;
  if (TEAM.test(folded)) return said(RANKS.team);
  const { level, bare } = unitName(label);
  if (KINDS_ALONE.test(folded)) return { ...said(RANKS.cluster), group: groupOf(folded) };
  if (level === 'locality') return { ...said(RANKS.locality), isLocal: true };
  if (level === 'cell') return { ...said(RANKS.cell), isLocal: isLocalCell(label, bare) };
  if (level === null || BLOCK.test(folded) || CLUSTER.test(folded)) {
    const rank = BLOCK.test(folded) ? RANKS.block : CLUSTER.test(folded) ? RANKS.cluster : null;
    if (rank !== null) return { ...said(rank), group: groupOf(folded) };
    return BODY.test(folded) ? said(RANKS.commune) : UNSAID;
  }
  const rank = RANKS[level as keyof typeof RANKS] as number | undefined;
  return rank === undefined ? UNSAID : said(rank);
}

function said(rank: number): RowWords {
  return { rank, isSaid: true, isLocal: false, group: null };
}

/** `Chi bộ thôn 1`, `Chi bộ 3`, `Chi bộ Làng Kon`: a cell of a place within a commune. */
function isLocalCell(label: string, bare: string): boolean {
  return unitName(label).kind !== null || /^\d+[a-z]?$/.test(bare);
}

function groupOf(folded: string): RowWords['group'] {
  if (OF_OFFICES.test(folded)) return 'offices';
  return OF_COMMUNES.test(folded) ? 'communes' : 'any';
}

/**
 * How surely a row can stand below another: its words say so, they leave it to the numbers, or it cannot.
 */
export type Relation = 'words' | 'numbers' | 'none';

/** How the words of two labels let one row stand below the other. */
export function relationOf(above: RowWords, below: RowWords): Relation {
  if (below.rank <= above.rank) return 'none';
  if (above.group !== null) return inGroup(above, below);
  if (above.rank < RANKS.commune) return below.isSaid ? 'words' : 'numbers';
  if (above.rank === RANKS.commune && above.isSaid && below.isLocal) return 'words';
  if (above.rank === RANKS.cell) return 'words';
  return 'numbers';
}

function inGroup({ group }: RowWords, below: RowWords): Relation {
  if (below.group !== null) return 'words';
  const isCommune = below.rank === RANKS.commune && below.isSaid;
  if (group === 'offices') return isCommune ? 'none' : below.isSaid ? 'words' : 'numbers';
  if (group === 'communes') return isCommune || below.isLocal ? 'words' : 'numbers';
  return below.isSaid ? 'words' : 'numbers';
}
