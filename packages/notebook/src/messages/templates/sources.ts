import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';

/** A source as texts name it. */
export interface NamedSource {
  /** As it stands in a reference, whatever signs it has. */
  readonly id: string;
  /** Set apart where it could turn the words beside it round. */
  readonly label: Message;
}

function figuresOf({ id }: NamedSource, sign: '' | '+' = '') {
  return live('sourceBreakdown', sign, [`@source_id=${id}`]);
}

/** Sentences on sources. */
export const sourceTexts = {
  lead: (first: NamedSource): Message => {
    const [total, some] = [figuresOf(first)('total', '@total=0'), figuresOf(first, '+')('total')];
    return {
      vi: choice(
        `Trong tổng số ${some} đảng viên mới:`,
        `Số đảng viên mới trong thời gian này là ${total}.`,
        'Dữ liệu không cho biết đảng viên mới thuộc những nguồn nào.',
      ),
      en: choice(
        `Of ${some} new members:`,
        `The number of new members in this time is ${total}.`,
        'The data do not tell of what sources the new members are.',
      ),
    };
  },
  /** One line of a list, which stays away where nobody was admitted, or nothing is known. */
  line: (source: NamedSource): Message => {
    const [own, unknown] = [figuresOf(source), figuresOf(source, '+')('unknown')];
    const vi = `${source.label.vi}: ${own('admitted')} đồng chí, chiếm tỷ lệ ${own('share')}`;
    const en = `${source.label.en}: ${own('admitted')} (${own('share')})`;
    return {
      vi: `- ${choice(`${vi} (${unknown} trường hợp chưa rõ).`, `${vi}.`)}`,
      en: `- ${choice(`${en}; ${unknown} unknown.`, `${en}.`)}`,
    };
  },
  overlap: {
    vi: 'Một người có thể thuộc nhiều nguồn nên không cộng các tỷ lệ này với nhau.',
    en: 'One person can belong to several sources, so these shares are not to be added up.',
  },
  /** Those of no source. */
  several: {
    vi:
      choice(
        `Có ${live('sourceIntersections', '+')('admitted', '@sources=')} đồng chí không được ghi thuộc nguồn nào nêu trên. `,
      ) +
      'Biểu đồ dưới đây cho biết bao nhiêu người cùng thuộc những nguồn nào; mỗi người chỉ được tính một lần.',
    en:
      choice(
        `${live('sourceIntersections', '+')('admitted', '@sources=')} are recorded as being of none of these sources. `,
      ) + 'The chart shows how many belong to which sources together; each person is counted once.',
  },
  partition: {
    vi: 'Mỗi người chỉ thuộc một nhóm dưới đây, nên các nhóm cùng số chưa rõ cộng lại bằng tổng số kết nạp.',
    en: 'Everybody belongs to one of these groups only, so that they and the unknown add up to all admitted.',
  },
  partitionSubtitle: {
    vi: 'Số người của từng nhóm trong tổng số kết nạp; mỗi người chỉ thuộc một nhóm',
    en: 'Those of each group among all admitted; everybody belongs to one group only',
  },
  formsPartition: {
    vi: 'Mỗi người chỉ thuộc một nhóm dưới đây.',
    en: 'Everybody belongs to one of these groups only.',
  },
  unknown: {
    vi: 'Những trường hợp để trống được coi là chưa rõ, không tính là không thuộc nguồn.',
    en: 'What the data leave empty counts as unknown, not as a “no”.',
  },
  /** One line of a list, which stays away where nothing is unknown. */
  unknownLine: (source: NamedSource): Message => {
    const [own, unknown] = [figuresOf(source), figuresOf(source, '+')('unknown')];
    const known = own('share_known');
    return {
      vi: `- ${choice(
        `${source.label.vi}: ${unknown} trường hợp chưa rõ; trong số đã rõ, tỷ lệ thuộc nguồn là ${known}.`,
        `${source.label.vi}: ${unknown} trường hợp chưa rõ.`,
      )}`,
      en: `- ${choice(
        `${source.label.en}: ${unknown} unknown; of those known, ${known} are of the source.`,
        `${source.label.en}: ${unknown} unknown.`,
      )}`,
    };
  },
} as const;
