import { expect, test } from 'vitest';
import { saysUndone } from './undone-words.ts';

test.each([
  'Hủy quyết định',
  'HUỶ QĐ',
  'Đã hủy',
  'huy quyet dinh ket nap',
  'Thu hồi quyết định',
  'không kết nạp',
  'Không được kết nạp',
  'Chưa kết nạp',
  'chưa tổ chức lễ kết nạp',
  'Huyện ủy không chuẩn y',
  'Chưa đủ điều kiện',
  'không đủ tiêu chuẩn',
  'đã rút',
  'Xin rút hồ sơ',
  'RÚT',
  'đang xem xét',
  'Dang xem xet',
  'Đang hoàn thiện hồ sơ',
  'chờ quyết định',
  'Đang chờ phê duyệt',
  'Tạm hoãn',
  'hoãn kết nạp sang năm 2025',
  'chuyển đi trước khi kết nạp',
  'Từ trần trước ngày được kết nạp',
  'Trả lại hồ sơ',
  'Nhập nhầm',
  'Trùng với dòng 5',
  'dự kiến tháng 12',
  'Đề nghị bỏ',
])('%j says that nobody was admitted', (remark) => {
  expect(saysUndone(remark)).toBe(true);
});

test.each([
  '',
  'Nữ',
  'Kết nạp lại',
  'Đã chuyển sinh hoạt đi',
  'Chuyển công tác năm 2025',
  'Công nhận chính thức 19/5/2025',
  'Chưa chuyển chính thức',
  'Đang xem xét công nhận chính thức',
  'Hủy quyết định công nhận chính thức',
  'Khai trừ năm 2025',
  'Huy chương Vì sự nghiệp',
  'Không theo tôn giáo',
  'Rút kinh nghiệm',
  'Bộ đội xuất ngũ',
  'Đoàn viên ưu tú trước khi kết nạp',
  'Đang công tác tại xã',
  'Theo QĐ số 12-QĐ/HU',
])('%j does not', (remark) => {
  expect(saysUndone(remark)).toBe(false);
});
