import { formatDay, type Message } from '@ketnap/core';
import type { SexCode } from '../values/styles.ts';
import type { Font } from '@ketnap/sheets';

/** Why a column is taken for what it is. */
export const reasons = {
  head: (words: string): Message => ({
    vi: `Tiêu đề cột là “${words}”.`,
    en: `The head says “${words}”.`,
  }),
  headAndValues: (words: string, what: Message): Message => ({
    vi: `Tiêu đề cột là “${words}”, các ô chứa ${what.vi}.`,
    en: `The head says “${words}”, and the values are ${what.en}.`,
  }),
  fieldName: (column: string): Message => ({
    vi: `“${column}” là tên cột của Ketnap.`,
    en: `“${column}” is a column of Ketnap’s.`,
  }),
  noResults: (line: string): Message => ({
    vi: `Phía trên bảng ghi “${line}”: có thể là số dự kiến hoặc chỉ tiêu, chưa phải số đã kết nạp.`,
    en: `“${line}” stands above the table: these may be plans or estimates, and nobody admitted yet.`,
  }),
  scaled: (line: string): Message => ({
    vi: `Phía trên bảng ghi “${line}”: các số có thể không phải là số người.`,
    en: `“${line}” stands above the table: its numbers may be no counts of persons.`,
  }),
  periods: { vi: 'Các ô ghi thời gian.', en: 'Its values are periods.' },
  furtherField: {
    vi: 'Cột thêm của bảng, giữ nguyên.',
    en: 'A further column of the table, kept as it is.',
  },
  profile: {
    vi: 'Đã xác nhận lần trước.',
    en: 'Confirmed earlier.',
  },
  empty: { vi: 'Cột không có số liệu.', en: 'The column holds nothing.' },
  noHead: {
    vi: 'Cột không có tiêu đề, nên không rõ chứa gì.',
    en: 'The column has no head, so what it holds is unknown.',
  },
  counter: {
    vi: 'Các ô là số thứ tự 1, 2, 3 …',
    en: 'The values count the rows: 1, 2, 3 …',
  },
  groupUnits: {
    vi: 'Các dòng tên nhóm là tên đơn vị.',
    en: 'The rows that name groups name units.',
  },
  groupOther: {
    vi: 'Các dòng tên nhóm không phải là tên đơn vị.',
    en: 'The rows that name groups name no units.',
  },
  fewValues: (count: number): Message => ({
    vi: `Chỉ có ${count} giá trị khác nhau, nên giữ lại làm một cột phân tổ.`,
    en: `It has only ${count} different values, so it is kept as an attribute.`,
  }),
  unknown: {
    vi: 'Tiêu đề này chưa gặp bao giờ.',
    en: 'This head is not known.',
  },
  leftOver: (words: string): Message => ({
    vi: `Tiêu đề cột là “${words}”: có từ cho thấy cột này nói về việc khác, hoặc chưa rõ nghĩa.`,
    en: `The head says “${words}”: some of its words speak of something else, or are not known.`,
  }),
  workplace: (words: string): Message => ({
    vi: `Tiêu đề cột là “${words}”: nơi công tác không hẳn là nơi sinh hoạt đảng.`,
    en: `The head says “${words}”: where people work need not be their unit of the Party.`,
  }),
  twinDays: (words: string): Message => ({
    vi: `Có hơn một cột mang tiêu đề “${words}”.`,
    en: `More than one column has the head “${words}”.`,
  }),
  onlyDay: (words: string): Message => ({
    vi: `Tiêu đề cột là “${words}”, và không có cột nào ghi ngày kết nạp.`,
    en: `The head says “${words}”, and no column has the day of admission.`,
  }),
  conflict: (words: string, what: Message): Message => ({
    vi: `Tiêu đề cột là “${words}”, nhưng phần lớn các ô không phải ${what.vi}.`,
    en: `The head says “${words}”, but most values are not ${what.en}.`,
  }),
  otherPeriod: (words: string): Message => ({
    vi: `Tiêu đề cột “${words}” không nói đúng khoảng thời gian của biểu.`,
    en: `The head “${words}” does not say the period of its sheet.`,
  }),
  notedEnd: (line: string): Message => ({
    vi: `Dưới bảng ghi “${line}”.`,
    en: `“${line}” stands below the table.`,
  }),
  sexes: { vi: 'Các ô ghi nam hoặc nữ.', en: 'Its values say male or female.' },
  average: (words: string): Message => ({
    vi: `“${words}” là số bình quân hoặc số của mỗi năm, không phải chỉ tiêu hay số kết nạp của cả thời gian.`,
    en: `“${words}” is an average or what falls to each year, and no target or count of the whole time.`,
  }),
  otherCount: (words: string): Message => ({
    vi: `“${words}” không phải là số kết nạp.`,
    en: `“${words}” counts no admissions.`,
  }),
  unsaid: {
    vi: 'Tiêu đề cột và tiêu đề biểu không nói đây là số kết nạp.',
    en: 'Neither the head nor the title says that these are admissions.',
  },
  shares: (words: string): Message => ({
    vi: `Tiêu đề cột là “${words}”, có ô ghi tỷ lệ phần trăm.`,
    en: `The head says “${words}”, and some values are percentages.`,
  }),
  sameDays: {
    vi: 'Cột khác đã ghi số của đúng khoảng thời gian này.',
    en: 'Another column has the figures of the same days.',
  },
  unitNames: {
    vi: 'Phần lớn các ô là tên đơn vị.',
    en: 'Most values are names of units.',
  },
} satisfies Readonly<Record<string, Message | ((...args: never[]) => Message)>>;

