import type { Random } from '../../../data/make/random.js';
import type { SaidPeriod } from './periods.ts';

/** A column of a form of figures. */
export interface FigureColumn {
  /** Words of its head from the outermost to its own. */
  readonly head: readonly string[];
  readonly is:
    | 'ordinal'
    | 'unit'
    | 'target'
    | 'range'
    | 'admitted'
    | 'source'
    | 'percent'
    | 'cumulative'
    | 'previous'
    | 'members'
    | 'remark';
  readonly source?: string;
}

const SOURCES = [
  ['women', ['Nữ', 'nữ']],
  ['ethnic_minority', ['DTTS', 'Dân tộc thiểu số']],
  ['religious', ['Tôn giáo', 'Có đạo', 'Theo tôn giáo']],
  ['youth_union', ['Đoàn viên', 'ĐVTN', 'Đoàn viên thanh niên']],
] as const;

/** The columns of a form, its heads of one, two or three rows. */
export function randomColumns(random: Random, period: SaidPeriod): readonly FigureColumn[] {
  const one = (items: readonly string[]): string => random.pick(items, () => 1);
  const hasTarget = random.chance(0.5);
  const isRange = random.chance(0.1);
  const chosen = random.choose(SOURCES, random.between(0, 3), () => 1);
  const sources = SOURCES.filter((source) => chosen.has(source));
  const isGrouped = sources.length > 0 && random.chance(0.7);
  const whole =
    isGrouped && random.chance(0.6)
      ? one(['Đảng viên mới kết nạp', 'Kết nạp', 'Kết quả kết nạp đảng viên'])
      : null;
  const admittedHeads = [
    'Kết nạp',
    'Số kết nạp',
    'Đã kết nạp',
    'Số đảng viên mới kết nạp',
    'Kết quả kết nạp',
    'Số đảng viên được kết nạp',
    'Thực hiện',
    'Đảng viên mới',
  ];
  const path = (own: readonly string[]): readonly string[] => (whole ? [whole, ...own] : own);
  const columns: (FigureColumn | null)[] = [
    random.chance(0.85) ? { is: 'ordinal', head: [one(['TT', 'STT', 'Số TT'])] } : null,
    {
      is: 'unit',
      head: [one(['Đơn vị', 'Tên đơn vị', 'Tổ chức đảng', 'Đảng bộ, chi bộ', 'Tên tổ chức đảng'])],
    },
    random.chance(0.15)
      ? { is: 'members', head: [one(['Tổng số đảng viên', 'Số đảng viên hiện có', 'Đảng số'])] }
      : null,
    hasTarget
      ? {
          is: isRange ? 'range' : 'target',
          head: [
            one(['Chỉ tiêu', `Chỉ tiêu năm ${period.year}`, 'Kế hoạch', 'CT', 'Chỉ tiêu giao']),
          ],
        }
      : null,
    { is: 'admitted', head: path(whole ? [one(['Tổng số', 'TS', 'Tổng'])] : [one(admittedHeads)]) },
    ...sources.map(([source, heads]): FigureColumn => {
      const own = one(heads);
      return { is: 'source', source, head: path(isGrouped ? ['Trong đó', own] : [own]) };
    }),
    hasTarget && !isRange && random.chance(0.6)
      ? { is: 'percent', head: [one(['Tỷ lệ %', 'Đạt %', '% so với chỉ tiêu', 'Tỷ lệ (%)'])] }
      : null,
    !period.isFirst && random.chance(0.3)
      ? { is: 'cumulative', head: [one(['Lũy kế từ đầu năm', 'Lũy kế', 'Cộng dồn từ đầu năm'])] }
      : null,
    random.chance(0.15)
      ? { is: 'previous', head: [one(['Cùng kỳ năm trước', 'Cùng kỳ', 'Cùng kỳ năm ngoái'])] }
      : null,
    random.chance(0.4) ? { is: 'remark', head: ['Ghi chú'] } : null,
  ];
  return columns.filter((column) => column !== null);
}
