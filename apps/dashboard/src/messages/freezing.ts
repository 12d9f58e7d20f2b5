import type { Message } from '@ketnap/core';

/** Words of freezing figures, of what became of them, and of the way from one to the other. */
export const freezingWords = {
  freeze: { vi: 'Chốt số liệu', en: 'Freeze the figures' },
  freezes: { vi: 'Bản chốt', en: 'Frozen figures' },
  none: {
    vi: 'Chưa chốt lần nào. Chốt lại trước khi trình, sau này sẽ biết số nào đã đổi và vì sao.',
    en: 'Nothing frozen yet. Freeze the figures before a report is handed in, and you will know what has changed since, and why.',
  },
  numbered: (number: number): Message => ({ vi: `Bản chốt ${number}`, en: `Frozen ${number}` }),
  frozenAt: (time: string): Message => ({ vi: `chốt ${time}`, en: `frozen ${time}` }),

  frozenOn: (time: string): Message => ({ vi: `Chốt ${time}.`, en: `Frozen ${time}.` }),

  // Freezing
  name: { vi: 'Tên bản chốt', en: 'What it is called' },
  namePlaceholder: {
    vi: 'ví dụ: Bản trình Ban Thường vụ 15-12',
    en: 'e.g. As handed in, 15 December',
  },
  what: {
    vi: 'Ketnap ghi lại mọi số liệu đang có trong sổ này, từ lời văn, bảng đến hình. Sổ vẫn viết tiếp bình thường.',
    en: 'Ketnap notes every figure of this notebook as it stands, in text, tables and charts. You can go on writing as before.',
  },
  keepCopy: {
    vi: 'Giữ thêm một bản sao dữ liệu trong trình duyệt này',
    en: 'Keep a copy of the data in this browser as well',
  },
  keepCopyWhy: {
    vi: 'Có bản sao thì sau này mới nói được vì sao một số đã đổi: ghi bổ sung, rút bỏ hay sửa dòng nào. Bản sao có thể chứa thông tin cá nhân, chỉ nằm trên máy này và xóa được bất cứ lúc nào. Không giữ thì chỉ biết số nào đã đổi.',
    en: 'Only with a copy can it be said later why a figure changed: which rows were added, withdrawn or corrected. The copy may hold personal data; it stays on this machine and can be deleted at any time. Without it you will only know which figures changed.',
  },
  cannotKeep: {
    vi: 'Trình duyệt này không giữ được dữ liệu. Hãy tải dữ liệu về thành tệp (nút Lưu dữ liệu) để sau này mở cùng bản chốt.',
    en: 'This browser keeps no data. Save the data as a file, to be opened beside the frozen figures later.',
  },
  inFile: {
    vi: 'Số liệu đã chốt nằm trong sổ, kể cả số nhỏ của nguồn nhạy cảm; ai nhận tệp sổ cũng có những số đó.',
    en: 'The frozen figures are part of the notebook, small counts of sensitive sources included; whoever gets its file gets them too.',
  },
  doFreeze: { vi: 'Chốt', en: 'Freeze' },
  freezing: { vi: 'Đang chốt số liệu…', en: 'Freezing the figures…' },
  frozen: (name: string, count: string): Message => ({
    vi: `Đã chốt ${count} số liệu thành “${name}”.`,
    en: `${count} figures are frozen as “${name}”.`,
  }),
  copyNotKept: (reason: Message): Message => ({
    vi: `Đã chốt, nhưng chưa giữ được bản sao dữ liệu: ${reason.vi}`,
    en: `Frozen, but no copy of the data could be kept: ${reason.en}`,
  }),
  noRoom: { vi: 'trình duyệt đã hết chỗ.', en: 'the browser has no room left.' },

  // What became of them
  back: { vi: 'Về bản đang viết', en: 'Back to the notebook' },
  since: (name: string): Message => ({ vi: `Từ “${name}” đến nay`, en: `Since “${name}”` }),
  against: { vi: 'so với số liệu hiện nay', en: 'against the figures now' },
  changedCount: (changed: string, all: string): Message => ({
    vi: `${changed} trong ${all} số liệu đã khác bản chốt`,
    en: `${changed} of ${all} figures have changed since`,
  }),
  nothingChanged: (all: string): Message => ({
    vi: `Không số nào thay đổi: cả ${all} số liệu vẫn như lúc chốt`,
    en: `Nothing has changed: all ${all} figures are as they were frozen`,
  }),
  sameCount: (same: string): Message => ({
    vi: `${same} số liệu còn lại giữ nguyên.`,
    en: `The other ${same} are the same.`,
  }),
  addedCount: (added: string): Message => ({
    vi: `${added} số liệu thêm vào sổ sau khi chốt.`,
    en: `${added} figures came into the notebook later.`,
  }),
  comparing: { vi: 'Đang so với bản chốt…', en: 'Comparing with what was frozen…' },
  following: { vi: 'Đang lần theo từng bước…', en: 'Following it step by step…' },
  laying: { vi: 'Đang mở dữ liệu lúc chốt…', en: 'Opening the data of that time…' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  before: { vi: 'Bản chốt', en: 'Frozen' },
  after: { vi: 'Nay', en: 'Now' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  because: { vi: 'Vì', en: 'Because of' },
  why: { vi: 'Vì sao?', en: 'Why?' },
  whyOf: (label: string): Message => ({
    vi: `Vì sao ${label} đổi?`,
    en: `Why did ${label} change?`,
  }),
  places: {
    all: { vi: 'Tất cả', en: 'All' },
    prose: { vi: 'Lời văn', en: 'Text' },
    title: { vi: 'Tiêu đề', en: 'Titles' },
    figures: { vi: 'Dải số', en: 'Strips' },
    table: { vi: 'Bảng', en: 'Tables' },
    chart: { vi: 'Hình', en: 'Charts' },
    gone: { vi: 'Không còn trong sổ', en: 'No longer shown' },
  },
  compareBy: { vi: 'Đối chiếu', en: 'Compared by' },
  inTitle: { vi: 'Tiêu đề của sổ', en: 'Title of the notebook' },
  goneTitle: { vi: 'Không còn trong sổ', en: 'Not in the notebook any more' },
  goneLead: (count: string): Message => ({
    vi: `${count} số liệu đã chốt nay không còn chỗ nào trong sổ nhắc đến.`,
    en: `${count} frozen figures stand nowhere in the notebook now.`,
  }),
  noLonger: { vi: 'không còn', en: 'gone' },
  noneNow: { vi: 'nay không có', en: 'none now' },
  showMore: (count: string): Message => ({ vi: `Xem ${count} dòng nữa`, en: `Show ${count} more` }),
  veiledHint: {
    vi: 'Số nhỏ của nguồn nhạy cảm và số từ đó suy ra được đang giữ kín, cả lúc chốt lẫn hiện nay.',
    en: 'Small counts of sensitive sources, and what gives them away, are withheld, as frozen and as they are now.',
  },
  rowsVeiled: {
    vi: 'Dòng nào làm đổi số này được giữ kín, vì cho biết ai thuộc nguồn nhạy cảm.',
    en: 'Which rows changed this figure is withheld: they tell who belongs to a sensitive source.',
  },

  // The frozen data
  noData: {
    vi: 'Dữ liệu lúc chốt không có ở đây, nên chỉ liệt kê được số nào đã đổi, chưa nói được vì sao.',
    en: 'The data of that time are not here, so what has changed can be listed, but not why.',
  },
  noDataDo: {
    vi: 'Nếu còn tệp dữ liệu lúc ấy (gói dữ liệu .zip đã lưu từ Ketnap), hãy mở ở đây.',
    en: 'If you still have the data of that time (a .zip package saved by Ketnap), open it here.',
  },
  openData: { vi: 'Mở tệp dữ liệu lúc chốt', en: 'Open the data of that time' },
  openFrozen: {
    vi: 'Xem bản chốt và mở dữ liệu',
    en: 'Look at what was frozen, and open the data',
  },
  notAPackage: (name: string): Message => ({
    vi: `"${name}" không phải là gói dữ liệu của Ketnap; hãy chọn tệp .zip đã lưu bằng nút Lưu dữ liệu.`,
    en: `"${name}" is no data package of Ketnap; choose a .zip file that was saved by Ketnap.`,
  }),
  copyKept: { vi: 'Có bản sao dữ liệu trên máy này', en: 'A copy of the data is on this machine' },
  dropCopy: { vi: 'Xóa bản sao', en: 'Delete the copy' },
  sameData: {
    vi: 'Dữ liệu đang mở vẫn là dữ liệu lúc chốt',
    en: 'The open data are those of that time',
  },
  ownData: {
    vi: 'Dữ liệu lúc chốt đang mở để so',
    en: 'The data of that time are open beside these',
  },

  // The bridge
  step: { vi: 'Bước', en: 'Step' },
  part: { vi: 'Phần thay đổi', en: 'Part' },
  becomes: { vi: 'Thành', en: 'Becomes' },
  counts: { vi: 'Số đếm', en: 'Counts' },
  sum: { vi: 'Cộng', en: 'Sum' },
  unchanged: { vi: 'không đổi', en: 'no change' },
  sameNow: {
    vi: 'Số liệu này không đổi so với bản chốt.',
    en: 'This figure is the same as it was frozen.',
  },
  order: {
    vi: 'Mỗi bước thay một loại thay đổi vào số liệu của bản chốt, lần lượt từ trên xuống, nên các phần cộng lại đúng bằng chênh lệch.',
    en: 'Each step puts one kind of change into the frozen figure, from the top down, so the parts add up to the difference exactly.',
  },
  bridgeFrom: (name: string, time: string): Message => ({
    vi: `So với “${name}”, chốt ${time}`,
    en: `Against “${name}”, frozen ${time}`,
  }),
  rows: { vi: 'Những dòng làm đổi số này', en: 'The rows that changed it' },
  rowsHint: {
    vi: 'Chọn “Vì sao?” ở một số để xem từng bước và những dòng làm đổi số ấy.',
    en: 'Choose “Why?” at a figure to see each step and the rows behind it.',
  },
  insert: { vi: 'Chèn vào sổ', en: 'Put into the notebook' },
  inserted: { vi: 'chèn cầu nối số liệu', en: 'insert a bridge' },

  // Deleting
  remove: { vi: 'Xóa bản chốt', en: 'Delete' },
  removed: (name: string): Message => ({ vi: `Đã xóa “${name}”.`, en: `“${name}” was deleted.` }),
  removing: { vi: 'xóa bản chốt', en: 'delete what was frozen' },
  adding: { vi: 'chốt số liệu', en: 'freeze the figures' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  readOnly: {
    vi: 'Sổ đang mở để viết ở cửa sổ khác, nên chưa chốt được ở đây.',
    en: 'Another window writes in this notebook, so nothing can be frozen here.',
  },
};
