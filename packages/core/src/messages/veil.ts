import type { Message } from './message.ts';

/** What stands in place of numbers that are veiled, and what is said of it. */
export const veilWords = {
  small: { vi: 'dưới 5', en: 'under 5' },
  kept: { vi: 'giữ kín', en: 'withheld' },
  note: {
    vi: 'Số dưới 5 người của nguồn nhạy cảm (như tôn giáo, dân tộc), và số từ đó suy ra được, được giữ kín.',
    en: 'Counts under five persons of a sensitive source (such as religion or ethnicity), and what gives them away, are withheld.',
  },
} satisfies Record<string, Message>;
