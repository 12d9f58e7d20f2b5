import type { Message } from '@ketnap/core';

/** Days that are written without their year. */
export const dayYearWords = {
  question: (place: string, head: string, count: number): Message => ({
    vi: `${place}: cột “${head}” có ${count} ô chỉ ghi ngày và tháng, không ghi năm. Các ngày ấy thuộc năm nào?`,
    en: `${place}: sheet cells of the column “${head}” with a day and a month, but no year: ${count}. Of which year are they?`,
  }),
  above: (years: string, without: number): Message => ({
    vi: `Năm ghi ở dòng nhóm hoặc tiêu đề phía trên: ${years}${without > 0 ? ` (${without} ô không có năm phía trên thì không lấy)` : ''}`,
    en: `The year in the row of the group or in the title above: ${years}${without > 0 ? ` (those without a year above are left out: ${without})` : ''}`,
  }),
  year: (year: number): Message => ({ vi: `Năm ${year}`, en: `${year}` }),
  leftOut: { vi: 'Không lấy các ngày ấy', en: 'Leave those days out' },
} as const;
