import { isolated, type Issue, type Message } from '@ketnap/core';

/** Every word of the page that is not in a package's own catalogue, Vietnamese first. */
export const words = {
  product: { vi: 'Ketnap', en: 'Ketnap' },
  skip: { vi: 'Đến phần số liệu', en: 'Skip to the figures' },
  close: { vi: 'Đóng', en: 'Close' },
  otherRoots: (count: string, name: string): Message => ({
    vi: `Bộ dữ liệu có ${count} đơn vị ở cấp cao nhất, không có đơn vị chung ở trên; dưới đây chỉ là số liệu của ${isolated(name)}. Xem đơn vị khác:`,
    en: `The dataset has ${count} units at the top with none above them all; what follows is about ${isolated(name)} alone. Look at another:`,
  }),
  moreRoots: (count: string): Message => ({
    vi: `và ${count} đơn vị nữa, chọn ở ô “Đơn vị” phía trên.`,
    en: `and ${count} more, to be chosen under “Unit” above.`,
  }),
  unexpected: (reason: Message): Message => ({
    vi: `Có lỗi chưa lường trước: ${reason.vi}. Hãy tải lại trang; nếu vẫn lỗi, hãy gửi câu này cho người phụ trách.`,
    en: `Something unforeseen went wrong: ${reason.en}. Reload the page; if it stays, pass this sentence on to whoever looks after Ketnap.`,
  }),

  notServed: (path: string, status: number): Message => ({
    vi: `Nơi phát trang không còn gửi tệp "${path}" (mã ${status}). Hãy kiểm tra tệp trong thư mục dữ liệu rồi tải lại trang.`,
    en: `Whoever serves the page does not give the file "${path}" any more (status ${status}). Check it in the folder of the data, then reload the page.`,
  }),
  workerBroke: (detail: string): Message => ({
    vi: `Bộ tính đã dừng đột ngột do một lỗi chưa lường trước.`,
    en: `The computing part stopped suddenly by an unforeseen error (${detail || 'nobody knows which'}).`,
  }),
  workerEnded: {
    vi: 'Bộ tính đã dừng đột ngột, có thể vì máy hết bộ nhớ.',
    en: 'The computing part ended suddenly, perhaps for lack of memory.',
  },
  workerSilent: (seconds: number): Message => ({
    vi: `Bộ tính không trả lời đã ${seconds} giây nên bị dừng lại.`,
    en: `The computing part did not answer for ${seconds} seconds and was stopped.`,
  }),
  workerTrouble: { vi: 'Bộ tính gặp trục trặc', en: 'Trouble with the computing part' },
  readingAgain: {
    vi: 'Ketnap đã khởi động bộ tính mới và đang đọc lại dữ liệu.',
    en: 'Ketnap has started another and is reading the data again.',
  },
  readAgain: { vi: 'Dữ liệu đã được đọc lại.', en: 'The data have been read again.' },
  readAgainDiffers: {
    vi: 'Dữ liệu vừa được đọc lại, và khác với lúc trước: tệp có thể đã được sửa trong khi trang đang mở. Hãy xem lại các số liệu.',
    en: 'The data were read again and differ from before: the files may have been changed while the page was open. Look at the figures again.',
  },
  lostAgain: {
    vi: 'Đã đọc lại một lần mà vẫn chưa được. Có thể thử lại, thu hẹp phạm vi số liệu trước khi thử, hoặc đóng bớt chương trình khác.',
    en: 'Reading the data again did not help. You can try again, narrow the scope first, or close other programs.',
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },

  // Bar
  scopeBar: { vi: 'Phạm vi số liệu', en: 'What the figures are about' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
  asOf: { vi: 'Tính đến', en: 'As of' },
  source: { vi: 'Nguồn', en: 'Source' },
  basis: { vi: 'đơn vị', en: 'units' },
  basisAsRecorded: { vi: 'theo thời điểm ghi nhận', en: 'as recorded' },
  basisHint: {
    vi: 'Mỗi trường hợp kết nạp được tính cho đơn vị đã ghi nhận vào ngày kết nạp.',
    en: 'Each admission counts for the unit that recorded it on its day.',
  },
  searchUnits: {
    vi: 'Tìm đơn vị, có dấu hoặc không dấu',
    en: 'Find a unit, with or without diacritics',
  },
  unitTree: { vi: 'Cây tổ chức', en: 'Tree of units' },
  noUnitFound: (query: string): Message => ({
    vi: `Không có đơn vị nào tên như “${query}”.`,
    en: `No unit has a name like “${query}”.`,
  }),
  unitsFound: (count: number): Message => ({
    vi: `${count} đơn vị phù hợp`,
    en: `${count} ${count === 1 ? 'unit' : 'units'} found`,
  }),
  moreUnits: (count: number): Message => ({
    vi: `Còn ${count} đơn vị; hãy gõ tên để tìm.`,
    en: `${count} more units; type a name to find one.`,
  }),
  existsFrom: (day: string): Message => ({ vi: `từ ${day}`, en: `from ${day}` }),
  existsTo: (day: string): Message => ({ vi: `đến ${day}`, en: `up to ${day}` }),
  termDays: (from: string, to: string): Message => ({
    vi: `${from} đến ${to}`,
    en: `${from} to ${to}`,
  }),
  dayField: { vi: 'Tính đến hết ngày', en: 'Counted up to and including' },
  dayExamples: { vi: 'Ví dụ: 30-6-2020, 30/6/2020', en: 'For example 30-6-2020, 2020-06-30' },
  dayUnread: (text: string): Message => ({
    vi: `“${text}” không phải là một ngày. Hãy viết ngày-tháng-năm, ví dụ 30-6-2020.`,
    en: `“${text}” is not a day. Write day-month-year, for example 30-6-2020.`,
  }),
  dayTooEarly: (first: string): Message => ({
    vi: `Ngày này trước khi nhiệm kỳ bắt đầu (${first}).`,
    en: `That is before the term begins (${first}).`,
  }),
  dayBeyondData: (last: string): Message => ({
    vi: `Số liệu chỉ có đến ${last}; các ngày sau đó chưa có gì để tính.`,
    en: `The data end on ${last}; there is nothing to count after that.`,
  }),
  dayChoices: { vi: 'Mốc thường dùng', en: 'Usual days' },
  dayTermEnd: { vi: 'Hết số liệu của nhiệm kỳ', en: 'End of the term’s data' },
  dayYearEnd: (year: number): Message => ({ vi: `Hết năm ${year}`, en: `End of ${year}` }),
  dayHalfYear: (year: number): Message => ({
    vi: `6 tháng đầu năm ${year}`,
    en: `First half of ${year}`,
  }),
  useDay: { vi: 'Tính lại', en: 'Compute' },
  language: { vi: 'Chuyển sang tiếng Anh', en: 'Switch to Vietnamese' },
  theme: {
    auto: { vi: 'Giao diện theo máy', en: 'Theme of the system' },
    light: { vi: 'Giao diện sáng', en: 'Light theme' },
    dark: { vi: 'Giao diện tối', en: 'Dark theme' },
  },
  nextTheme: (current: Message): Message => ({
    vi: `${current.vi}; bấm để đổi`,
    en: `${current.en}; press to change`,
  }),
  print: { vi: 'In', en: 'Print' },
  more: { vi: 'Thêm', en: 'More' },
  openFiles: { vi: 'Mở dữ liệu', en: 'Open data' },
  saveData: { vi: 'Lưu bộ dữ liệu', en: 'Save the data' },

  // What leaves the page
  termNamed: (name: string): Message => ({
    vi: /nhiệm kỳ/i.test(name) ? name : `Nhiệm kỳ ${name}`,
    en: /nhiệm kỳ|\bterm\b/i.test(name) ? name : `Term ${name}`,
  }),
  countedTo: (day: string): Message => ({ vi: `Tính đến ${day}`, en: `Up to ${day}` }),
  sampleData: { vi: 'Dữ liệu mẫu, phần lớn giả lập', en: 'Sample data, mostly made up' },
  scopeColumn: { vi: 'Phạm vi số liệu', en: 'What the figures are about' },

  // Narrowings
  narrowings: { vi: 'Đang thu hẹp theo', en: 'Narrowed to' },
  removeNarrowing: (what: string): Message => ({
    vi: `Bỏ thu hẹp: ${what}`,
    en: `Remove: ${what}`,
  }),
  undo: { vi: 'Lùi một bước', en: 'One step back' },
  undoKey: { vi: 'phím Backspace', en: 'Backspace key' },
  asOfChip: (day: string): Message => ({ vi: `Đến ${day}`, en: `Up to ${day}` }),
  sourceChip: (label: string): Message => ({ vi: `Nguồn: ${label}`, en: `Source: ${label}` }),
  unknownInAddress: (part: string, value: string): Message => ({
    vi: `Địa chỉ trang nhắc đến ${part} “${value}” mà dữ liệu đang mở không có; phần này được giữ như ban đầu.`,
    en: `The page’s address asks for ${part} “${value}”, which these data do not have; that part is as it was at first.`,
  }),

  // Outline and data
  outline: { vi: 'Mục lục', en: 'Contents' },
  lead: { vi: 'Kết quả chung', en: 'At a glance' },
  openOutline: { vi: 'Mục lục và dữ liệu', en: 'Contents and data' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  sample: { vi: 'minh họa', en: 'made up' },
  sampleHint: {
    vi: 'Số liệu dựng để minh hoạ, không phải số liệu của một cơ quan.',
    en: 'Made up to show how things work; not the figures of an office.',
  },
  untitled: { vi: 'Dữ liệu chưa đặt tên', en: 'Untitled data' },
  coverage: (from: string, to: string): Message => ({
    vi: `${from} → ${to}`,
    en: `${from} → ${to}`,
  }),
  toReview: (count: string): Message => ({
    vi: `${count} điểm cần xem lại`,
    en: `${count} points to look at`,
  }),
  nothingToReview: { vi: 'Không có điểm nào cần xem lại', en: 'Nothing to look at' },
  staysHere: {
    vi: 'Dữ liệu chỉ nằm trên máy này.',
    en: 'The data stay on this machine.',
  },

  // Problems
  issues: { vi: 'Điểm cần xem lại trong dữ liệu', en: 'Points to look at in the data' },
  severity: {
    error: { vi: 'Không dùng được', en: 'Cannot be used' },
    warning: { vi: 'Nên kiểm tra', en: 'Should be looked at' },
    info: { vi: 'Để biết', en: 'Worth knowing' },
  } satisfies Record<Issue['severity'], Message>,
  severityHint: {
    error: {
      vi: 'Dòng hoặc giá trị này bị bỏ ra ngoài; phần còn lại vẫn được tính.',
      en: 'The row or value was left out; the rest still counts.',
    },
    warning: {
      vi: 'Vẫn được tính, nhưng cần người xem lại.',
      en: 'Counted, but somebody should look.',
    },
    info: { vi: 'Không ảnh hưởng đến phép tính.', en: 'Does not change any figure.' },
  } satisfies Record<Issue['severity'], Message>,
  place: { vi: 'Vị trí', en: 'Place' },
  found: { vi: 'Đang ghi', en: 'Found' },
  expected: { vi: 'Cần là', en: 'Expected' },
  remedy: { vi: 'Cách xử lý', en: 'What to do' },
  issueRow: (row: string): Message => ({ vi: `dòng ${row}`, en: `row ${row}` }),
  issueLine: (line: string): Message => ({
    vi: `hàng ${line} của tệp`,
    en: `line ${line} of the file`,
  }),
  issueColumn: (column: string): Message => ({ vi: `cột ${column}`, en: `column ${column}` }),
  emptyValue: { vi: '(để trống)', en: '(empty)' },
  showMore: (count: string): Message => ({ vi: `Xem thêm ${count}`, en: `Show ${count} more` }),
  readings: { vi: 'Khi đọc từ tệp', en: 'When the files were read' },
  readingRows: (read: string, taken: string): Message => ({
    vi: `Đọc ${read} dòng, lấy ${taken} dòng`,
    en: `${read} rows read, ${taken} taken`,
  }),
  readingLost: (count: string, reason: Message, rows: string): Message => ({
    vi: `Không lấy ${count} dòng: ${reason.vi} (dòng ${rows})`,
    en: `${count} left out: ${reason.en} (row ${rows})`,
  }),
  readingRejected: (count: string, places: string): Message => ({
    vi: `${count} ô không đọc được: ${places}`,
    en: `${count} sheet cells could not be taken: ${places}`,
  }),
  readingSum: (label: string, stated: string, computed: string): Message => ({
    vi: `${label}: biểu ghi ${stated}, cộng lại được ${computed}`,
    en: `${label}: states ${stated}, its parts give ${computed}`,
  }),
  noIssues: {
    vi: 'Không tìm thấy điểm nào cần xem lại.',
    en: 'Nothing was found that needs a look.',
  },

  // Notebook
  computing: { vi: 'Đang tính…', en: 'Computing…' },
  computed: (unit: string, day: string, selected: string): Message => ({
    vi: `Đã tính xong: ${unit}, đến ${day}${selected && `; đang chọn ${selected}`}.`,
    en: `Computed: ${unit}, up to ${day}${selected && `; selected: ${selected}`}.`,
  }),
  explainFigure: { vi: 'Xem vì sao có con số này', en: 'See how this figure came about' },
  mainFigures: { vi: 'Số liệu chính', en: 'Main figures' },
  figureNumber: (number: number): Message => ({ vi: `Hình ${number}.`, en: `Figure ${number}.` }),
  tableNumber: (number: number): Message => ({ vi: `Bảng ${number}.`, en: `Table ${number}.` }),
  notes: (count: number): Message => ({
    vi: `${count} ghi chú về cách tính`,
    en: `${count} ${count === 1 ? 'note' : 'notes'} on the computation`,
  }),
  moreNotes: (count: number): Message => ({
    vi: `và ${count} ghi chú nữa`,
    en: `and ${count} more ${count === 1 ? 'note' : 'notes'}`,
  }),
  failedBlock: { vi: 'Phần này chưa tính được.', en: 'This part could not be computed.' },
  comparisonOf: (names: readonly string[]): Message => ({
    vi: `So sánh ${names.join(' với ')}`,
    en: names.join(' compared with '),
  }),
  failedDrawing: {
    vi: 'Không vẽ được hình này; số liệu có trong bảng dưới.',
    en: 'This chart could not be drawn; its figures are in the table below.',
  },
  chart: { vi: 'Biểu đồ', en: 'Chart' },
  chartKeys: {
    vi: 'Phím mũi tên: xem từng phần của biểu đồ. Enter: chọn. E: giải thích. T: bảng số liệu. Esc: thôi.',
    en: 'Arrow keys walk through the chart. Enter selects, E explains, T opens the table, Esc leaves.',
  },
  markPlace: (place: number, count: number): Message => ({
    vi: `${place} trên ${count}`,
    en: `${place} of ${count}`,
  }),
  selectedMark: { vi: 'đang chọn', en: 'selected' },
  showTable: { vi: 'Xem bảng', en: 'Show table' },
  hideTable: { vi: 'Đóng bảng', en: 'Hide table' },
  explainChart: { vi: 'Giải thích', en: 'Explain' },
  saveAs: (format: string): Message => ({ vi: `Lưu thành ${format}`, en: `Save as ${format}` }),
  compare: { vi: 'So sánh', en: 'Compare' },
  makeScope: { vi: 'Đặt làm phạm vi của sổ', en: 'Make it the notebook’s scope' },

  // Small counts of sensitive sources
  smallVeiled: {
    vi: 'Số dưới 5 người của nguồn nhạy cảm đang được giữ kín.',
    en: 'Counts under five of sensitive sources are withheld.',
  },
  smallShown: {
    vi: 'Số dưới 5 người của nguồn nhạy cảm đang hiện.',
    en: 'Counts under five of sensitive sources are shown.',
  },
  showSmall: { vi: 'Hiện số nhỏ', en: 'Show small counts' },
  veilSmall: { vi: 'Giữ kín số nhỏ', en: 'Withhold small counts' },
  whyVeiled: {
    vi: 'Số này nhỏ, hoặc từ nó suy ra được một số nhỏ, về nguồn nhạy cảm; vì vậy cách tính và các dòng dữ liệu cũng chưa hiện.',
    en: 'This count of a sensitive source is small, or gives a small one away; so its computation and rows are not shown either.',
  },

  // Links
  copyLink: { vi: 'Sao chép đường dẫn', en: 'Copy link' },
  linkCopied: { vi: 'Đã sao chép.', en: 'Copied.' },
  copyByHand: { vi: 'Sao chép đường dẫn này:', en: 'Copy this link:' },

  // What is selected, and what a block looks at of its own
  selections: { vi: 'Đang chọn', en: 'Selected' },
  selectedAre: (names: string): Message => ({
    vi: `Đang chọn: ${names}`,
    en: `Selected: ${names}`,
  }),
  endSelection: (what: string): Message => ({ vi: `Thôi chọn: ${what}`, en: `Unselect: ${what}` }),
  endsByEscape: { vi: 'Nhấn Esc để thôi chọn', en: 'Press Esc to unselect' },
  leadToBlock: { vi: 'Đến nơi đã chọn', en: 'Go to where it was selected' },
  ownScope: { vi: 'Phạm vi riêng:', en: 'Its own scope:' },
  wholeOf: {
    period: { vi: 'Cả nhiệm kỳ', en: 'Whole term' },
    source: { vi: 'Mọi nguồn', en: 'All sources' },
  },

  // Tables
  tableOf: (title: string): Message => ({ vi: `Bảng số liệu: ${title}`, en: `Table: ${title}` }),
  noRows: { vi: 'Không có dòng nào.', en: 'There are no rows.' },
  rowsShown: (from: string, to: string, all: string): Message => ({
    vi: `Dòng ${from}–${to} trong ${all}`,
    en: `Rows ${from}–${to} of ${all}`,
  }),
  previousPage: { vi: 'Trang trước', en: 'Previous page' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },

  // Explanation
  explanation: { vi: 'Giải thích số liệu', en: 'How this figure came about' },
  explanationHint: {
    vi: 'Bấm vào một con số có gạch chấm để xem nó từ đâu mà có.',
    en: 'Press a dotted figure to see where it comes from.',
  },
  backToFigure: { vi: 'Quay lại số trước', en: 'Back to the figure before' },
  formula: { vi: 'Phép tính', en: 'Computation' },
  period: { vi: 'Kỳ', en: 'Period' },
  days: (from: string, to: string): Message => ({ vi: `${from} → ${to}`, en: `${from} → ${to}` }),
  excluded: { vi: 'Không tính', en: 'Left out' },
  excludedRows: (count: string, reason: string): Message => ({
    vi: `${count} dòng: ${reason}`,
    en: `${count} ${count === '1' ? 'row' : 'rows'}: ${reason}`,
  }),
  countedRows: (count: string, label: string): Message => ({
    vi: `${count} dòng đã tính · ${label}`,
    en: `${count} ${count === '1' ? 'row' : 'rows'} counted · ${label}`,
  }),
  rowsBeside: (count: string, table: Message, label: Message): Message => ({
    vi: `${count} dòng liên quan trong bảng “${table.vi}” · ${label.vi}`,
    en: `${count} ${count === '1' ? 'row' : 'rows'} of the table “${table.en}” ${count === '1' ? 'goes' : 'go'} with it · ${label.en}`,
  }),
  allRows: { vi: 'Xem tất cả', en: 'Show all' },
  values: {
    yes: { vi: 'có', en: 'yes' },
    no: { vi: 'không', en: 'no' },
    male: { vi: 'nam', en: 'male' },
    female: { vi: 'nữ', en: 'female' },
    province: { vi: 'tỉnh', en: 'province' },
    district: { vi: 'huyện', en: 'district' },
    commune: { vi: 'xã', en: 'commune' },
    locality: { vi: 'thôn, làng', en: 'locality' },
    cell: { vi: 'chi bộ', en: 'cell' },
    unit: { vi: 'đơn vị', en: 'unit' },
  } as Readonly<Record<string, Message>>,
  lineNumber: { vi: 'Hàng trong tệp', en: 'Line of the file' },
  columns: {
    admitted_on: { vi: 'Ngày kết nạp', en: 'Admitted' },
    decided_on: { vi: 'Ngày quyết định', en: 'Decided' },
    ceremony_on: { vi: 'Ngày tổ chức lễ', en: 'Ceremony' },
    recognised_on: { vi: 'Ngày công nhận', en: 'Recognised' },
    unit_id: { vi: 'Mã đơn vị', en: 'Unit id' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    sources: { vi: 'Nguồn', en: 'Sources' },
    count: { vi: 'Số lượng', en: 'Count' },
    from: { vi: 'Từ', en: 'From' },
    to: { vi: 'Đến', en: 'To' },
    source_id: { vi: 'Nguồn', en: 'Source' },
    admitted: { vi: 'Kết nạp', en: 'Admitted' },
    term_id: { vi: 'Nhiệm kỳ', en: 'Term' },
    year: { vi: 'Năm', en: 'Year' },
    target: { vi: 'Chỉ tiêu', en: 'Target' },
    target_to: { vi: 'Chỉ tiêu đến', en: 'Target up to' },
    basis: { vi: 'Cách giao', en: 'Basis' },
    adopted_on: { vi: 'Ngày ban hành', en: 'Adopted' },
    set_by: { vi: 'Đơn vị giao', en: 'Set by' },
    resolution: { vi: 'Nghị quyết', en: 'Resolution' },
    locality_id: { vi: 'Mã thôn, làng', en: 'Locality id' },
    locality: { vi: 'Thôn, làng', en: 'Locality' },
    cell_id: { vi: 'Mã chi bộ', en: 'Cell id' },
    name: { vi: 'Tên', en: 'Name' },
    level: { vi: 'Cấp', en: 'Level' },
    parent_id: { vi: 'Thuộc đơn vị', en: 'Part of' },
    code: { vi: 'Mã số', en: 'Code' },
    starts_on: { vi: 'Ngày đầu', en: 'First day' },
    ends_on: { vi: 'Ngày cuối', en: 'Last day' },
    label_vi: { vi: 'Tên gọi', en: 'Label in Vietnamese' },
    label_en: { vi: 'Tên tiếng Anh', en: 'Label' },
    column: { vi: 'Cột', en: 'Column' },
    value: { vi: 'Giá trị', en: 'Value' },
    sensitive: { vi: 'Nhạy cảm', en: 'Sensitive' },
    admission_id: { vi: 'Mã số', en: 'Id' },
    sex: { vi: 'Giới tính', en: 'Sex' },
    valid_from: { vi: 'Có từ', en: 'Valid from' },
    valid_to: { vi: 'Có đến', en: 'Valid to' },
    on: { vi: 'Ngày', en: 'Day' },
    members: { vi: 'Đảng viên', en: 'Members' },
  } as Readonly<Record<string, Message>>,

  // Opening
  dropHere: { vi: 'Thả tệp hoặc thư mục vào đây', en: 'Drop files or a folder here' },
  dropHint: {
    vi: 'Tệp Excel, ODS, CSV, Parquet, Arrow, tệp zip, hoặc thư mục bộ dữ liệu',
    en: 'Excel, ODS, CSV, Parquet, Arrow and zip files, or the folder of a data package',
  },
  welcome: {
    vi: 'Mở số liệu kết nạp đảng viên của đơn vị',
    en: 'Open your office’s admission data',
  },
  welcomeLead: {
    vi: 'Thả vào trang này tệp Excel hoặc biểu mẫu mà đơn vị đang dùng. Ketnap cho xem cách hiểu từng cột, hỏi những gì chưa rõ, rồi mới lấy số liệu. Mọi việc chạy ngay trên máy này; không có gì được gửi đi đâu.',
    en: 'Drop the Excel files or forms that your office uses on this page. Ketnap shows how it understands each column and asks what is unclear before it takes anything. All of it runs on this machine; nothing is sent anywhere.',
  },
  chooseFolder: { vi: 'Chọn thư mục', en: 'Choose a folder' },
  chooseFiles: { vi: 'Chọn tệp', en: 'Choose files' },
  welcomeKinds: { vi: 'Đọc được', en: 'What can be read' },
  welcomeForms: {
    vi: 'biểu tổng hợp theo đơn vị, theo năm; Biểu số 2-BTCTW (.xlsx, .xls, .xlsb, .ods)',
    en: 'forms of totals by unit or year; form 2-BTCTW (.xlsx, .xls, .xlsb, .ods)',
  },
  welcomeLists: {
    vi: 'danh sách đảng viên mới kết nạp, mỗi dòng một người (.xlsx, .csv, .parquet, .arrow)',
    en: 'lists of new members, one person a row (.xlsx, .csv, .parquet, .arrow)',
  },
  welcomePackages: {
    vi: 'bộ dữ liệu của Ketnap: thư mục hoặc tệp .zip',
    en: 'Ketnap’s own data packages: a folder or a .zip file',
  },
  opening: { vi: 'Đang mở dữ liệu', en: 'Opening data' },
  readingFile: (file: string): Message => ({ vi: `Đang đọc ${file}`, en: `Reading ${file}` }),
  checking: { vi: 'Đang kiểm tra và sắp xếp số liệu', en: 'Checking and arranging the data' },
  bytes: (read: string, size: string): Message => ({
    vi: `${read} / ${size} MB`,
    en: `${read} / ${size} MB`,
  }),
  slow: (seconds: number): Message => ({
    vi: `Đã hơn ${seconds} giây chưa đọc thêm được gì. Tệp lớn có thể cần lâu hơn; có thể chờ, dừng hoặc đọc lại từ đầu.`,
    en: `Nothing more was read for ${seconds} seconds. Large files may take longer; you can wait, cancel or begin again.`,
  }),
  beginAgain: { vi: 'Đọc lại từ đầu', en: 'Begin again' },
  cancel: { vi: 'Dừng', en: 'Cancel' },
  noToken: {
    vi: 'Bộ dữ liệu được giữ kín với những người khác dùng chung máy này, nên địa chỉ ngắn không mở được. Hãy mở đúng địa chỉ đầy đủ mà lệnh ketnap start đã in ra.',
    en: 'The data are kept from other people who use this computer, so the short address does not open them. Use the whole address that ketnap start printed.',
  },
  notOpened: { vi: 'Chưa mở được dữ liệu', en: 'The data could not be opened' },
  previousStays: {
    vi: 'Dữ liệu đang xem vẫn giữ nguyên.',
    en: 'What was open before stays as it was.',
  },
};
