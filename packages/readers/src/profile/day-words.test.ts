import { describe, expect, it } from 'vitest';
import { dayHead } from './day-words.ts';

describe('dayHead', () => {
  it.each([
    ['Ngày kết nạp', 'admitted_on'],
    ['Ngày, tháng, năm vào Đảng', 'admitted_on'],
    ['Ngày vào Đảng › Dự bị', 'admitted_on'],
    ['Vào Đảng › Dự bị', 'admitted_on'],
    ['Ngày vào Đảng (dự bị)', 'admitted_on'],
    ['Ngày vào › Đảng', 'admitted_on'],
    ['NVĐ', 'admitted_on'],
    ['Ngày KN', 'admitted_on'],
    ['Ngày vào Đảng Cộng sản Việt Nam', 'admitted_on'],
    ['Ngày được kết nạp vào ĐCSVN', 'admitted_on'],
    ['Thời điểm kết nạp', 'admitted_on'],
    ['Ngày kết nạp (dd/mm/yyyy)', 'admitted_on'],
    ['Ngày kết nạp (ghi theo lý lịch)', 'admitted_on'],
    ['Thông tin đảng viên › Ngày kết nạp', 'admitted_on'],
    ['Ngày vào Đảng › Chính thức', 'recognised_on'],
    ['Ngày vào Đảng chính thức', 'recognised_on'],
    ['Ngày CT', 'recognised_on'],
    ['Ngày chuyển Đảng chính thức', 'recognised_on'],
    ['Ngày được công nhận là đảng viên chính thức', 'recognised_on'],
    ['Ngày quyết định kết nạp', 'decided_on'],
    ['Quyết định kết nạp › Ngày', 'decided_on'],
    ['Ngày ra QĐ', 'decided_on'],
    ['Ngày tổ chức lễ kết nạp', 'ceremony_on'],
    ['Ngày làm lễ kết nạp', 'ceremony_on'],
  ])('understands %j as %s', (head, column) => {
    expect(dayHead(head.split(' › '))).toMatchObject({ column, isUnderstood: true });
  });

  it.each([
    'Ngày kết nạp Đoàn',
    'Ngày vào ĐTN',
    'Ngày vào TNCS HCM',
    'Ngày vào ĐTNCS',
    'Ngày vào Đoàn TNCS Hồ Chí Minh',
    'Ngày vào › Đoàn',
    'Ngày kết nạp vào Đội TNTP',
    'Ngày kết nạp Công đoàn',
    'Ngày vào Hội',
    'Ngày vào ngành',
    'Ngày vào biên chế',
    'Ngày vào làm việc',
    'Ngày dự kiến kết nạp',
    'Ngày xét kết nạp',
    'Ngày đề nghị kết nạp',
    'Ngày kết nạp lại',
    'Ngày cấp thẻ sau khi vào Đảng',
    'Ngày được công nhận đoàn viên ưu tú',
    'Quyết định chuẩn y › Ngày',
    'Ngày học lớp nhận thức trước khi vào Đảng',
  ])('takes %j for a day of something else', (head) => {
    expect(dayHead(head.split(' › '))).toMatchObject({ isUnderstood: false, isOfOther: true });
  });

  it.each([
    'Ngày vào Đảng lần 1',
    'Ngày vào',
    'Ngày vào Đảng (dự bị/chính thức)',
    'Ngày QĐ công nhận chính thức',
    'Quyết định kết nạp › Số',
    'Ngày kết nạp gì đó',
  ])('does not understand all of %j', (head) => {
    expect(dayHead(head.split(' › '))).toMatchObject({ isUnderstood: false, isOfOther: false });
  });

  it.each([
    'Ngày sinh',
    'Ngày mất',
    'Ngày chuyển đến',
    'Tuổi Đảng',
    'Tỷ lệ kết nạp',
    'Số lượng kết nạp',
    'Chi bộ',
    'Chỉ tiêu',
    '',
  ])('knows no day of admission in %j', (head) => {
    expect(dayHead(head.split(' › '))).toBeNull();
  });

  it.each([
    ['Vào Đảng › Năm', 'year'],
    ['Năm vào Đảng', 'year'],
    ['Ngày vào Đảng › Tháng', 'month'],
    ['Ngày vào Đảng › Ngày', 'day'],
    ['Ngày, tháng, năm vào Đảng', null],
  ])('says of %j that it can be the part %j of a day', (head, part) => {
    expect(dayHead(head.split(' › '))?.part).toBe(part);
  });
});
