import type { Message } from '@ketnap/core';

/** What meanings are called where a person chooses them. */
export const meaningNames = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  count: { vi: 'Số người của dòng', en: 'Persons in the row' },
  id: { vi: 'Mã số của người', en: 'Id of the person' },
  source: ({ vi, en }: Message): Message => ({ vi: `Nguồn: ${vi}`, en: `Source: ${en}` }),
  attribute: (column: string): Message => ({
    vi: `Thông tin thêm (${column})`,
    en: `Attribute (${column})`,
  }),
  men: { vi: 'Nam (ghi ngày sinh)', en: 'Men (by birth date)' },
  women: { vi: 'Nữ (ghi ngày sinh)', en: 'Women (by birth date)' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  period: { vi: 'Thời gian của số liệu', en: 'Period of the figures' },
  locality: { vi: 'Thôn, làng, tổ dân phố', en: 'Village' },
  meetingFrom: { vi: 'Sinh hoạt tại chi bộ từ ngày', en: 'Meets in the cell from' },
  meetingTo: { vi: 'Sinh hoạt tại chi bộ đến ngày', en: 'Meets in the cell up to' },
  field: (column: string): Message => ({ vi: `Cột ${column}`, en: `Column ${column}` }),
  part: (day: Message, part: Message): Message => ({
    vi: `${day.vi} (${part.vi})`,
    en: `${day.en} (${part.en})`,
  }),
  membersAtStart: {
    vi: 'Số đảng viên của đơn vị vào ngày đầu kỳ',
    en: 'Members of the unit on the first day of the period',
  },
  membersAtEnd: {
    vi: 'Số đảng viên của đơn vị vào ngày cuối kỳ',
    en: 'Members of the unit on the last day of the period',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  admitted: { vi: 'Số kết nạp', en: 'Admitted' },
  admittedOf: ({ vi, en }: Message): Message => ({
    vi: `Số kết nạp: ${vi}`,
    en: `Admitted: ${en}`,
  }),
};

/** Of which period figures are, behind what they count. */
export const figurePeriodNames = {
  sheet: { vi: '', en: '' },
  previous: { vi: ', cùng kỳ năm trước', en: ', same period a year before' },
  year_to_date: { vi: ', lũy kế từ đầu năm', en: ', since the start of the year' },
  term_to_date: { vi: ', lũy kế từ đầu nhiệm kỳ', en: ', since the start of the term' },
  days: (from: string, to: string): Message => ({
    vi: `, từ ${from} đến ${to}`,
    en: `, ${from} to ${to}`,
  }),
  said: (words: string): Message => ({ vi: `, ${words}`, en: `, ${words}` }),
  term: (term: string): Message => ({ vi: `, nhiệm kỳ ${term}`, en: `, term ${term}` }),
  year: (year: number): Message => ({ vi: `, năm ${year}`, en: `, ${year}` }),
};

export const dayMeaningWords = {
  admitted_on: { vi: 'Ngày kết nạp', en: 'Day of admission' },
  decided_on: { vi: 'Ngày quyết định kết nạp', en: 'Day of the decision' },
  ceremony_on: { vi: 'Ngày tổ chức lễ kết nạp', en: 'Day of the ceremony' },
  recognised_on: { vi: 'Ngày công nhận chính thức', en: 'Day of recognition' },
} satisfies Readonly<Record<string, Message>>;

export const dayPartWords = {
  day: { vi: 'phần ngày', en: 'its day' },
  month: { vi: 'phần tháng', en: 'its month' },
  year: { vi: 'phần năm', en: 'its year' },
} satisfies Readonly<Record<string, Message>>;

export const leftOutMeaningWords = {
  ordinal: { vi: 'Không lấy: số thứ tự', en: 'Left out: running number' },
  personal: { vi: 'Không lấy: thông tin cá nhân', en: 'Left out: personal detail' },
  remark: { vi: 'Không lấy: ghi chú', en: 'Left out: remark' },
  ratio: { vi: 'Không lấy: tỷ lệ tính ra được', en: 'Left out: a ratio, computed anyway' },
  sum: { vi: 'Không lấy: cột cộng (chỉ đối chiếu)', en: 'Left out: a sum (checked only)' },
  running: {
    vi: 'Không lấy: số lũy kế (chỉ đối chiếu)',
    en: 'Left out: a running total (checked only)',
  },
  part_target: {
    vi: 'Không lấy: chỉ tiêu của riêng một nguồn',
    en: 'Left out: a target of one source only',
  },
  complement: {
    vi: 'Không lấy: phần còn lại, tính ra được',
    en: 'Left out: the rest, computed anyway',
  },
  not_admissions: {
    vi: 'Không lấy: không phải số kết nạp',
    en: 'Left out: counts no admissions',
  },
  empty: { vi: 'Không lấy: cột trống', en: 'Left out: empty' },
  chosen: { vi: 'Không lấy', en: 'Left out' },
} satisfies Readonly<Record<string, Message>>;