/** Kinds of values, as they end a sentence. */
export const valueWords = {
  days: { vi: 'ngày tháng', en: 'days' },
  dayParts: {
    vi: 'một phần của ngày (ngày, tháng hoặc năm)',
    en: 'parts of a day (day, month or year)',
  },
  numbers: { vi: 'con số', en: 'numbers' },
  ticks: { vi: 'dấu x hoặc có/không', en: 'ticks or yes and no' },
  units: { vi: 'tên đơn vị', en: 'names of units' },
} satisfies Readonly<Record<string, Message>>;

/** Why the persons of a list may be none that were admitted. */
export const rowsDoubts = {
  otherList: (line: string): Message => ({
    vi: `Phía trên bảng ghi “${line}”, nên có thể đây không phải danh sách người được kết nạp.`,
    en: `The lines above say “${line}”, so these may be no persons who were admitted.`,
  }),
  noAdmission: {
    vi: 'Không có cột nào ghi rõ ngày kết nạp Đảng.',
    en: 'No column clearly has the day of admission to the Party.',
  },
};

/** What is asked where nothing is guessed. */
export const questions = {
  rows: (place: string): Message => ({
    vi: `${place}: mỗi dòng là gì?`,
    en: `${place}: what is one row?`,
  }),
  doubtedRows: (place: string, doubt: Message): Message => ({
    vi: `${place}: mỗi dòng là gì? ${doubt.vi}`,
    en: `${place}: what is one row? ${doubt.en}`,
  }),
  meaning: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” chứa gì?`,
    en: `${place}: what does the column “${head}” hold?`,
  }),
  columnPeriod: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” chứa số liệu của thời gian nào?`,
    en: `${place}: of which period are the figures in the column “${head}”?`,
  }),
  columnShares: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” có ô ghi tỷ lệ phần trăm. Tỷ lệ trên số đảng viên chưa thành số người khi tệp không ghi số đảng viên của từng đơn vị, nên các ô ấy không được lấy; các ô ghi số người vẫn được lấy. Cột này chứa gì?`,
    en: `${place}: some values of the column “${head}” are percentages. A share of the members is no number of persons as long as the file does not say each unit’s members, so those values are not taken; numbers of persons are. What does the column hold?`,
  }),
  columnMembers: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” ghi số đảng viên, không ghi rõ vào ngày nào. Cột này chứa gì?`,
    en: `${place}: the column “${head}” holds numbers of members and does not say of which day. What does it hold?`,
  }),
  columnBodies: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” ghi tên cơ quan, trường học (như trạm y tế, trường THCS), không ghi tên chi bộ. Có lấy đúng tên đã ghi làm đơn vị trực thuộc đơn vị ở cột kia không?`,
    en: `${place}: the column “${head}” names offices and schools and no cells. Take them, by the names that are written, as units below those of the other column?`,
  }),
  dayOrder: (place: string, head: string): Message => ({
    vi: `${place}: trong cột “${head}”, ngày hay tháng đứng trước?`,
    en: `${place}: in the column “${head}”, does the day or the month come first?`,
  }),
  swappedDays: (place: string, head: string): Message => ({
    vi: `${place}: trong cột “${head}”, mọi ngày thật đều từ 12 trở xuống, còn các ngày sau 12 là chữ. Có phải chương trình đã đảo ngày với tháng không?`,
    en: `${place}: in the column “${head}”, all real days are up to 12 and those after 12 are text. Did a program swap date and month?`,
  }),
  partialDays: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” có ô chỉ ghi tháng hoặc năm. Xử lý các ô ấy thế nào?`,
    en: `${place}: some values of the column “${head}” give only a month or a year. What should be done with them?`,
  }),
  farDays: (place: string, head: string, days: string): Message => ({
    vi: `${place}: trong cột “${head}”, ${days} cách xa mọi ngày khác hoặc không thể có (chưa đến, hay khi chưa đủ tuổi). Có lấy các dòng ấy không?`,
    en: `${place}: in the column “${head}”, ${days} lies far from all other days or cannot be (not yet come, or the person was too young). Take those rows?`,
  }),
  otherDays: (place: string, title: string, others: number, rows: number): Message => ({
    vi: `${place}: phía trên bảng ghi “${title}”, nhưng ${others}/${rows} ngày kết nạp không thuộc thời gian ấy. Lấy các dòng ấy thế nào?`,
    en: `${place}: the lines above say “${title}”, but ${others} of ${rows} days of admission are of another time. Take those rows?`,
  }),
  undoneRows: (place: string, head: string, rows: Message): Message => ({
    vi: `${place}: cột “${head}” cho thấy có người chưa được kết nạp, không kết nạp nữa hoặc bị ghi nhầm: ${rows.vi}. Có tính các dòng ấy không?`,
    en: `${place}: by the column “${head}” some were not admitted, not yet, or stand there by mistake: ${rows.en}. Count those rows?`,
  }),
  remarkOfRow: (line: number, remark: string): Message => ({
    vi: `dòng ${line} “${remark}”`,
    en: `row ${line} “${remark}”`,
  }),
  sexCodes: (place: string, head: string, signs: string): Message => ({
    vi: `${place}: trong cột “${head}”, ký hiệu ${signs} là nam hay nữ?`,
    en: `${place}: in the column “${head}”, which sex is ${signs}?`,
  }),
  severalNames: (place: string, head: string): Message => ({
    vi: `${place}: cột “${head}” có ô ghi tên nhiều người. Tính các dòng ấy thế nào?`,
    en: `${place}: some values of the column “${head}” name several persons. How should those rows be counted?`,
  }),
  decimalMark: (place: string, head: string): Message => ({
    vi: `${place}: trong cột “${head}”, dấu nào đứng trước phần thập phân?`,
    en: `${place}: in the column “${head}”, which sign stands before the decimals?`,
  }),
  font: (place: string, font: string): Message => ({
    vi: `${place}: chữ có vẻ gõ bằng phông ${font}. Có chuyển sang Unicode như ví dụ không?`,
    en: `${place}: the text seems typed for ${font} fonts. Turn it into Unicode as shown?`,
  }),
  misread: (place: string): Message => ({
    vi: `${place}: chữ có vẻ bị lỗi mã hóa (UTF-8 bị đọc theo bảng mã khác rồi lưu lại). Có khôi phục về Unicode như ví dụ không?`,
    en: `${place}: the text seems garbled (UTF-8 that was read in another encoding and saved again). Restore it to Unicode as shown?`,
  }),
  emptyTicks: (place: string): Message => ({
    vi: `${place}: trong các cột đánh dấu, ô để trống nghĩa là “không” hay “chưa rõ”?`,
    en: `${place}: in the columns of ticks, does an empty one mean “no” or “unknown”?`,
  }),
  emptyUnits: (place: string): Message => ({
    vi: `${place}: một số dòng để trống tên đơn vị. Các dòng ấy có cùng đơn vị với dòng phía trên không?`,
    en: `${place}: some rows leave the unit empty. Are they of the same unit as the row above?`,
  }),
  rowBelow: (place: string, label: string): Message => ({
    vi: `${place}: dòng “${label}” là tổng của các dòng ngay bên dưới, hay có số liệu riêng?`,
    en: `${place}: is the row “${label}” the sum of the rows below it, or has it figures of its own?`,
  }),
  rowAbove: (place: string, label: string): Message => ({
    vi: `${place}: dòng “${label}” là tổng của các dòng ngay bên trên, hay có số liệu riêng?`,
    en: `${place}: is the row “${label}” the sum of the rows above it, or has it figures of its own?`,
  }),
  rowSum: (place: string, label: string): Message => ({
    vi: `${place}: dòng “${label}” là dòng cộng (hoặc bình quân) của các dòng khác, hay là một đơn vị?`,
    en: `${place}: is the row “${label}” a sum (or mean) of other rows, or a unit?`,
  }),
  rowPart: (place: string, label: string): Message => ({
    vi: `${place}: dòng “${label}” là một phần trong số liệu của dòng trên, hay là một đơn vị?`,
    en: `${place}: is the row “${label}” a part of the figures above it, or a unit?`,
  }),
  twinRows: (place: string, name: string, lines: string, areAlike: boolean): Message => ({
    vi: areAlike
      ? `${place}: các dòng ${lines} giống hệt nhau, cùng ghi “${name}”. Là một dòng bị chép lặp, hay các đơn vị trùng tên?`
      : `${place}: các dòng ${lines} cùng ghi “${name}” mà số liệu khác nhau. Là các đơn vị trùng tên, hay một đơn vị?`,
    en: areAlike
      ? `${place}: rows ${lines} are alike, each naming “${name}”. Is one a copy, or are they units of one name?`
      : `${place}: rows ${lines} each name “${name}”, with different figures. Are they units of one name, or one unit?`,
  }),
  rowFigure: (place: string, label: string): Message => ({
    vi: `${place}: “${label}” không giống tên một đơn vị. Dòng ấy là gì?`,
    en: `${place}: “${label}” does not look like the name of a unit. What is that row?`,
  }),
  merged: (place: string, head: string, units: string): Message => ({
    vi: `${place}: trong cột “${head}”, một số đứng ở ô gộp chung cho nhiều đơn vị (${units}). Lấy số ấy thế nào?`,
    en: `${place}: in the column “${head}”, a number stands in a sheet cell merged over several units (${units}). How is it taken?`,
  }),
  mergedPersons: (place: string, head: string, lines: string): Message => ({
    vi: `${place}: trong cột “${head}” có ô gộp chung cho nhiều người (các dòng ${lines}). Nội dung ô gộp là của ai?`,
    en: `${place}: in the column “${head}”, a sheet cell is merged over several persons (rows ${lines}). Whose is what it holds?`,
  }),
  unit: (name: string): Message => ({
    vi: `“${name}” là đơn vị nào?`,
    en: `Which unit is “${name}”?`,
  }),
  level: (name: string): Message => ({
    vi: `“${name}” là đảng ủy cấp nào?`,
    en: `Of which level is “${name}”?`,
  }),
  parent: (name: string): Message => ({
    vi: `“${name}” trực thuộc đơn vị nào?`,
    en: `To which unit does “${name}” belong?`,
  }),
  sheetUnit: (place: string): Message => ({
    vi: `${place}: số liệu này của đơn vị nào?`,
    en: `${place}: of which unit are these figures?`,
  }),
  period: (place: string): Message => ({
    vi: `${place}: số liệu này của thời gian nào?`,
    en: `${place}: of which period are these figures?`,
  }),
  undated: (place: string): Message => ({
    vi: `${place}: danh sách không có ngày kết nạp của từng người, nên chỉ tính được số người kết nạp của mỗi đơn vị (và mỗi nguồn đã ghi đủ) trong cả một thời gian, không chia được theo tháng. Những người này được kết nạp trong thời gian nào?`,
    en: `${place}: the list gives nobody’s day of admission, so that only each unit’s number of persons (and of those of each source that is given for all) can be counted, for a period as a whole and not by month. In which period were they admitted?`,
  }),
  termDays: (name: string, usual: { starts_on: string; ends_on: string } | null): Message => ({
    vi: `${name} bắt đầu và kết thúc ngày nào?${usual ? ` Chưa rõ ngày đại hội thì tạm tính từ ${formatDay(usual.starts_on, 'vi')} đến ${formatDay(usual.ends_on, 'vi')}.` : ''}`,
    en: `On which days does “${name}” begin and end?${usual ? ` Until the days of its congresses are known, take ${formatDay(usual.starts_on, 'en')} to ${formatDay(usual.ends_on, 'en')}.` : ''}`,
  }),
  criterion: (place: string, label: string): Message => ({
    vi: `${place}: dòng “${label}” đếm gì?`,
    en: `${place}: what does the row “${label}” count?`,
  }),
};

