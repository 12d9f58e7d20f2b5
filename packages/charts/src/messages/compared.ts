import { isolated, type Message } from '@ketnap/core';

/** What charts of two things beside each other say. */
export const comparedWords = {
  course: {
    aheadSince: (name: string, month: Message): Message => ({
      vi: `${isolated(name)} đi trước từ ${month.vi}`,
      en: `${isolated(name)} has been ahead since ${month.en}`,
    }),
    aheadSinceMonth: (name: string, month: number): Message => ({
      vi: `${isolated(name)} đi trước từ tháng thứ ${month}`,
      en: `${isolated(name)} has been ahead since month ${month}`,
    }),
    ahead: (name: string): Message => ({
      vi: `${isolated(name)} luôn đi trước`,
      en: `${isolated(name)} has always been ahead`,
    }),
    even: { vi: 'Hai bên đi ngang nhau', en: 'Both are even' },
    /** Days are null where courses of two terms are laid upon each other. */
    ofTargets: (days: Message | null): Message => ({
      vi: `Số kết nạp cộng dồn so với chỉ tiêu của mỗi bên${days ? `, ${days.vi}` : ''}; nét mảnh: tiến độ chia đều`,
      en: `Admitted so far as a share of each one’s target${days ? `, ${days.en}` : ''}; thin line: an even pace`,
    }),
    ofCounts: (days: Message | null): Message => ({
      vi: `Số kết nạp cộng dồn (người)${days ? `, ${days.vi}` : ''}`,
      en: `Admitted so far (people)${days ? `, ${days.en}` : ''}`,
    }),
  },
  share: {
    most: (name: string, points: string): Message => ({
      vi: `Chênh nhau nhiều nhất: ${name}, ${points} điểm`,
      en: `Furthest apart: ${name}, ${points} points`,
    }),
    same: { vi: 'Hai bên như nhau', en: 'Both are the same' },
    unknown: { vi: 'Chưa đủ số liệu để so sánh', en: 'Not enough is known to compare' },
    bySource: {
      vi: 'Tỷ lệ trong số kết nạp của mỗi bên; một người có thể thuộc nhiều nguồn; số bên phải: chênh lệch, điểm',
      en: 'Share of those admitted on each side; one person may be of several; at the right the difference in points',
    },
    byUnit: {
      vi: 'Tỷ lệ của mỗi nguồn trong số kết nạp của từng đơn vị; số bên phải: chênh lệch, điểm',
      en: 'Share of each source among those admitted by each unit; at the right the difference in points',
    },
  },
};
