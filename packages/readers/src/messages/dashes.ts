import type { Message } from '@ketnap/core';

/** What dashes in columns of numbers stand for. */
export const dashWords = {
  question: (place: string, head: string, places: string, count: number): Message => ({
    vi: `${place}: cột “${head}” có ${count} ô ghi dấu gạch hoặc “không” (${places}). Các ô ấy là số 0 hay chưa có số liệu?`,
    en: `${place}: sheet cells of the column “${head}” with a dash or “không”: ${count} (${places}). Do they mean 0, or that nothing was recorded?`,
  }),
  zero: { vi: 'Là số 0', en: 'They mean 0' },
  unknown: { vi: 'Chưa có số liệu: để trống', en: 'Nothing was recorded: left empty' },
} as const;
