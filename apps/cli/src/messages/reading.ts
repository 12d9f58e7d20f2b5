import { KetnapError, type Message } from '@ketnap/core';
import type {
  ColumnUse,
  DayOrder,
  DecimalMark,
  DoubtedRows,
  PartialDays,
  Period,
  AskedQuestion,
  RowRole,
  SeveralNames,
  SexCode,
} from '@ketnap/readers';

/** Levels of units, as they follow `cấp`. */
const levelsVi: Readonly<Record<string, string>> = {
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  agency: 'cơ quan',
  locality: 'thôn',
  cell: 'chi bộ',
};

/** Why files or a profile cannot be read, or nothing be written. */
export const readingErrors = {
  noProfile: (path: string): KetnapError =>
    new KetnapError('no_profile', {
      vi: `Không có hồ sơ đọc "${path}". Hãy kiểm tra đường dẫn, hoặc tạo hồ sơ bằng --save-profile.`,
      en: `There is no profile "${path}". Check the path, or make one with --save-profile.`,
    }),
  largeProfile: (path: string): KetnapError =>
    new KetnapError('large_profile', {
      vi: `"${path}" quá lớn, không thể là hồ sơ đọc. Hãy kiểm tra xem có chọn đúng tệp hay không.`,
      en: `"${path}" is too large to be a profile. Check that this is the file you meant.`,
    }),
  unreadableProfile: (path: string, reason: Message): KetnapError =>
    new KetnapError('unreadable_profile', {
      vi: `Không đọc được hồ sơ "${path}" (${reason.vi}). Hãy kiểm tra quyền đọc tệp.`,
      en: `The profile "${path}" cannot be read (${reason.en}). Check that you may read it.`,
    }),
  profileNotWritten: (path: string, reason: Message): KetnapError =>
    new KetnapError('not_written', {
      vi: `Không lưu được hồ sơ đọc vào "${path}" (${reason.vi}). Hãy kiểm tra thư mục và quyền ghi, hoặc chọn nơi khác.`,
      en: `The profile could not be saved as "${path}" (${reason.en}). Check the folder and that you may write there, or choose another place.`,
    }),
};

