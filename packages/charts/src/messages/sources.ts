import type { Message } from '@ketnap/core';
import { both, listed } from './shared.ts';

/** A name in both languages. */
type Name = Message;

export const sourceWords = {
  title: (leaders: readonly Name[], share: number | null): Message => {
    const vi = listed(
      leaders.map((name) => name.vi),
      'vi',
    );
    const en = listed(
      leaders.map((name) => name.en),
      'en',
    );
    const part = share === null ? null : both(share, 'share');
    if (leaders.length === 1)
      return part
        ? {
            vi: `${vi} nhiều nhất: ${part.vi} số người được kết nạp`,
            en: `${en} are most: ${part.en} of those admitted`,
          }
        : { vi: `${vi} nhiều nhất`, en: `${en} are most` };
    return part
      ? {
          vi: `${vi} cùng nhiều nhất: mỗi nguồn ${part.vi}`,
          en: `${en} share the lead: ${part.en} each`,
        }
      : { vi: `${vi} cùng nhiều nhất`, en: `${en} share the lead` };
  },
  nobody: { vi: 'Không có ai thuộc các nguồn này', en: 'Nobody is of these sources' },
  unknownCounts: { vi: 'Chưa rõ số kết nạp theo nguồn', en: 'Numbers by source are unknown' },
  subtitle: (unit: string, total: string, days: Message, hasUnknown: boolean): Message => ({
    vi: `${unit}: số người thuộc từng nguồn trong ${total} người được kết nạp ${days.vi}; một người có thể thuộc nhiều nguồn${hasUnknown ? '; phần nhạt: chưa rõ' : ''}`,
    en: `${unit}: those of each source among ${total} admitted, ${days.en}; one person may be of several${hasUnknown ? '; lighter: unknown' : ''}`,
  }),
  setsTitle: (names: readonly Name[], ties: number): Message => {
    if (ties > 1)
      return {
        vi: `${both(ties).vi} tổ hợp nguồn cùng gặp nhiều nhất`,
        en: `${both(ties).en} combinations are equally the most frequent`,
      };
    const vi =
      names.length === 0
        ? 'không thuộc nguồn nào'
        : listed(
            names.map((name) => name.vi),
            'vi',
          );
    const en =
      names.length === 0
        ? 'none of the sources'
        : listed(
            names.map((name) => name.en),
            'en',
          );
    return {
      vi: `Gặp nhiều nhất: ${vi}`,
      en: `Most frequent: ${en}`,
    };
  },
  setsSubtitle: (unit: string, days: Message, total: string): Message => ({
    vi: `${unit}: số người (cột) theo tổ hợp nguồn mà mỗi người thuộc về (chấm đậm), ${total} người được kết nạp ${days.vi}`,
    en: `${unit}: people (columns) by the exact combination of sources (dark dots), ${total} admitted, ${days.en}`,
  }),
  moreSets: (sets: number, people: number): Message => ({
    vi: `Không vẽ ${both(sets).vi} tổ hợp ít gặp hơn, gồm ${both(people).vi} người.`,
    en: `Not drawn: ${both(sets).en} less frequent combinations with ${both(people).en} people.`,
  }),
  none: { vi: 'không thuộc nguồn nào', en: 'none of them' },
  setSizes: { vi: 'Cả nguồn', en: 'Whole source' },
} as const;
