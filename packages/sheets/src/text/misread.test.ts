import { describe, expect, it } from 'vitest';
import { fromMisread, isMisread } from './misread.ts';
import { detectFont, repairFont } from './repair-font.ts';

const NAMES = [
  'Xã Kon Đào',
  'Xã Tân Cảnh',
  'Đảng ủy phường Đăk Tô',
  'Kết nạp năm 2024 – “lớp ĐẶNG THÙY TRÂM”',
  'Ngọk Tụ, Ắ Ẵ Ỡ Ự Ỹ Ũ Ĩ đ ư ơ ă â ê ô',
];

/** What a program shows that takes UTF-8 for another encoding. */
function misread(text: string, label: string): string {
  return new TextDecoder(label).decode(new TextEncoder().encode(text));
}

/** As in ISO 8859-1, which has the controls from 0x80 on. */
function misreadLatin(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

describe('fromMisread(text)', () => {
  it.each(NAMES)('finds the way back to %s', (name) => {
    for (const label of ['windows-1252', 'windows-1258']) {
      expect(fromMisread(misread(name, label))).toBe(name);
      expect(fromMisread(misread(name, label).normalize('NFC'))).toBe(name);
      expect(fromMisread(misread(misread(name, label), label))).toBe(name);
      expect(isMisread(misread(name, label))).toBe(true);
    }
    expect(fromMisread(misreadLatin(name))).toBe(name);
    expect(fromMisread(misread(misreadLatin(name), 'windows-1252'))).toBe(name);
  });

  it('knows letters in two parts, and spaces that were made ordinary', () => {
    expect(fromMisread(misread('Xã Tân Cảnh'.normalize('NFD'), 'windows-1252'))).toBe(
      'Xã Tân Cảnh',
    );
    expect(fromMisread(misread('Xã Kon Đào', 'windows-1252').replaceAll('\u00a0', ' '))).toBe(
      'Xã Kon Đào',
    );
  });

  it.each([
    'Xã Kon Đào',
    'XÃ TÂN',
    'XÃ HOA',
    'XÃ–HOA',
    'THÀNH ÂU',
    'Đảng ủy “Ă”',
    'Chỉ tiêu 5 %, 20 °C, ½',
    'Ñaûng vieân',
    '§¶ng viªn',
    'élève, garçon, Müller',
    'abc',
    '',
  ])('leaves %s as it is', (text) => {
    expect(fromMisread(text)).toBe(text);
    expect(isMisread(text)).toBe(false);
  });
});

describe('detectFont of texts read in the wrong encoding', () => {
  it('finds it in one word', () => {
    expect(detectFont(['STT', misread('Xã', 'windows-1252')])?.font).toBe('misread');
  });

  it('repairs what belongs to it and nothing else', () => {
    const texts = [misread('Xã Kon Đào', 'windows-1252'), 'Xã Tân Cảnh', 'XÃ HOA'];
    expect(texts.map((text) => repairFont(text, 'misread'))).toEqual([
      'Xã Kon Đào',
      'Xã Tân Cảnh',
      'XÃ HOA',
    ]);
  });

  it('repairs what is left where letters became question marks, and needs sound texts to be told', () => {
    const cut = misread('Xã Kon Đào', 'windows-1252').replace('\u0090', '?');
    expect(repairFont(cut, 'misread')).toBe('Xã Kon Ä?ào');
    expect(detectFont([cut, misread('Xã Tân Cảnh', 'windows-1252')])?.font).toBe('misread');
  });
});
