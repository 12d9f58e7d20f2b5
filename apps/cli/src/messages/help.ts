import type { AnalysisKind, Message } from '@ketnap/core';

/** Commander's own words in help texts. */
export const helpTitles: Readonly<Record<string, Message>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Global options:' },
};

/** What help texts say of the program and its commands. */
export const helpWords = {
  ketnap: {
    vi: 'Ketnap: phân tích công tác kết nạp đảng viên. Mọi thứ chạy trên máy này, không gửi gì ra ngoài.',
    en: 'Ketnap: analyses of the admission of new Party members. Everything runs on this computer; nothing is sent anywhere.',
  },
  usage: { vi: '[tùy chọn] <lệnh>', en: '[options] <command>' },
  options: { vi: '[tùy chọn]', en: '[options]' },
  lang: { vi: 'ngôn ngữ: vi (mặc định) hoặc en', en: 'language: vi (default) or en' },
  help: { vi: 'hiện hướng dẫn này', en: 'show this help' },
  helpOf: { vi: 'hiện hướng dẫn của một lệnh', en: 'show the help of a command' },
  version: { vi: 'hiện số phiên bản', en: 'show the version' },
  exits: {
    vi: 'Mã thoát: 0 hoàn tất; 1 không thực hiện được, hoặc lệnh check thấy dữ liệu có lỗi; 2 dòng lệnh hoặc yêu cầu không hợp lệ, hoặc lệnh read còn điều cần quyết định; 3 lệnh read đã ghi dữ liệu nhưng có ô không nhận được, dữ liệu có lỗi hoặc số cộng không khớp.',
    en: 'Exit codes: 0 done; 1 it could not be done, or check found errors in the data; 2 the command line or the question is wrong, or read waits for answers; 3 read has written the data, but sheet cells were rejected, the data have errors or stated sums differ.',
  },
  dataset: {
    vi: 'thư mục dữ liệu, hoặc tệp datapackage.json trong đó',
    en: 'a folder of data, or the datapackage.json in it',
  },
  start: {
    vi: 'mở trang Ketnap với một bộ dữ liệu, chỉ trên máy này',
    en: 'serve the Ketnap page over a dataset, on this computer only',
  },
  startDataset: {
    vi: 'thư mục dữ liệu (mặc định: dữ liệu mẫu Đăk Tô)',
    en: 'a folder of data (default: the sample of Đăk Tô)',
  },
  port: {
    vi: 'cổng (mặc định: cổng trống đầu tiên từ 4173)',
    en: 'port (default: the first free one from 4173)',
  },
  noOpen: { vi: 'không tự mở trình duyệt', en: 'do not open a browser' },
  check: {
    vi: 'kiểm tra dữ liệu: liệt kê mọi vấn đề, chỗ có vấn đề và cách sửa',
    en: 'check a dataset: list every problem, its place and its remedy',
  },
  compute: {
    vi: 'tính một bảng số liệu; kết quả ghi ra đầu ra chuẩn, ghi chú ghi ra đầu ra lỗi',
    en: 'compute a table of figures; rows go to standard output, notes to standard error',
  },
  analysis: {
    vi: 'phép phân tích, xem danh sách bên dưới',
    en: 'the analysis, one of those listed below',
  },
  analysisOptions: {
    vi: 'tùy chọn của phép phân tích, dạng JSON (mặc định: {})',
    en: 'options of the analysis as JSON (default: {})',
  },
  computeFormat: {
    vi: 'table (mặc định, để đọc), json (mảng các dòng) hoặc csv (UTF-8)',
    en: 'table (default, to be read), json (the array of rows) or csv (UTF-8)',
  },
  analyses: { vi: 'Các phép phân tích và tùy chọn:', en: 'Analyses and their options:' },
  unitOptions: {
    vi: 'Mọi phép còn có: units (các mã), hoặc level (cấp) và under (mã đơn vị trên); nếu không thì lấy đơn vị gốc.',
    en: 'All of them also take units (ids), or level and under (the id of the unit above); else the roots are taken.',
  },
  computeExamples: { vi: 'Ví dụ:', en: 'Examples:' },
  read: {
    vi: 'đọc tệp của cơ quan (Excel, CSV …) thành bộ dữ liệu, theo hồ sơ đọc đã xác nhận',
    en: 'read files of offices (Excel, CSV …) into a dataset, as a confirmed profile says',
  },
  readFiles: {
    vi: 'tệp xlsx, xls, ods, csv, Parquet, Arrow, zip, thư mục, hoặc bộ dữ liệu',
    en: 'an xlsx, xls, ods, csv, Parquet, Arrow or zip file, a folder, or a dataset',
  },
  readOut: {
    vi: 'thư mục mới hoặc thư mục trống để ghi dữ liệu vào (bắt buộc khi đã đủ để đọc)',
    en: 'a new or empty folder into which the data are written (required once nothing is left to decide)',
  },
  readProfile: {
    vi: 'hồ sơ đọc: các cột, đơn vị, nguồn đã xác nhận cho mẫu biểu này',
    en: 'the profile: what was confirmed of the form’s columns, units and sources',
  },
  readSaveProfile: {
    vi: 'lưu hồ sơ đọc gồm những gì Ketnap đề xuất, chỗ chưa rõ để null',
    en: 'save a profile of what Ketnap proposes, null where something is undecided',
  },
  readInto: {
    vi: 'thêm vào bộ dữ liệu này: đơn vị, nhiệm kỳ, nguồn của nó được dùng; kết quả gồm cả hai',
    en: 'add to this dataset: its units, terms and sources are known; the result holds both',
  },
  readFormat: {
    vi: 'text (mặc định, để đọc) hoặc json: {draft} khi chưa đọc, {report} khi đã đọc',
    en: 'text (default, to be read) or json: {draft} before anything is read, {report} after',
  },
  readExits: {
    vi: 'Không có --profile thì chỉ in các đề xuất kèm lý do và những gì phải quyết định, mã thoát 2; riêng các bảng đã theo tên cột của Ketnap được đọc ngay. Có --profile mà mẫu biểu đổi hoặc còn chỗ chưa rõ cũng thoát với mã 2, không ghi gì. Đọc và ghi xong mà có ô không nhận được, dữ liệu có lỗi hoặc số cộng ghi trong biểu không khớp thì mã thoát là 3.',
    en: 'Without --profile, the proposals with their reasons and what is undecided are printed, exit code 2; only tables under Ketnap’s own column names are read at once. With --profile, what a changed form leaves open is printed, exit code 2, and nothing is written. Exit code 3: the data were written, but sheet cells were rejected, the data have errors or sums that the files state differ.',
  },
  explain: {
    vi: 'giải thích một con số: định nghĩa, cách tính, các dòng dữ liệu, những gì không được tính',
    en: 'explain a figure: definition, formula, the rows behind it, what was left out',
  },
  address: {
    vi: 'địa chỉ của con số: phép/đơn vị/kỳ/chỉ số?tùy chọn',
    en: 'the figure’s address: analysis/unit/period/measure?options',
  },
  explainFormat: { vi: 'text (mặc định) hoặc json', en: 'text (default) or json' },
  rows: {
    vi: 'hiện tối đa chừng này dòng cho mỗi thành phần (mặc định: 10)',
    en: 'show at most so many rows of each operand (default: 10)',
  },
  notebook: {
    vi: 'lập một sổ từ mẫu báo cáo, hoặc liệt kê các mẫu (--list)',
    en: 'make a notebook from a template of reports, or list the templates (--list)',
  },
  notebookTemplate: {
    vi: 'mã của mẫu (mặc định: term)',
    en: 'the id of the template (default: term)',
  },
  notebookList: {
    vi: 'liệt kê các mẫu và cho biết mẫu nào lập được từ dữ liệu này',
    en: 'list the templates and say which of them these data can give',
  },
  notebookOut: { vi: 'tệp để ghi sổ', en: 'the file for the notebook' },
  notebookUnit: { vi: 'mã đơn vị', en: 'the id of the unit' },
  notebookTerm: { vi: 'mã nhiệm kỳ', en: 'the id of the term' },
  notebookAsOf: { vi: 'tính đến ngày, dạng 2020-06-30', en: 'the last day counted, as 2020-06-30' },
  notebookPeriod: {
    vi: 'năm hoặc nửa năm, dạng 2020 hoặc 2020-H1',
    en: 'a year or half-year, as 2020 or 2020-H1',
  },
  freeze: {
    vi: 'chốt số liệu của một sổ: giữ lại từng con số, kèm dấu của dữ liệu',
    en: 'freeze the figures of a notebook: every figure is kept, with a fingerprint of the data',
  },
  freezeNotebook: {
    vi: 'tệp sổ (mặc định: báo cáo tổng kết nhiệm kỳ của bộ dữ liệu)',
    en: 'a notebook file (default: the review of the dataset’s term)',
  },
  freezeOut: {
    vi: 'tệp để ghi sổ kèm bản chốt; có thể là chính tệp sổ',
    en: 'the file for the notebook with what was frozen; may be the notebook itself',
  },
  freezeName: {
    vi: 'tên bản chốt (mặc định: Bản chốt 1, 2, …)',
    en: 'the name of what is frozen (default: Frozen 1, 2, …)',
  },
  bridge: {
    vi: 'đối chiếu số liệu đã chốt với dữ liệu nay: số nào đã đổi, đổi bao nhiêu, vì sao',
    en: 'compare frozen figures with the data now: which changed, by how much and why',
  },
  bridgeNotebook: {
    vi: 'tệp sổ có bản chốt (do lệnh freeze hoặc trang Ketnap ghi)',
    en: 'a notebook with frozen figures, as freeze or the page writes it',
  },
  bridgeDataset: { vi: 'thư mục dữ liệu nay', en: 'the folder of the data now' },
  bridgeData: {
    vi: 'thư mục dữ liệu khi chốt; có nó mới nói được vì sao số liệu đổi',
    en: 'the folder of the data as they were frozen: only with them it can be said why',
  },
  bridgeFrozen: {
    vi: 'tên bản chốt (mặc định: bản chốt sau cùng)',
    en: 'the name of what was frozen (default: the last)',
  },
  bridgeFigure: {
    vi: 'chỉ theo một số liệu, qua từng bước và những dòng làm đổi nó',
    en: 'follow this figure alone, step by step, with the rows that changed it',
  },
  bridgeRows: {
    vi: 'hiện tối đa chừng này dòng cho mỗi bước (mặc định: 20)',
    en: 'show at most so many rows of each step (default: 20)',
  },
} satisfies Readonly<Record<string, Message>>;

