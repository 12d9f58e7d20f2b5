import { describe, expect, it } from 'vitest';
import { listTitle } from './list-words.ts';

describe('listTitle', () => {
  it.each([
    ['Danh sách quần chúng ưu tú đề nghị kết nạp Đảng', 'planned'],
    ['Danh sách quần chúng ưu tú', 'planned'],
    ['DANH SÁCH ĐOÀN VIÊN ƯU TÚ GIỚI THIỆU KẾT NẠP ĐẢNG', 'planned'],
    ['DANH SÁCH DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2025', 'planned'],
    ['Kế hoạch kết nạp đảng viên năm 2025', 'planned'],
    ['Danh sách nguồn kết nạp đảng viên', 'planned'],
    ['Tạo nguồn phát triển Đảng', 'planned'],
    ['Danh sách cảm tình Đảng', 'planned'],
    ['Danh sách học viên lớp bồi dưỡng nhận thức về Đảng', 'planned'],
    ['Danh sách xét kết nạp Đảng đợt 19/5', 'planned'],
    ['Danh sách chuyển đảng chính thức', 'official'],
    ['Danh sách đề nghị công nhận đảng viên chính thức', 'official'],
    ['Danh sách đảng viên dự bị chưa chính thức', 'official'],
    ['Danh sách đảng viên chuyển sinh hoạt đảng', 'moved'],
    ['Danh sách đảng viên chuyển đến', 'moved'],
    ['Danh sách tiếp nhận đảng viên', 'moved'],
    ['Danh sách đảng viên bị khai trừ, xóa tên', 'left_party'],
    ['Danh sách đảng viên xin ra khỏi Đảng', 'left_party'],
    ['Danh sách đảng viên từ trần', 'left_party'],
    ['Danh sách tặng Huy hiệu 30 năm tuổi Đảng', 'decorated'],
    ['Danh sách cấp thẻ đảng viên', 'decorated'],
    ['DANH SÁCH HỌC VIÊN LỚP ĐẢNG VIÊN MỚI', 'trained'],
    ['Danh sách đảng viên', 'members'],
    ['DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN 1', 'members'],
    ['Danh sách cấp ủy viên', 'members'],
    ['Trích ngang đảng viên', 'members'],
  ])('takes %j for a list of another kind: %s', (line, kind) => {
    expect(listTitle([line])).toMatchObject({ kind, line });
  });

  it.each([
    'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024',
    'DANH SÁCH KẾT NẠP ĐẢNG',
    'Danh sách quần chúng ưu tú được kết nạp Đảng năm 2024',
    'Danh sách đoàn viên ưu tú đã được kết nạp Đảng',
    'Danh sách đảng viên mới',
    'KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN NĂM 2024',
    'Danh sách người được kết nạp vào Đảng',
    'Sổ theo dõi kết nạp đảng viên',
    'Danh sách kết nạp năm 2024 (Kèm theo Kế hoạch số 12-KH/HU)',
    'Kết nạp đảng viên, thực hiện kế hoạch phát triển đảng năm 2024',
    'Danh sách',
    'DANH SÁCH NĂM 2024',
    'ĐẢNG BỘ XÃ KON ĐÀO',
    'Biểu số 3',
    '',
  ])('takes %j for no other list', (line) => {
    expect(listTitle([line]).kind).toBeNull();
  });

  it('hears that persons were admitted as well', () => {
    const title = listTitle(['Danh sách kết nạp và chuyển đảng chính thức năm 2024']);
    expect(title).toMatchObject({ kind: 'official', isOfAdmitted: true });
  });

  it('hears of the admitted in another line than that of the members', () => {
    expect(listTitle(['DANH SÁCH ĐẢNG VIÊN', 'Mới kết nạp năm 2024']).kind).toBeNull();
  });
});
