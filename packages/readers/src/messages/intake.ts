import { KetnapError, type Message, type TableName } from '@ketnap/core';

const NAMED = 10;

/** The first names, and how many more there are. */
function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const shown = names.slice(0, NAMED).map((name) => `“${name}”`);
  return `${shown.join(', ')}${rest > 0 ? ` … (+${rest})` : ''}`;
}

/** Why files give no dataset. */
export const intakeErrors = {
  nothing: (skipped: readonly string[]): KetnapError =>
    new KetnapError('nothing_to_read', {
      vi: `Không có tệp nào để đọc${skipped.length > 0 ? `; không mở: ${listed(skipped)}` : ''}. Đọc được các tệp xlsx, xls, xlsb, ods, csv, parquet, arrow, tệp ZIP và bộ dữ liệu có datapackage.json.`,
      en: `There is nothing to read${skipped.length > 0 ? `; not opened: ${listed(skipped)}` : ''}. Files that can be read: xlsx, xls, xlsb, ods, csv, parquet, arrow, ZIP, and data packages with a datapackage.json.`,
    }),
  noTable: (files: readonly string[]): KetnapError =>
    new KetnapError('no_table', {
      vi: `Không tìm thấy bảng số liệu nào trong ${listed(files)}. Cần có một dòng tiêu đề cột và ít nhất một dòng số liệu bên dưới. Hãy kiểm tra xem có chọn đúng tệp không.`,
      en: `No table was found in ${listed(files)}. There has to be a row of column heads and at least one row of data under it. Check whether it is the right file.`,
    }),
  sampleBase: (): KetnapError =>
    new KetnapError('sample_base', {
      vi: 'Bộ dữ liệu đang mở là dữ liệu mẫu, phần lớn giả lập, nên không thêm số liệu thật vào đó. Hãy đọc tệp thành bộ dữ liệu mới.',
      en: 'The dataset is a sample, its figures are mostly made up, so no real figures are added to it. Read the files into a new dataset.',
    }),
  samplePackage: (): KetnapError =>
    new KetnapError('sample_package', {
      vi: 'Trong các tệp được chọn có một bộ dữ liệu mẫu, phần lớn giả lập, nên không gộp với số liệu thật. Hãy đọc các tệp khác mà không chọn bộ dữ liệu mẫu.',
      en: 'A dataset among these files is a sample, its figures are mostly made up, so no real figures are joined with it. Read the other files without it.',
    }),
  noBase: (): KetnapError =>
    new KetnapError('no_base', {
      vi: 'Không có bộ dữ liệu nào đang mở để thêm vào. Hãy đọc tệp thành bộ dữ liệu mới.',
      en: 'No dataset is open that could be added to. Read the files into a new dataset.',
    }),
  undecided: (count: number): KetnapError =>
    new KetnapError('undecided', {
      vi: `Còn ${count} điều cần quyết định trước khi đọc. Hãy trả lời các câu hỏi ấy.`,
      en: `${count} ${count === 1 ? 'thing has' : 'things have'} to be decided before anything is read. Answer the questions first.`,
    }),
  badAnswer: (pointer: string, expected: Message): KetnapError =>
    new KetnapError('bad_answer', {
      vi: `Câu trả lời cho “${pointer}” phải là ${expected.vi}.`,
      en: `The answer for “${pointer}” must be ${expected.en}.`,
    }),
  noPlace: (pointer: string): KetnapError =>
    new KetnapError('bad_answer', {
      vi: `Không có câu hỏi hay mục nào ở “${pointer}” để trả lời. Hãy dùng “place” của một câu hỏi trong bản nháp.`,
      en: `There is nothing at “${pointer}” that can be answered. Use the “place” of one of the draft’s questions.`,
    }),
  incomplete: (held: readonly TableName[]): KetnapError => {
    const brought = held.filter((name) => !MADE_BESIDE.includes(name));
    const said = (brought.length > 0 ? brought : held).map((name) => tableLabels[name]);
    const names = (language: 'vi' | 'en'): string =>
      said.map((label) => `“${label[language]}”`).join(', ');
    const lacksUnits = !held.includes('units');
    return new KetnapError('incomplete', {
      vi: `Các tệp này ${said.length > 0 ? `mới có ${names('vi')}, ` : ''}chưa có ${lacksUnits ? 'danh sách đơn vị' : 'số liệu kết nạp'} nên chưa lập được bộ dữ liệu mới. ${lacksUnits ? 'Hãy chọn cùng lúc cả tệp danh sách đơn vị (units.csv); hoặc mở bộ dữ liệu đã có trước, rồi thêm các tệp này vào bộ dữ liệu ấy.' : 'Hãy chọn cùng lúc cả tệp danh sách đảng viên mới kết nạp hoặc biểu tổng hợp số kết nạp; hoặc mở bộ dữ liệu đã có trước, rồi thêm các tệp này vào bộ dữ liệu ấy.'}`,
      en: `These files ${said.length > 0 ? `hold ${names('en')}, but ` : 'hold '}${lacksUnits ? 'no list of units' : 'no figures of admissions'}, so they make no dataset of their own. ${lacksUnits ? 'Choose the list of units (units.csv) together with them; or open the dataset that is there already, then add these files to it.' : 'Choose a list of new members or a form of totals together with them; or open the dataset that is there already, then add these files to it.'}`,
    });
  },
  nothingTaken: (): KetnapError =>
    new KetnapError('nothing_taken', {
      vi: 'Không có dòng nào được lấy từ các tệp này, nên không có gì để lập bộ dữ liệu.',
      en: 'No row of these files is taken, so there is nothing to make a dataset of.',
    }),
};