/** What `ketnap read` says before anything is read. */
export const readingWords = {
  noOut: {
    vi: 'Đã đủ để đọc nhưng thiếu --out: hãy nêu thư mục mới hoặc thư mục trống để ghi dữ liệu vào, ví dụ --out du-lieu.',
    en: 'Nothing is left to decide, but there is no --out: name a new or empty folder into which the data are written, such as --out data.',
  },
  profileExists: (path: string): Message => ({
    vi: `Tệp "${path}" đã có; không ghi đè vì có thể mất những gì đã điền. Hãy chọn tên khác cho --save-profile, hoặc dùng --profile "${path}" để đọc tiếp theo hồ sơ ấy.`,
    en: `The file "${path}" is there already and is not written over: what was filled in could be lost. Choose another name for --save-profile, or go on with --profile "${path}".`,
  }),
  place: (place: string, range: string): Message => ({
    vi: `${place} (vùng ${range})`,
    en: `${place} (range ${range})`,
  }),
  row: (rows: Message): Message => ({
    vi: `Mỗi dòng là: ${rows.vi}`,
    en: `A row is: ${rows.en}`,
  }),
  tableLeftOut: { vi: 'Không lấy bảng này', en: 'This table is left out' },
  roles: (counts: readonly (readonly [role: RowRole, count: string])[]): Message => ({
    vi: `Các dòng: ${counts.map(([role, count]) => `${count} ${roleWords[role].vi}`).join(', ')}`,
    en: `Rows: ${counts.map(([role, count]) => `${count} ${roleWords[role].en}`).join(', ')}`,
  }),
  noRows: { vi: 'Không có dòng nào dưới tiêu đề', en: 'There are no rows under the head' },
  columns: { vi: 'Các cột', en: 'Columns' },
  noColumn: { vi: 'nhóm', en: 'group' },
  undecided: { vi: '? chưa quyết định', en: '? undecided' },
  period: (period: string): Message => ({
    vi: `Thời gian của số liệu: ${period}`,
    en: `Period of the figures: ${period}`,
  }),
  fromTitle: (text: string): Message => ({
    vi: `theo tiêu đề “${text}”`,
    en: `as the title says: “${text}”`,
  }),
  unit: (unit: string): Message => ({
    vi: `Đơn vị của mọi dòng: ${unit}`,
    en: `Unit of all rows: ${unit}`,
  }),
  emptyTicks: (empty: 'no' | 'unknown'): Message =>
    empty === 'no'
      ? { vi: 'Ô trống trong cột đánh dấu: “không”', en: 'An empty tick means: no' }
      : { vi: 'Ô trống trong cột đánh dấu: chưa rõ', en: 'An empty tick means: unknown' },
  criteria: { vi: 'Các dòng tiêu chí', en: 'Rows by criteria' },
  units: (count: string): Message => ({
    vi: `Đơn vị (${count} cách ghi)`,
    en: `Units (spellings: ${count})`,
  }),
  newUnit: (level: string | null, parent: string | null): Message => ({
    vi: `mới${level === null ? '' : `, cấp ${levelsVi[level] ?? level}`}${parent ? `, thuộc ${parent}` : ''}`,
    en: `new${level === null ? '' : `, level ${level}`}${parent ? `, under ${parent}` : ''}`,
  }),
  otherUnits: { vi: 'Các đơn vị mới khác', en: 'Other new units' },
  unitLeftOut: { vi: 'không lấy', en: 'left out' },
  moreUnits: (count: string): Message => ({
    vi: `… và ${count} cách ghi nữa (xem hồ sơ đọc)`,
    en: `… and ${count} more (see the profile)`,
  }),
  sources: { vi: 'Nguồn mới', en: 'New sources' },
  source: (label: string, column: string, value: string): Message => ({
    vi: `${label} (cột dữ liệu ${column}, giá trị ${value})`,
    en: `${label}: the column ${column} says “${value}”`,
  }),
  terms: { vi: 'Nhiệm kỳ mới', en: 'New terms' },
  ignored: { vi: 'Ngoài các bảng, không đọc', en: 'Outside the tables, not read' },
  changes: { vi: 'Mẫu biểu đã thay đổi', en: 'The form has changed' },
  questions: (count: string): Message => ({
    vi: `Cần quyết định (${count})`,
    en: `To be decided (${count})`,
  }),
  pointer: { vi: 'Chỗ trong hồ sơ', en: 'Place in the profile' },
  choices: { vi: 'Trả lời', en: 'Answers' },
  answerHints: {
    new_term: {
      vi: 'điền một nhiệm kỳ: [{"term_id": "2020-2025", "name": "Nhiệm kỳ 2020–2025", "starts_on": "2020-08-15", "ends_on": "2025-08-14"}]',
      en: 'fill in a term: [{"term_id": "2020-2025", "name": "Term 2020–2025", "starts_on": "2020-08-15", "ends_on": "2025-08-14"}]',
    },
    term_days: {
      vi: 'điền starts_on và ends_on, ví dụ "2015-08-15" và "2020-08-14"',
      en: 'fill in starts_on and ends_on, such as "2015-08-15" and "2020-08-14"',
    },
    period: {
      vi: '{"from": "2020-01-01", "to": "2020-06-30"}, hoặc {"term": "mã nhiệm kỳ"}',
      en: '{"from": "2020-01-01", "to": "2020-06-30"}, or {"term": "id of a term"}',
    },
    sheet_unit: { vi: 'mã một đơn vị', en: 'the id of a unit' },
  } satisfies Partial<Record<AskedQuestion['kind'], Message>>,
  moreChoices: (count: string): Message => ({
    vi: `… và ${count} lựa chọn khác`,
    en: `… and ${count} more`,
  }),
  proposal: { vi: 'Đề xuất', en: 'Proposal' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  noQuestions: {
    vi: 'Không còn gì phải quyết định; hãy xem lại các đề xuất trên trước khi dùng.',
    en: 'Nothing is left to decide; look through the proposals before you use them.',
  },
  saved: (path: string, open: number): Message =>
    open > 0
      ? {
          vi: `Đã lưu hồ sơ đọc vào "${path}". Hãy điền các chỗ còn null nêu trên rồi chạy lại với --profile "${path}".`,
          en: `The profile was saved as "${path}". Fill in what is null there, then run again with --profile "${path}".`,
        }
      : {
          vi: `Đã lưu hồ sơ đọc vào "${path}". Xem lại rồi chạy lại với --profile "${path}".`,
          en: `The profile was saved as "${path}". Look through it, then run again with --profile "${path}".`,
        },
  howToSave: {
    vi: 'Chưa đọc gì. Thêm --save-profile ho-so.json để lưu các đề xuất này thành hồ sơ đọc, điền những chỗ còn thiếu, rồi chạy lại với --profile ho-so.json.',
    en: 'Nothing was read yet. Add --save-profile profile.json to keep these proposals as a profile, fill in what is missing, then run again with --profile profile.json.',
  },
  nothingWritten: (path: string, open: number): Message =>
    open > 0
      ? {
          vi: `Chưa ghi gì. Hãy điền các chỗ nêu trên vào "${path}" rồi chạy lại; thêm --save-profile "${path}" để Ketnap ghi sẵn các chỗ ấy vào hồ sơ.`,
          en: `Nothing was written. Fill in the places above in "${path}" and run again; add --save-profile "${path}" to have Ketnap put them there.`,
        }
      : {
          vi: `Chưa ghi gì vì có bảng chưa được xác nhận trong "${path}". Nếu các đề xuất trên đúng, chạy với --save-profile "${path}" để lưu chúng vào hồ sơ, rồi chạy lại.`,
          en: `Nothing was written, because "${path}" does not confirm every table. If the proposals above are right, run with --save-profile "${path}" to keep them, then run again.`,
        },
  profileKept: (path: string): Message => ({
    vi: `Đã lưu hồ sơ đọc vào "${path}".`,
    en: `The profile was saved as "${path}".`,
  }),
};

/** What is said of days and numbers that are written in one of several ways. */
export const styleWords = {
  dayOrder: {
    dmy: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    mdy: { vi: 'tháng/ngày/năm', en: 'month/day/year' },
    ymd: { vi: 'năm-tháng-ngày', en: 'year-month-day' },
  } satisfies Record<DayOrder, Message>,
  partialDays: {
    left_out: {
      vi: 'không lấy ngày chỉ có tháng hoặc năm',
      en: 'days of which only month or year is known are left out',
    },
    first: { vi: 'ngày đầu của tháng hoặc năm', en: 'the first day of a month or year' },
    last: { vi: 'ngày cuối của tháng hoặc năm', en: 'the last day of a month or year' },
  } satisfies Record<PartialDays, Message>,
  decimalMark: {
    ',': { vi: 'dấu phẩy thập phân (1.234,5)', en: 'decimal comma (1.234,5)' },
    '.': { vi: 'dấu chấm thập phân (1,234.5)', en: 'decimal point (1,234.5)' },
  } satisfies Record<DecimalMark, Message>,
  dayYears: (years: NonNullable<ColumnUse['dayYears']>): Message => {
    if (years === 'above')
      return { vi: 'năm của ngày lấy theo dòng phía trên', en: 'days of the year above them' };
    if (years === 'left_out')
      return { vi: 'không lấy ngày không ghi năm', en: 'days without a year left out' };
    return { vi: `ngày không ghi năm thuộc năm ${years}`, en: `days without a year of ${years}` };
  },
  dashes: {
    zero: { vi: 'dấu gạch là 0', en: 'dashes mean 0' },
    unknown: { vi: 'dấu gạch là chưa có số liệu', en: 'dashes mean not recorded' },
  } satisfies Record<NonNullable<ColumnUse['dashes']>, Message>,
  swappedDays: { vi: 'đảo lại ngày với tháng', en: 'day and month swapped back' },
  farDays: {
    left_out: { vi: 'không lấy dòng có ngày không hợp lý', en: 'rows of unlikely days left out' },
    taken: { vi: 'lấy cả ngày không hợp lý', en: 'unlikely days taken' },
  } satisfies Record<DoubtedRows, Message>,
  otherDays: {
    left_out: {
      vi: 'không lấy dòng có ngày ngoài thời gian của biểu',
      en: 'rows of days outside of the title’s period left out',
    },
    taken: {
      vi: 'lấy cả ngày ngoài thời gian của biểu',
      en: 'days outside of the title’s period taken',
    },
  } satisfies Record<DoubtedRows, Message>,
  undoneRows: {
    left_out: {
      vi: 'không tính dòng ghi là chưa kết nạp hoặc ghi nhầm',
      en: 'rows said to be of nobody admitted left out',
    },
    taken: {
      vi: 'tính cả dòng ghi là chưa kết nạp hoặc ghi nhầm',
      en: 'rows said to be of nobody admitted counted',
    },
  } satisfies Record<DoubtedRows, Message>,
  severalNames: {
    counted: { vi: 'ô nhiều tên tính đủ số người', en: 'several names count as so many persons' },
    one: { vi: 'ô nhiều tên tính là một người', en: 'several names count as one person' },
    left_out: { vi: 'không lấy dòng có ô nhiều tên', en: 'rows of several names left out' },
  } satisfies Record<SeveralNames, Message>,
  code: (sign: string, sex: SexCode): Message => ({
    vi: `${sign}: ${{ male: 'nam', female: 'nữ', unknown: 'chưa rõ' }[sex]}`,
    en: `${sign}: ${sex}`,
  }),
};

const roleWords = {
  data: { vi: 'dòng số liệu', en: 'of data' },
  total: { vi: 'dòng cộng (chỉ đối chiếu)', en: 'of sums (checked only)' },
  group: { vi: 'dòng tên nhóm', en: 'that name groups' },
  head: { vi: 'tiêu đề in lặp lại', en: 'heads repeated by printing' },
  numbering: { vi: 'dòng số thứ tự cột', en: 'that number the columns' },
  hidden: { vi: 'dòng bị ẩn', en: 'hidden' },
  empty: { vi: 'dòng trống', en: 'empty' },
} satisfies Record<RowRole, Message>;

/** A period in words, its days ISO as in the profile. */
export function periodWords(period: Period): Message {
  if ('from' in period)
    return {
      vi: `từ ${period.from} đến ${period.to}`,
      en: `${period.from} to ${period.to}`,
    };
  const { term, to } = period;
  return {
    vi: `nhiệm kỳ ${term}${to === undefined ? '' : `, tính đến ${to}`}`,
    en: `term ${term}${to === undefined ? '' : `, up to ${to}`}`,
  };
}

/** How many names are listed where there may be thousands. */
const NAMED = 10;

/** The first names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` … (+${rest})` : ''}`;
}
