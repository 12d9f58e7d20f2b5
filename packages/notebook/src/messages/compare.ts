import { isolated, type Message } from '@ketnap/core';

/** What is said of things that are compared; what stands in a sentence is written in its language. */
export const compareWords = {
  same: { vi: 'như nhau', en: 'the same' },
  term: (term: string): Message => ({
    vi: `nhiệm kỳ ${isolated(term)}`,
    en: `term ${isolated(term)}`,
  }),
  source: (name: string): Message => ({
    vi: `nguồn ${isolated(name)}`,
    en: isolated(name),
  }),
  to: (day: string): Message => ({ vi: `đến ${day}`, en: `to ${day}` }),
  lessThan: (points: string, persons: string, name: string, one: string): Message => ({
    vi: `Chênh ${points} chưa bằng ${persons} người: ở ${name}, một người là ${one}.`,
    en: `A difference of ${points} is less than ${persons} ${persons === 'one' ? 'person' : 'persons'}: in ${name} one person is ${one}.`,
  }),
  exactly: (points: string, persons: string, name: string, one: string): Message => ({
    vi: `Chênh ${points} đúng bằng ${persons} người: ở ${name}, một người là ${one}.`,
    en: `A difference of ${points} is ${persons} ${persons === 'one' ? 'person' : 'persons'}: in ${name} one person is ${one}.`,
  }),
  onePersonIs: (points: string): Message => ({
    vi: `Một người là ${points}.`,
    en: `One person is ${points}.`,
  }),
  onePerson: (one: string, ofOne: string, other: string, ofOther: string): Message => ({
    vi: `Ở ${one}, một người là ${ofOne}; ở ${other} là ${ofOther}.`,
    en: `In ${one} one person is ${ofOne}; in ${other}, ${ofOther}.`,
  }),
  revised: (
    about: { readonly unit: string; readonly period: string },
    change: { readonly from: string; readonly to: string; readonly day: string; isUp: boolean },
    share: string | null,
  ): Message => ({
    vi: `Chỉ tiêu ${about.period} của ${isolated(about.unit)} đã điều chỉnh từ ${change.from} ${change.isUp ? 'lên' : 'xuống'} ${change.to}, ngày ${change.day}.${share === null ? '' : ` Theo chỉ tiêu cũ, tỷ lệ đạt là ${share}.`}`,
    en: `The target of ${isolated(about.unit)} for ${about.period} was revised from ${change.from} to ${change.to} on ${change.day}.${share === null ? '' : ` Against the former target the attainment is ${share}.`}`,
  }),
  finding: {
    gaps: (one: string, gap: string, other: string, otherGap: string): Message => ({
      vi: `So với chỉ tiêu, ${one} ${gap}, ${other} ${otherGap}`,
      en: `Against the target: ${one} ${gap}, ${other} ${otherGap}`,
    }),
    more: (more: string, fewer: string, by: string): Message => ({
      vi: `${more} nhiều hơn ${fewer} ${by} người`,
      en: `${more}: ${by} more than ${fewer}`,
    }),
    even: (one: string, other: string): Message => ({
      vi: `${one} và ${other} bằng nhau về số kết nạp`,
      en: `${one} and ${other}: the same number admitted`,
    }),
    unknown: (one: string, other: string): Message => ({
      vi: `Chưa đủ số liệu để so sánh ${one} với ${other}`,
      en: `Not enough is known to compare ${one} with ${other}`,
    }),
  },
};