const sexWords = {
  male: { vi: 'nam', en: 'male' },
  female: { vi: 'nữ', en: 'female' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
} satisfies Readonly<Record<SexCode, Message>>;

/** What can be answered. */
export const choices = {
  persons: { vi: 'Một người được kết nạp', en: 'A person admitted' },
  figures: {
    vi: 'Số liệu của một đơn vị, tiêu chí hoặc năm',
    en: 'Figures of a unit, criterion or year',
  },
  villages: {
    vi: 'Một thôn (hoặc một chi bộ) và nơi đảng viên của thôn sinh hoạt',
    en: 'A village (or a cell) and where its members meet',
  },
  leftOut: { vi: 'Không lấy bảng này', en: 'Leave this table out' },
  dmy: { vi: 'Ngày trước: ngày/tháng/năm', en: 'Day first: day/month/year' },
  mdy: { vi: 'Tháng trước: tháng/ngày/năm', en: 'Month first: month/day/year' },
  ymd: { vi: 'Năm trước: năm-tháng-ngày', en: 'Year first: year-month-day' },
  swapped: { vi: 'Đúng, hãy đảo lại', en: 'Yes, swap them back' },
  notSwapped: { vi: 'Không, giữ nguyên', en: 'No, leave them' },
  partialLeftOut: { vi: 'Không lấy các dòng ấy', en: 'Leave those rows out' },
  partialFirst: {
    vi: 'Lấy ngày đầu của tháng hoặc năm ấy',
    en: 'Take the first day of that month or year',
  },
  partialLast: {
    vi: 'Lấy ngày cuối của tháng hoặc năm ấy',
    en: 'Take the last day of that month or year',
  },
  farLeftOut: { vi: 'Không lấy các dòng ấy', en: 'Leave those rows out' },
  farTaken: { vi: 'Lấy đúng như đã ghi', en: 'Take them as they are written' },
  undoneTaken: { vi: 'Tính là đã kết nạp', en: 'Count them as admitted' },
  codes: (signs: readonly (readonly [sign: string, sex: SexCode])[]): Message => ({
    vi: signs.map(([sign, sex]) => `${sign}: ${sexWords[sex].vi}`).join(', '),
    en: signs.map(([sign, sex]) => `${sign}: ${sexWords[sex].en}`).join(', '),
  }),
  severalCounted: { vi: 'Tính đủ số người trong ô', en: 'As many persons as are named' },
  severalOne: { vi: 'Tính là một người', en: 'As one person' },
  comma: { vi: 'Dấu phẩy: 1.234,5', en: 'A comma: 1.234,5' },
  point: { vi: 'Dấu chấm: 1,234.5', en: 'A point: 1,234.5' },
  repair: (font: string): Message => ({ vi: `Chuyển từ ${font}`, en: `Turn it from ${font}` }),
  restore: { vi: 'Khôi phục như ví dụ', en: 'Restore it as shown' },
  unicode: { vi: 'Giữ nguyên', en: 'Leave it as it is' },
  unitAbove: { vi: 'Có, cùng đơn vị với dòng trên', en: 'Yes, of the unit above' },
  noUnit: { vi: 'Không, chưa rõ đơn vị', en: 'No, their unit is unknown' },
  rowSum: {
    vi: 'Dòng cộng: chỉ đối chiếu, không tính thêm',
    en: 'A sum: checked, not counted again',
  },
  rowUnit: { vi: 'Một đơn vị có số liệu riêng', en: 'A unit with figures of its own' },
  rowLeftOut: { vi: 'Không lấy dòng này', en: 'Leave this row out' },
  twinsApart: {
    vi: 'Các đơn vị khác nhau trùng tên, mỗi dòng một đơn vị',
    en: 'Different units of one name, one a row',
  },
  twinsTogether: { vi: 'Một đơn vị: cộng các dòng lại', en: 'One unit: add the rows up' },
  twinsOnce: { vi: 'Dòng chép lặp: chỉ lấy dòng đầu', en: 'A copy: take the first row alone' },
  rowPart: (source: string): Message => ({
    vi: `Phần “${source}” của đơn vị ở trên`,
    en: `The part “${source}” of the unit above`,
  }),
  ownSource: (label: string): Message => ({
    vi: `Số kết nạp là “${label}”`,
    en: `Those admitted who are “${label}”`,
  }),
  mergedLeftOut: { vi: 'Không lấy số ở ô gộp', en: 'Leave the merged numbers out' },
  mergedAbove: {
    vi: 'Là chỉ tiêu của đơn vị cấp trên các đơn vị ấy',
    en: 'It is the target of the unit above them',
  },
  mergedEach: { vi: 'Mỗi đơn vị đều đúng số ấy', en: 'Each of the units has that number' },
  mergedEachPerson: { vi: 'Của từng người ở các dòng ấy', en: 'Each of those persons’' },
  mergedFirst: { vi: 'Chỉ của người ở dòng đầu', en: 'That of the first of them alone' },
  mergedOnePerson: {
    vi: 'Là số chung của các dòng ấy: mỗi dòng tính một người',
    en: 'The number of all those rows: each counts as one person',
  },
  mergedEachRow: { vi: 'Mỗi dòng đều đúng số ấy', en: 'Each of those rows counts as so many' },
  no: { vi: 'Không', en: 'No' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
  newUnit: (name: string): Message => ({
    vi: `Đơn vị mới “${name}”`,
    en: `A new unit “${name}”`,
  }),
  newUnitOf: (parent: string): Message => ({
    vi: `Đơn vị mới, trực thuộc ${parent}`,
    en: `A new unit of ${parent}`,
  }),
  levels: {
    commune: { vi: 'Cấp xã (xã, phường, thị trấn, đặc khu)', en: 'A commune' },
    district: { vi: 'Cấp huyện', en: 'A district' },
    province: { vi: 'Cấp tỉnh', en: 'A province' },
    agency: { vi: 'Cơ quan, đơn vị', en: 'An agency' },
  },
  noParent: { vi: 'Không trực thuộc đơn vị nào', en: 'To none' },
  leaveUnit: { vi: 'Không lấy các dòng này', en: 'Leave these rows out' },
  fromTitle: (text: string): Message => ({
    vi: `Theo tiêu đề: ${text}`,
    en: `As the title says: ${text}`,
  }),
} satisfies Readonly<
  Record<string, Message | ((...args: never[]) => Message) | Readonly<Record<string, Message>>>
>;

/** In what a file differs from the form that was confirmed. */
export const changeWords = {
  columnAdded: (place: string, head: string): Message => ({
    vi: `${place}: mẫu biểu có thêm cột “${head}”.`,
    en: `${place}: the form has a new column “${head}”.`,
  }),
  columnGone: (place: string, head: string): Message => ({
    vi: `${place}: mẫu biểu không còn cột “${head}”.`,
    en: `${place}: the form lacks the column “${head}”.`,
  }),
  columnsMoved: (place: string): Message => ({
    vi: `${place}: các cột đổi thứ tự.`,
    en: `${place}: the columns stand in another order.`,
  }),
};

/** Why something on a sheet is no part of any table. */
export const ignoredWords = {
  title: { vi: 'Dòng phía trên bảng', en: 'Lines above the table' },
  tail: { vi: 'Dòng phía dưới bảng', en: 'Lines below the table' },
  hidden_column: { vi: 'Cột bị ẩn', en: 'A hidden column' },
  no_head: { vi: 'Không tìm thấy dòng tiêu đề của bảng', en: 'No head of a table was found' },
  hidden_sheet: { vi: 'Trang tính bị ẩn', en: 'A hidden sheet' },
  empty_body: { vi: 'Bảng không có dòng nào', en: 'A table without rows' },
} satisfies Readonly<Record<string, Message>>;

/** Fonts from before Unicode as people call them, and what misread texts were. */
export const fontWords = {
  tcvn3: 'TCVN3 (.VnTime)',
  vni: 'VNI',
  misread: 'UTF-8',
} satisfies Readonly<Record<Font, string>>;

/** Where a table stands: the file, and the sheet if it has several. */
export function placeWords(file: string, sheet: string | null): string {
  return sheet === null ? file : `${file}, ${sheet}`;
}
