import type { Random } from '../../../data/make/random.js';

/** What a column of a list of persons holds. */
export type PersonColumn =
  | 'ordinal'
  | 'name'
  | 'birth'
  | 'sex'
  | 'tick'
  | 'men_born'
  | 'women_born'
  | 'nation'
  | 'unit'
  | 'admitted'
  | 'date'
  | 'month'
  | 'year'
  | 'official'
  | 'union'
  | 'workplace'
  | 'home'
  | 'remark';

const HEADS: Readonly<Record<PersonColumn, readonly (readonly string[])[]>> = {
  ordinal: [['TT'], ['STT'], ['Số TT']],
  name: [['Họ và tên'], ['Họ tên'], ['Họ và tên đảng viên']],
  birth: [['Ngày sinh'], ['Ngày, tháng, năm sinh'], ['Năm sinh']],
  sex: [['Giới tính'], ['Nam/Nữ'], ['Nam, nữ']],
  tick: [['Nữ']],
  men_born: [['Năm sinh', 'Nam']],
  women_born: [['Năm sinh', 'Nữ']],
  nation: [['Dân tộc']],
  unit: [['Chi bộ'], ['Đơn vị'], ['Tổ chức đảng'], ['Chi bộ sinh hoạt'], ['Đảng bộ, chi bộ']],
  admitted: [
    ['Ngày kết nạp'],
    ['Ngày vào Đảng'],
    ['Ngày kết nạp Đảng'],
    ['Kết nạp ngày'],
    ['Ngày, tháng, năm kết nạp'],
    ['Ngày vào Đảng (dự bị)'],
    ['Thời gian kết nạp'],
  ],
  date: [['Ngày kết nạp', 'Ngày']],
  month: [['Ngày kết nạp', 'Tháng']],
  year: [['Ngày kết nạp', 'Năm']],
  official: [['Ngày chính thức'], ['Ngày công nhận chính thức'], ['Ngày vào Đảng (chính thức)']],
  union: [['Ngày vào Đoàn'], ['Ngày kết nạp Đoàn']],
  workplace: [['Đơn vị công tác'], ['Nơi công tác'], ['Nghề nghiệp, nơi làm việc']],
  home: [['Quê quán'], ['Nơi ở hiện nay'], ['Nơi cư trú'], ['Chỗ ở hiện nay']],
  remark: [['Ghi chú']],
};

/** The words above a column. */
export const personHead = (random: Random, column: PersonColumn): readonly string[] =>
  random.pick(HEADS[column], () => 1);

/** The columns of a list, in the order in which offices write them. */
export function randomPersonColumns(random: Random): PersonColumn[] {
  const sex = random.pick(['none', 'words', 'words', 'tick', 'born'] as const, () => 1);
  const isParted = random.chance(0.12);
  const all: readonly (readonly [PersonColumn, number])[] = [
    ['ordinal', 0.9],
    ['name', 0.95],
    ['men_born', sex === 'born' ? 1 : 0],
    ['women_born', sex === 'born' ? 1 : 0],
    ['birth', sex === 'born' ? 0 : 0.6],
    ['sex', sex === 'words' ? 1 : 0],
    ['tick', sex === 'tick' ? 1 : 0],
    ['nation', 0.4],
    ['home', 0.3],
    ['union', 0.12],
    ['unit', 1],
    ['admitted', isParted ? 0 : 1],
    ['date', isParted ? 1 : 0],
    ['month', isParted ? 1 : 0],
    ['year', isParted ? 1 : 0],
    ['official', 0.3],
    ['workplace', 0.12],
    ['remark', 0.3],
  ];
  return all.filter(([, share]) => random.chance(share)).map(([column]) => column);
}