/** What is frozen without a name is called by its number. */
export function frozenNumber(number: number): Message {
  return { vi: `Bản chốt ${number}`, en: `Frozen ${number}` };
}

/** What each analysis answers. */
export const analysisWords: Readonly<Record<AnalysisKind, Message>> = {
  quotaAttainment: { vi: 'mức đạt chỉ tiêu kết nạp', en: 'attainment of the targets' },
  unitsByStatus: {
    vi: 'số đơn vị trực thuộc vượt, đạt, chưa đạt chỉ tiêu',
    en: 'how many of the units below exceeded, met or missed their targets',
  },
  sourceBreakdown: { vi: 'kết nạp theo từng nguồn', en: 'admissions by source' },
  sourceIntersections: {
    vi: 'các nhóm người thuộc đồng thời nhiều nguồn',
    en: 'combinations of sources that overlap',
  },
  mergedCells: {
    vi: 'số thôn có chi bộ riêng, sinh hoạt ghép, chưa có chi bộ; số chi bộ sinh hoạt ghép',
    en: 'localities with a cell of their own, a joint one, none; merged cells',
  },
  eliminations: {
    vi: 'chi bộ ghép hình thành và xóa bỏ giữa hai ngày',
    en: 'merged cells formed and eliminated between two days',
  },
  eliminationCounts: {
    vi: 'số chi bộ ghép phát sinh, đã xóa giữa hai ngày, theo cách xóa',
    en: 'how many merged cells were formed and eliminated between two days, by cause',
  },
  eliminatedOn: {
    vi: 'từ ngày nào không còn chi bộ ghép',
    en: 'since when there is no merged cell',
  },
  remainingLocalities: {
    vi: 'các thôn chưa có chi bộ riêng (sinh hoạt ghép hoặc chưa có chi bộ)',
    en: 'localities without a cell of their own: joint or none',
  },
  trend: { vi: 'kết nạp theo thời gian', en: 'admissions over time' },
  compareTerms: { vi: 'so sánh các nhiệm kỳ theo tháng', en: 'terms side by side, by month' },
};