/** Tables that are made of whatever is read: they are not what a person has brought. */
const MADE_BESIDE: readonly TableName[] = ['units', 'terms', 'sources'];

/** What the draft says besides what `propose` says. */
export const intakeWords = {
  notOpened: (file: string, reason: Message): Message => ({
    vi: `Không mở “${file}”: ${reason.vi}`,
    en: `“${file}” was not opened: ${reason.en}`,
  }),
  besidePackage: (files: readonly string[]): Message => ({
    vi: `Không đọc các tệp mà bộ dữ liệu không kê: ${listed(files)}. Muốn đọc, hãy chọn riêng các tệp ấy.`,
    en: `Files that the data package does not list were not read: ${listed(files)}. To read them, choose them by themselves.`,
  }),
  skipped: (files: readonly string[]): Message => ({
    vi: `Không mở các tệp: ${listed(files)}.`,
    en: `Not opened: ${listed(files)}.`,
  }),
  whichTerm: {
    vi: 'Số liệu này thuộc nhiệm kỳ nào?',
    en: 'To which term do these figures belong?',
  },
  chosenByYou: { vi: 'Do người dùng chọn.', en: 'Chosen by you.' },
  rowsPersons: { vi: 'một người được kết nạp', en: 'a person admitted' },
  rowsFigures: { vi: 'số liệu tổng hợp', en: 'figures of a unit, criterion or year' },
  rowsVillages: {
    vi: 'một thôn và chi bộ nơi đảng viên sinh hoạt',
    en: 'a village and the cell in which its members meet',
  },
  rowsLeftOut: { vi: 'không lấy bảng này', en: 'left out' },
  rowsOfTable: (table: TableName): Message => ({
    vi: `dòng của bảng ${tableLabels[table].vi.toLowerCase()}`,
    en: `a row of the table ${table}`,
  }),
};

/** What the tables are called. */
export const tableLabels: Readonly<Record<TableName, Message>> = {
  units: { vi: 'Đơn vị', en: 'Units' },
  successions: { vi: 'Sắp xếp đơn vị', en: 'Successions' },
  terms: { vi: 'Nhiệm kỳ', en: 'Terms' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  admissions: { vi: 'Kết nạp', en: 'Admissions' },
  totals: { vi: 'Số tổng hợp', en: 'Totals' },
  localities: { vi: 'Thôn, làng', en: 'Localities' },
  cell_coverage: { vi: 'Chi bộ phụ trách', en: 'Cell coverage' },
  members: { vi: 'Đảng viên', en: 'Members' },
  candidates: { vi: 'Quần chúng ưu tú', en: 'Candidates' },
};
