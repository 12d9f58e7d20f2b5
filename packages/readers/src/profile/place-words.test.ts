import { describe, expect, it } from 'vitest';
import { placeHead } from './place-words.ts';

describe('placeHead', () => {
  it.each([
    ['Chi bộ', 'party'],
    ['Đảng bộ cơ sở', 'party'],
    ['Tổ chức đảng', 'party'],
    ['TCCSĐ', 'party'],
    ['Nơi kết nạp', 'party'],
    ['Chi bộ kết nạp', 'party'],
    ['Chi bộ nơi kết nạp', 'party'],
    ['Nơi kết nạp › Xã', 'party'],
    ['Sinh hoạt tại chi bộ', 'party'],
    ['Nơi sinh hoạt đảng', 'party'],
    ['Chi bộ đang sinh hoạt', 'party'],
    ['Đơn vị', 'place'],
    ['Xã, phường, thị trấn', 'place'],
    ['Quê quán › Xã', 'home'],
    ['Quê quán › Tỉnh', 'home'],
    ['Nguyên quán', 'home'],
    ['Nơi ở hiện nay › Huyện', 'home'],
    ['Hộ khẩu thường trú', 'home'],
    ['Thường trú › Xã', 'home'],
    ['Nơi sinh', 'home'],
    ['Địa chỉ', 'home'],
    ['Đơn vị công tác', 'work'],
    ['Nơi công tác', 'work'],
    ['Cơ quan', 'work'],
    ['Cơ quan, đơn vị công tác', 'work'],
    ['Nơi làm việc', 'work'],
  ])('takes %j for %s', (head, of) => {
    expect(placeHead(head.split(' › '))).toMatchObject({ of, isUnderstood: true });
  });

  it.each([
    ['Chi bộ chuyển đến', true],
    ['Nơi chuyển đi', true],
    ['Chi bộ cũ', true],
    ['Chi bộ giới thiệu', true],
    ['Đảng bộ tiếp nhận', true],
    ['Đơn vị công tác/Chi bộ', false],
    ['Chi bộ nơi cư trú', false],
    ['Gì đó › Xã', false],
  ])('does not understand all of %j', (head, isOfOther) => {
    expect(placeHead(head.split(' › '))).toMatchObject({ isUnderstood: false, isOfOther });
  });

  it.each(['Họ và tên', 'Ngày kết nạp', 'Dân tộc', 'Đơn vị tính', 'Chi đoàn', 'Chức vụ', ''])(
    'knows no place in %j',
    (head) => {
      expect(placeHead(head.split(' › '))).toBeNull();
    },
  );
});
