import type { Random } from '../../../data/make/random.js';

const FIGURES = [
  'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN',
  'Kết quả kết nạp đảng viên',
  'BIỂU TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI',
  'Biểu 1: Kết quả công tác phát triển đảng viên',
  'THỐNG KÊ SỐ LƯỢNG ĐẢNG VIÊN MỚI KẾT NẠP',
  'BÁO CÁO KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN',
  'TÌNH HÌNH KẾT NẠP ĐẢNG VIÊN',
  'TỔNG HỢP CÔNG TÁC KẾT NẠP ĐẢNG VIÊN',
] as const;
const PERSONS = [
  'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP',
  'DANH SÁCH ĐẢNG VIÊN KẾT NẠP',
  'Danh sách đảng viên được kết nạp',
  'DANH SÁCH KẾT NẠP ĐẢNG VIÊN',
  'DANH SÁCH QUẦN CHÚNG ƯU TÚ ĐƯỢC KẾT NẠP VÀO ĐẢNG',
  'DANH SÁCH ĐẢNG VIÊN DỰ BỊ MỚI KẾT NẠP',
] as const;

/** A title of figures of admissions. */
export const figuresTitle = (random: Random): string => random.pick(FIGURES, () => 1);

/** A title of a list of the admitted. */
export const personsTitle = (random: Random): string => random.pick(PERSONS, () => 1);
