import { describe, expect, it } from 'vitest';
import type { Font } from './font.ts';
import { detectFont, isUnicode, repairFont, speakFor } from './repair-font.ts';
import { isSyllable } from './syllable.ts';

const TCVN3 = [
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['§¶ng bé huyÖn §¨k T«', 'Đảng bộ huyện Đăk Tô'],
  ['X· Ngäk Tô', 'Xã Ngọk Tụ'],
  ['Ngµy ®\u00adîc kÕt n¹p', 'Ngày được kết nạp'],
  ['Hä vµ tªn', 'Họ và tên'],
  ['ThÞ trÊn, ph­êng, tæ d©n phè', 'Thị trấn, phường, tổ dân phố'],
] as const;
const VNI = [
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['ÑAÛNG BOÄ HUYEÄN ÑAÊK TOÂ', 'ĐẢNG BỘ HUYỆN ĐĂK TÔ'],
  ['Xaõ Ngoïk Tuï', 'Xã Ngọk Tụ'],
  ['Ngaøy ñöôïc keát naïp', 'Ngày được kết nạp'],
  ['ngöôøi nöôùc, môùi, thôï, lôøi', 'người nước, mới, thợ, lời'],
  ['Thò traán, phöôøng, toå daân phoá, kyû luaät', 'Thị trấn, phường, tổ dân phố, kỷ luật'],
  ['boä ñoäi xuaát nguõ, thoân, gæ, só', 'bộ đội xuất ngũ, thôn, gỉ, sĩ'],
] as const;

const OF_FONT: readonly (readonly [Font, string, string])[] = [
  ...TCVN3.map(([typed, shown]) => ['tcvn3', typed, shown] as const),
  ...VNI.map(([typed, shown]) => ['vni', typed, shown] as const),
];

it.each(OF_FONT)('repairFont reads what %s shows for %j', (font, typed, shown) =>
  expect(repairFont(typed, font)).toBe(shown),
);

describe('detectFont', () => {
  it.each(OF_FONT.filter(([, typed]) => typed.split(' ').length > 3))(
    'finds %s in %j',
    (font, typed) => expect(detectFont([typed, 'Ghi chú', '30/6/2020'])?.font).toBe(font),
  );

  it('finds a font of one column beside others in Unicode', () => {
    const texts = ['Nguyễn Văn A', 'Trần Thị B', 'X· T©n C¶nh', 'X· P« K«', 'Ngày kết nạp'];
    expect(detectFont(texts)?.font).toBe('tcvn3');
  });

  it.each([
    [['Đảng bộ huyện Đăk Tô', 'Xã Tân Cảnh', 'Ngày kết nạp', 'Họ và tên']],
    [['Đảng bộ huyện Đăk Tô'.normalize('NFD'), 'Ngày kết nạp'.normalize('NFD')]],
    [['É Đê', 'Ê Ban', 'Ê-đê', 'Xơ Đăng', 'Kinh']],
    [['La préfecture a été créée à la hâte', 'élève, même où, façon, naïve, Noël, garçon']],
    [['Đây là cà phê', 'cafe', 'xã', 'lê', 'và', 'có', 'tên', 'sư', 'thôn', 'hè', 'quý', 'gì']],
    [['plain words', 'x', '12', '§ 5', '© 2020', '50 µm', '°C', '±']],
    [
      [
        'Thôn',
        'xã',
        'tên',
        'và',
        'có',
        'họ',
        'là',
        'bò',
        'mía',
        'lúa',
        'hòa',
        'hoà',
        'thúy',
        'thuý',
      ],
    ],
    [[]],
  ])('finds none in %j', (texts) => expect(detectFont(texts)).toBe(null));
});

it.each(
  [
    'Đảng',
    'huyện',
    'nghiêng',
    'gì',
    'quý',
    'giữa',
    'uống',
    'yêu',
    'ơi',
    'xão',
    'hoà',
    'thuyền',
  ].filter((word) => word !== 'Đăk'),
)('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));
it.each(['Ñaûng', 'x·', 'élève', 'strong', 'oâ', 'tt', 'aõ'])('%s is none', (word) =>
  expect(isSyllable(word)).toBe(false),
);

it.each(['Bác sĩ', 'Hà Vũ', 'LŨ', 'Đăk', 'hà nội'.normalize('NFD')])('isUnicode knows %s', (text) =>
  expect(isUnicode(text)).toBe(true),
);
it.each([
  ['tcvn3', ['X· §¨k Tr¨m', 'X· Ngäk Tô', 'X· §¨k R¬ Nga']],
  ['vni', ['Xaõ Ñaêk Traêm', 'Xaõ Ngoïk Tuï', 'Xaõ Ñaêk Rô Nga']],
] as const)('detectFont finds %s in names of the highlands', (font, texts) => {
  expect(detectFont(texts)?.font).toBe(font);
  expect(speakFor(texts, font)).toBe(true);
});
