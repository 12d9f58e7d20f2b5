import type { Message } from '@ketnap/core';

/** What the readings kept in a data package should hold. */
export const readingShapeWords = {
  count: { vi: 'số nguyên từ 0', en: 'a whole number from 0' },
  figure: { vi: 'một con số', en: 'a number' },
  readings: {
    vi: 'danh sách các lần đọc tệp, như Ketnap đã ghi',
    en: 'the list of readings that Ketnap wrote',
  },
} satisfies Readonly<Record<string, Message>>;
