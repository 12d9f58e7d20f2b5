import type { Message } from '@ketnap/core';
import type { IntakeMode, ShownRole, UnitMatched } from '@ketnap/readers';

const files = (names: readonly string[]): string =>
  names.length === 1 ? `“${names[0]}”` : `“${names[0]}” +${names.length - 1}`;

/** Words of the screen on which files of an office are looked at before they are taken. */
export const importWords = {
  title: (names: readonly string[]): Message => ({
    vi: names.length === 1 ? `Đọc tệp ${names[0]}` : `Đọc ${names.length} tệp`,
    en: names.length === 1 ? `Reading ${names[0]}` : `Reading ${names.length} files`,
  }),
  lead: {
    vi: 'Đối chiếu bảng gốc với kết quả đọc; chưa có gì được lấy cho đến khi xác nhận. Tệp gốc không bị sửa.',
    en: 'Compare the sheet with what is read from it; nothing is taken until you confirm. The file itself is never changed.',
  },
  back: { vi: 'Quay lại, không lấy tệp này', en: 'Go back without these files' },
  working: { vi: 'Đang đọc lại…', en: 'Reading again…' },
  tooLong: (seconds: number): Message => ({
    vi: `Đã ${seconds} giây mà tệp chưa đọc thêm được gì, nên việc đọc được dừng lại. Hãy mở tệp bằng phần mềm bảng tính, lưu lại rồi thử lần nữa.`,
    en: `Nothing more of the file could be read for ${seconds} seconds, so reading was stopped. Open the file in a spreadsheet program, save it anew and try again.`,
  }),

  // Tables
  tables: { vi: 'Các bảng trong tệp', en: 'Tables of the files' },
  rows: (count: string): Message => ({ vi: `${count} dòng`, en: `${count} rows` }),
  noTableHere: { vi: 'không có bảng', en: 'no table' },
  leftOutTable: { vi: 'không lấy', en: 'left out' },
  toDecide: (count: number): Message => ({
    vi: `${count} điều cần quyết định`,
    en: `${count} to decide`,
  }),
  eachRow: { vi: 'Mỗi dòng là', en: 'A row is' },
  rowsUndecided: { vi: 'chưa quyết định', en: 'undecided' },
  period: { vi: 'Kỳ số liệu', en: 'Period' },
  periodTitle: { vi: 'theo tiêu đề biểu', en: 'as the title says' },
  periodUndecided: { vi: 'chưa quyết định', en: 'undecided' },
  periodDays: (from: string, to: string): Message => ({
    vi: `${from} đến ${to}`,
    en: `${from} to ${to}`,
  }),
  meaningOf: (column: string): Message => ({
    vi: `Nghĩa của cột ${column}`,
    en: `What column ${column} holds`,
  }),
  meaningUndecided: { vi: 'Chưa quyết định', en: 'Undecided' },
  groupColumn: { vi: 'dòng nhóm', en: 'group rows' },
  sheetOf: (place: string): Message => ({ vi: `Bảng gốc: ${place}`, en: `As it stands: ${place}` }),
  asItStands: { vi: 'Bảng gốc', en: 'As it stands' },
  asTaken: { vi: 'Kết quả đọc', en: 'What is read of it' },
  line: { vi: 'Dòng', en: 'Row' },
  showLine: (line: string): Message => ({
    vi: `Xem dòng ${line} trong bảng gốc`,
    en: `Show row ${line} of the sheet`,
  }),
  madeRow: { vi: 'lập thêm', en: 'made' },
  nothingTaken: {
    vi: 'Chưa có dòng nào được lấy. Hãy trả lời các câu hỏi bên cạnh.',
    en: 'No row is taken yet. Answer the questions beside.',
  },
  roles: {
    data: { vi: 'số liệu', en: 'data' },
    total: { vi: 'dòng cộng, chỉ đối chiếu', en: 'a sum, checked only' },
    group: { vi: 'tên nhóm', en: 'name of a group' },
    head: { vi: 'tiêu đề lặp lại', en: 'the head again' },
    numbering: { vi: 'số thứ tự cột', en: 'numbers of the columns' },
    hidden: { vi: 'bị ẩn, không lấy', en: 'hidden, left out' },
    empty: { vi: 'trống', en: 'empty' },
    heads: { vi: 'tiêu đề cột', en: 'head' },
    outside: { vi: 'ngoài bảng, không lấy', en: 'outside, left out' },
    other_table: { vi: 'bảng khác', en: 'another table' },
  } satisfies Record<ShownRole, Message>,
  undecidedRow: { vi: 'chờ quyết định', en: 'waits for a decision' },
  droppedRow: { vi: 'dòng không lấy', en: 'row left out' },
  unread: { vi: 'ô không đọc được', en: 'cannot be taken' },
  rejectedCell: (expected: Message): Message => ({
    vi: `không lấy được: cần ${expected.vi}`,
    en: `cannot be taken: ${expected.en} is expected`,
  }),

  // Questions
  questionsLeft: (count: number): Message => ({
    vi: `Còn ${count} điều cần quyết định`,
    en: `${count} ${count === 1 ? 'thing' : 'things'} left to decide`,
  }),
  allAnswered: { vi: 'Không còn điều gì cần quyết định', en: 'Nothing left to decide' },
  slowWork: (seconds: number): Message => ({
    vi: `Đã hơn ${seconds} giây chưa xong. Có thể chờ, hoặc đọc lại các tệp từ đầu; những gì đã trả lời vẫn được giữ.`,
    en: `This has taken more than ${seconds} seconds. You can wait, or have the files read again; what was answered is kept.`,
  }),
  notEnough: {
    vi: 'Chưa lập được bộ dữ liệu từ các tệp này',
    en: 'These files do not make a dataset yet',
  },
  answeredNotClean: {
    vi: 'Đã trả lời hết, nhưng còn chỗ không khớp hoặc không đọc được',
    en: 'All is answered, but something differs or cannot be read',
  },
  notCleanHint: {
    vi: 'Hãy xem phần đối chiếu bên dưới trước khi mở.',
    en: 'Look through the checks below before you go on.',
  },
  allAnsweredHint: {
    vi: 'Có thể sửa nghĩa của từng cột ngay trên bảng gốc trước khi xác nhận.',
    en: 'The meaning of any column can still be changed above the sheet.',
  },
  termName: { vi: 'Tên nhiệm kỳ', en: 'Name of the term' },
  defaultTermName: (from: string, to: string): Message => ({
    vi: `Nhiệm kỳ ${from}–${to}`,
    en: `Term ${from}–${to}`,
  }),
  firstDay: { vi: 'Ngày đầu', en: 'First day' },
  lastDay: { vi: 'Ngày cuối', en: 'Last day' },
  dayHint: { vi: 'ngày-tháng-năm', en: 'day-month-year' },
  notADay: (text: string): Message => ({
    vi: `“${text}” không phải là một ngày. Hãy viết ngày, tháng, năm bằng số, cách nhau bằng dấu gạch nối.`,
    en: `“${text}” is not a day. Write day, month and year in digits with hyphens between them.`,
  }),
  daysReversed: {
    vi: 'Ngày cuối phải sau ngày đầu.',
    en: 'The last day must come after the first.',
  },
  aTerm: { vi: 'Một nhiệm kỳ', en: 'A term' },
  someDays: { vi: 'Từ ngày đến ngày', en: 'From one day to another' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  likely: { vi: 'có lẽ đúng', en: 'likely' },
  written: { vi: 'Trong tệp ghi', en: 'As written' },
  changeAnswer: { vi: 'Sửa', en: 'Change' },
  acceptAllLikely: (count: number): Message => ({
    vi: `Chấp nhận ${count} đề xuất`,
    en: `Accept ${count} proposals`,
  }),

  // Units
  units: { vi: 'Tên đơn vị', en: 'Names of units' },
  unitsHint: (count: string): Message => ({
    vi: `${count} cách ghi trong tệp`,
    en: `${count} spellings in the files`,
  }),
  findSpelling: { vi: 'Tìm cách ghi hoặc đơn vị', en: 'Find a spelling or a unit' },
  spelling: { vi: 'Trong tệp ghi', en: 'In the files' },
  unitIs: { vi: 'Là đơn vị', en: 'Is the unit' },
  unitOf: (spelling: string): Message => ({
    vi: `Đơn vị của “${spelling}”`,
    en: `Unit of “${spelling}”`,
  }),
  rowsHead: { vi: 'Dòng', en: 'Rows' },
  matched: {
    same: { vi: 'trùng tên', en: 'same name' },
    folded: { vi: 'trùng, không kể dấu', en: 'same but for diacritics' },
    other: { vi: 'cách ghi khác', en: 'another spelling' },
    made: { vi: 'lập mới', en: 'made' },
    left_out: { vi: 'không lấy', en: 'left out' },
    asked: { vi: 'chưa rõ', en: 'undecided' },
  } satisfies Record<UnitMatched, Message>,
  madeUnder: (above: string): Message => ({
    vi: `lập mới, trực thuộc ${above}`,
    en: `made, of ${above}`,
  }),
  unitName: { vi: 'Tên đơn vị', en: 'Name of the unit' },
  leaveOutUnit: { vi: 'Không lấy các dòng này', en: 'Leave these rows out' },
  noSpelling: { vi: 'Không có cách ghi nào như vậy.', en: 'There is no such spelling.' },
  successive: (count: number): Message => ({
    vi: `${count} đơn vị nối tiếp, theo ngày của dòng`,
    en: `${count} units, one after the other, by the row’s day`,
  }),

  // Findings
  sums: { vi: 'Số cộng của biểu', en: 'Sums of the form' },
  sumsRight: (count: string): Message => ({
    vi: `Cả ${count} số cộng đều khớp với số tính lại`,
    en: `All ${count} sums agree with what was computed`,
  }),
  sumsWrong: (count: string, all: string): Message => ({
    vi: `${count} trong ${all} số cộng không khớp`,
    en: `${count} of ${all} sums do not agree`,
  }),
  stated: { vi: 'Biểu ghi', en: 'Stated' },
  computed: { vi: 'Tính lại', en: 'Computed' },
  sum: { vi: 'Dòng cộng', en: 'Sum' },
  agrees: { vi: 'khớp', en: 'agrees' },
  differs: (difference: string): Message => ({
    vi: `lệch ${difference}`,
    en: `differs by ${difference}`,
  }),
  leftOut: { vi: 'Không lấy', en: 'Left out' },
  leftOutCount: (rows: string, columns: number): Message => ({
    vi: `${rows} dòng, ${columns} cột`,
    en: `${rows} rows, ${columns} columns`,
  }),
  sheetCells: (count: string): Message => ({ vi: `${count} ô`, en: `${count} sheet cells` }),
  leftOutRows: (count: string, reason: string): Message => ({
    vi: `${count} dòng: ${reason}`,
    en: `${count} ${count === '1' ? 'row' : 'rows'}: ${reason}`,
  }),
  columnLeft: (head: string): Message => ({ vi: `Cột “${head}”`, en: `Column “${head}”` }),
  linesAre: (lines: string): Message => ({ vi: `dòng ${lines}`, en: `rows ${lines}` }),
  rejected: (count: string): Message => ({
    vi: `${count} ô không đọc được`,
    en: `${count} sheet cells that cannot be taken`,
  }),
  errors: (count: string): Message => ({
    vi: `${count} lỗi trong số liệu; các dòng có lỗi không được tính`,
    en: `Errors in the data: ${count}; rows with errors are not counted`,
  }),
  rejectedFound: (found: string, expected: string): Message => ({
    vi: `ghi “${found}”, cần ${expected}`,
    en: `holds “${found}”; ${expected} is expected`,
  }),
  converted: { vi: 'Đã chuyển đổi', en: 'Taken in another form' },
  convertedCount: (count: string, name: string): Message => ({
    vi: `${count} ô: ${name}`,
    en: `${count}: ${name}`,
  }),
  formulas: (count: string): Message => ({
    vi: `${count} ô có công thức: lấy kết quả đã lưu trong tệp, không tính lại.`,
    en: `${count} sheet cells hold formulas: their stored results are taken, nothing is run.`,
  }),
  doubles: (count: string): Message => ({
    vi: `${count} người hoặc số liệu ghi hơn một lần, chỉ lấy lần đầu`,
    en: `${count} persons or figures stand in more than one row; the first is taken`,
  }),
  corrected: (count: string): Message => ({
    vi: `${count} người có thể bị tính hai lần: ghi ở hai danh sách, thông tin khác nhau`,
    en: `${count} persons may count twice: two lists name them and say something else each`,
  }),
  more: (count: string): Message => ({ vi: `và ${count} nữa`, en: `and ${count} more` }),
  formChanged: { vi: 'Mẫu biểu có thay đổi', en: 'The form has changed' },

  // Comparison
  changes: { vi: 'So với dữ liệu đang mở', en: 'Compared with the open data' },
  noChanges: { vi: 'Không có gì thay đổi.', en: 'Nothing changes.' },
  comparing: { vi: 'Đang so sánh…', en: 'Comparing…' },

  // Foot
  summary: (read: string, taken: string): Message => ({
    vi: `Đọc ${read} dòng, lấy ${taken} dòng`,
    en: `${read} rows read, ${taken} taken`,
  }),
  summaryRejected: (count: string): Message => ({
    vi: `${count} ô không đọc được`,
    en: `${count} sheet cells cannot be taken`,
  }),
  summaryErrors: (count: string): Message => ({
    vi: `${count} lỗi trong số liệu`,
    en: `errors in the data: ${count}`,
  }),
  summarySumsWrong: (count: string): Message => ({
    vi: `${count} số cộng lệch`,
    en: `${count} ${count === '1' ? 'sum differs' : 'sums differ'}`,
  }),
  add: { vi: 'Thêm vào dữ liệu đang mở', en: 'Add to the open data' },
  openNow: { vi: 'Mở dữ liệu này', en: 'Open these data' },
  whereTo: { vi: 'Đưa số liệu vào đâu', en: 'Where the figures go' },
  modes: {
    new: { vi: 'Dữ liệu mới', en: 'New data' },
    add: { vi: 'Thêm vào dữ liệu đang mở', en: 'Add to the open data' },
  } satisfies Record<IntakeMode, Message>,
  modeHints: {
    new: {
      vi: 'Chỉ gồm những gì đọc từ tệp này. Dữ liệu đang mở được đóng lại, không bị sửa; có thể hoàn tác.',
      en: 'Only what is read of these files. The open data are closed unchanged, and can be brought back.',
    },
    add: {
      vi: 'Đối chiếu tên đơn vị, nhiệm kỳ, nguồn với dữ liệu đang mở rồi thêm các dòng mới vào.',
      en: 'Units, terms and sources are matched with the open data, and new rows are added to them.',
    },
  } satisfies Record<IntakeMode, Message>,
  leaveAsk: {
    vi: 'Bỏ tệp này? Các câu trả lời và chỗ đã sửa sẽ mất.',
    en: 'Leave these files? What you answered and changed would be lost.',
  },
  leaveAnyway: { vi: 'Bỏ tệp này', en: 'Leave them' },
  stay: { vi: 'Ở lại', en: 'Stay' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  taking: { vi: 'Đang mở…', en: 'Opening…' },

  // Profiles
  remember: { vi: 'Nhớ cách đọc mẫu biểu này', en: 'Remember how to read this form' },
  rememberHint: {
    vi: 'Lần sau, tệp cùng mẫu được đọc không cần hỏi lại. Chỉ lưu trên máy này.',
    en: 'The next file of this form is read without questions. Kept on this machine only.',
  },
  saveProfile: { vi: 'Lưu mẫu biểu này', en: 'Save this form' },
  openProfile: { vi: 'Mở mẫu biểu đã lưu', en: 'Open a saved form' },
  profileUsed: (name: string): Message => ({
    vi: `Đọc theo mẫu biểu đã xác nhận “${name}”`,
    en: `Read as confirmed for “${name}”`,
  }),
  profileDropped: { vi: 'Đọc lại từ đầu', en: 'Read from scratch' },
  profileForget: { vi: 'Quên mẫu biểu này', en: 'Forget this form' },
  rememberedForms: { vi: 'Mẫu biểu đã nhớ', en: 'Remembered forms' },
  noRemembered: {
    vi: 'Chưa nhớ mẫu biểu nào trên máy này.',
    en: 'No form is remembered on this machine.',
  },
  useForm: { vi: 'Đọc theo mẫu này', en: 'Read as this one' },
  forgetForm: { vi: 'Quên', en: 'Forget' },
  forgetAll: { vi: 'Quên hết', en: 'Forget all' },
  notForgotten: {
    vi: 'Trình duyệt chưa xóa được mẫu biểu đã nhớ. Hãy thử lại, hoặc xóa dữ liệu của trang này trong cài đặt trình duyệt.',
    en: 'The browser could not delete what is remembered. Try again, or clear the data of this page in the settings of the browser.',
  },
  setAside: (names: readonly string[]): Message => ({
    vi: `Không dùng được ${names.length} mẫu biểu đã nhớ vì bị hỏng hoặc thuộc bản Ketnap khác: ${files(names)}.`,
    en: `${names.length} remembered ${names.length === 1 ? 'form' : 'forms'} cannot be used, being damaged or of another version of Ketnap: ${files(names)}.`,
  }),
  noProfile: (file: string): Message => ({
    vi: `“${file}” không phải là mẫu biểu đã lưu, hoặc đã bị sửa. Hãy chọn tệp có tên kết thúc bằng ketnap-profile.json.`,
    en: `“${file}” is no saved form, or it was changed. Choose a file whose name ends in ketnap-profile.json.`,
  }),
  profileAlone: (file: string): Message => ({
    vi: `“${file}” là mẫu biểu, tự nó không có số liệu. Hãy thả nó cùng với tệp số liệu.`,
    en: `“${file}” is a saved form and holds no data. Drop it together with the data file.`,
  }),

  // After
  openedAgain: {
    vi: 'Đã mở lại dữ liệu với các câu trả lời như lần trước.',
    en: 'The data were opened again with the same answers as before.',
  },
  openedPackage: { vi: 'Đã mở bộ dữ liệu.', en: 'Opened the data.' },
  opened: (title: string): Message => ({ vi: `Đã mở ${title}.`, en: `Opened ${title}.` }),
  added: (title: string): Message => ({
    vi: `Đã thêm ${title} vào dữ liệu đang mở.`,
    en: `Added ${title} to the open data.`,
  }),
  remembered: { vi: 'Mẫu biểu đã được nhớ trên máy này.', en: 'The form is kept on this machine.' },
  notRemembered: {
    vi: 'Trình duyệt không cho nhớ mẫu biểu trên máy này.',
    en: 'The browser did not allow the form to be kept.',
  },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoneForm: {
    vi: 'Cách đọc vừa xác nhận cũng được bỏ, không nhớ nữa.',
    en: 'What was just confirmed about the form is forgotten as well.',
  },
  undone: { vi: 'Đã trở lại dữ liệu trước đó.', en: 'Back to the data of before.' },
};
