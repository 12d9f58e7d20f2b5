import { isolated, type Message } from '@ketnap/core';
import type { KeptCounts } from '../keeping/forget.ts';
import type { KeepingMode } from '../keeping/keeping.svelte.ts';

const NOT_KEEPING: Readonly<Record<KeepingMode, Message>> = {
  opening: {
    vi: 'trình duyệt chưa trả lời',
    en: 'the browser has not answered yet',
  },
  browser: {
    vi: 'trình duyệt chưa trả lời',
    en: 'the browser has not answered yet',
  },
  off: {
    vi: 'trình duyệt không cho lưu trên máy này',
    en: 'the browser keeps nothing on this machine',
  },
  newer: {
    vi: 'một cửa sổ khác đang dùng bản Ketnap mới hơn; hãy tải lại trang này',
    en: 'another window has a newer Ketnap; reload this page',
  },
  forgotten: {
    vi: 'mọi thứ trên máy này vừa được xóa từ một cửa sổ khác',
    en: 'everything on this machine was forgotten from another window',
  },
};

function countsVi(kept: KeptCounts): string {
  return [
    `${kept.notebooks} sổ`,
    `${kept.states} lần lưu`,
    `${kept.deleted} sổ hoặc khối đã xóa`,
    `${kept.copies} bản sao tệp dữ liệu`,
    `${kept.recent} dòng trong danh sách dữ liệu`,
    `${kept.forms} mẫu biểu đã nhớ`,
    `${kept.settings} thiết lập`,
  ].join(', ');
}

function countsEn(kept: KeptCounts): string {
  return [
    `${kept.notebooks} notebooks`,
    `${kept.states} savings`,
    `${kept.deleted} deleted notebooks and blocks`,
    `${kept.copies} copies of data files`,
    `${kept.recent} lines in the list of data`,
    `${kept.forms} remembered forms`,
    `${kept.settings} settings`,
  ].join(', ');
}

/** Words about keeping notebooks, Vietnamese first. */
export const keepingWords = {
  // How it stands with saving
  savedAt: (time: string): Message => ({
    vi: `Đã lưu ${time} trên máy này`,
    en: `Saved ${time} on this machine`,
  }),
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  notSaved: { vi: 'Chưa lưu được', en: 'Not saved' },
  otherWrites: { vi: 'Đang viết ở cửa sổ khác', en: 'Being written in another window' },
  writeHere: { vi: 'Viết ở đây', en: 'Write here' },
  fileOnly: {
    vi: 'Chỉ lưu được thành tệp',
    en: 'Can only be saved as a file',
  },
  fileOnlyHint: {
    vi: 'Trình duyệt này không cho lưu trên máy. Sổ và dữ liệu mất khi đóng trang; hãy lưu sổ thành tệp.',
    en: 'This browser keeps nothing on the machine. Notebook and data go when the page is closed; save the notebook as a file.',
  },
  notKeeping: (mode: KeepingMode): Message => NOT_KEEPING[mode],
  noAnswer: {
    vi: 'trình duyệt chưa trả lời khi lưu',
    en: 'the browser does not answer when it is told to save',
  },
  full: {
    vi: 'trình duyệt đã hết chỗ lưu trên máy này',
    en: 'the browser has no more room on this machine',
  },
  notSavedBecause: (reason: Message): Message => ({
    vi: `Chưa lưu được: ${reason.vi}. Có thể viết tiếp; phần chưa lưu vẫn còn trên trang này.`,
    en: `Not saved: ${reason.en}. You can go on writing; what is not saved is still on this page.`,
  }),
  saveAsFile: { vi: 'Lưu thành tệp', en: 'Save as a file' },
  saveNotebookFile: { vi: 'Lưu thành tệp .ketnap.json', en: 'Save as a .ketnap.json file' },

  // Two windows
  forkTitle: (title: string): Message => ({
    vi: `${title} (bản của cửa sổ này)`,
    en: `${title} (this window’s copy)`,
  }),
  forked: {
    vi: 'Một cửa sổ khác đã lưu sổ này. Phần viết ở cửa sổ này được giữ thành một sổ riêng, không mất gì.',
    en: 'Another window has saved this notebook. What was written in this window is kept as a notebook of its own; nothing was lost.',
  },

  // Opening again
  repaired: (when: string): Message => ({
    vi: `Bản lưu mới nhất của sổ này bị hỏng; đây là bản lưu lúc ${when}, bản mới nhất còn nguyên vẹn.`,
    en: `The newest saving of this notebook is damaged; this is the one of ${when}, the newest that is whole.`,
  }),
  damaged: {
    vi: 'Sổ này và mọi lần lưu trước của nó trên máy này đều bị hỏng, không mở được.',
    en: 'This notebook and all its earlier savings on this machine are damaged; it cannot be opened.',
  },
  cannotOpen: (reason: Message): Message => ({
    vi: `Chưa mở được sổ: ${reason.vi}.`,
    en: `The notebook could not be opened: ${reason.en}.`,
  }),
  notHere: {
    vi: 'Trên máy này không có sổ mà địa chỉ nhắc đến. Có thể sổ đã bị xóa, hoặc được viết trên máy khác.',
    en: 'The notebook that the address names is not on this machine. It may have been deleted, or written on another machine.',
  },

  // Data that are not at hand
  dataMissing: { vi: 'Dữ liệu chưa có trên máy này', en: 'The data are not on this machine' },
  dataNotHere: (notebook: string | null, data: string): Message =>
    notebook === null
      ? {
          vi: `Lần trước trang này mở dữ liệu “${isolated(data)}”. Trình duyệt không giữ bản sao, nên cần mở lại tệp.`,
          en: `Last time this page had the data “${isolated(data)}” open. The browser keeps no copy of them: open the files again.`,
        }
      : {
          vi: `Sổ này dùng dữ liệu “${isolated(data)}” chưa có trên máy này: hãy mở lại tệp. Lời văn của sổ vẫn được giữ nguyên.`,
          en: `This notebook is over the data “${isolated(data)}”, which are not on this machine: open the files again. What was written in the notebook is kept.`,
        },
  otherServed: (notebook: string, data: string, instead: string): Message => ({
    vi: `Sổ “${isolated(notebook)}” được viết trên dữ liệu “${isolated(data)}”, còn trang này đang kèm dữ liệu khác: “${isolated(instead)}”. Số liệu trong sổ sẽ khác nếu mở trên dữ liệu này.`,
    en: `The notebook “${isolated(notebook)}” was written over the data “${isolated(data)}”, but this page comes with others: “${isolated(instead)}”. Its figures will differ over these.`,
  }),
  filesNeeded: { vi: 'Tệp cần mở lại', en: 'Files to be opened again' },
  dropAgain: {
    vi: 'Thả lại đúng các tệp ấy vào trang này là xong; các câu trả lời lần trước được dùng lại.',
    en: 'Drop these very files on this page again; the answers of the last time are used.',
  },
  seeServed: { vi: 'Xem dữ liệu đi kèm trang', en: 'Look at the page’s own data' },
  useServed: { vi: 'Mở sổ trên dữ liệu đi kèm trang', en: 'Open it over the page’s own data' },
  keepHint: {
    vi: 'Muốn lần sau không phải mở lại tệp, hãy bật “Giữ bản sao riêng trong trình duyệt” cho dữ liệu này ở trang Sổ của tôi.',
    en: 'If you do not want to open the files again next time, turn on “Keep a private copy in the browser” for these data under My notebooks.',
  },

  // The list of notebooks
  toStart: { vi: 'Sổ của tôi', en: 'My notebooks' },
  startPage: { vi: 'Sổ của tôi', en: 'My notebooks' },

  noNotebooks: {
    vi: 'Chưa có sổ nào được lưu trên máy này. Sổ tự lưu khi anh chị bắt đầu viết.',
    en: 'No notebook is kept on this machine yet. A notebook is saved by itself once you write in it.',
  },
  savedOn: (time: string): Message => ({ vi: `Lưu ${time}`, en: `Saved ${time}` }),
  elsewhere: { vi: 'Đang mở ở cửa sổ khác', en: 'Open in another window' },
  blocks: (count: string): Message => ({
    vi: `${count} khối`,
    en: `${count} ${count === '1' ? 'block' : 'blocks'}`,
  }),
  onlyHere: { vi: 'chỉ trên máy này, chưa có tệp', en: 'on this machine only, in no file' },
  inFile: (name: string): Message => ({
    vi: `tệp ${isolated(name)}`,
    en: `file ${isolated(name)}`,
  }),
  rename: { vi: 'Đổi tên', en: 'Rename' },
  newTitle: { vi: 'Tên mới của sổ', en: 'New title of the notebook' },
  duplicate: { vi: 'Nhân đôi', en: 'Duplicate' },
  copyTitle: (title: string): Message => ({ vi: `${title} (bản sao)`, en: `${title} (copy)` }),
  remove: { vi: 'Xóa', en: 'Delete' },
  deletedCount: (count: number): Message => ({
    vi: `Đã xóa (${count})`,
    en: `Deleted (${count})`,
  }),
  goesOn: (day: string): Message => ({ vi: `giữ đến ${day}`, en: `kept until ${day}` }),
  restore: { vi: 'Lấy lại', en: 'Restore' },
  erase: { vi: 'Xóa hẳn', en: 'Delete for good' },
  blankNotebook: { vi: 'Sổ trống', en: 'Blank notebook' },
  openFile: { vi: 'Mở tệp .ketnap.json', en: 'Open a .ketnap.json file' },
  openData: { vi: 'Mở dữ liệu', en: 'Open data' },
  openDataFirst: {
    vi: 'Hãy mở dữ liệu trước: sổ được lập từ dữ liệu đang mở.',
    en: 'Open data first: a notebook is made of the data that are open.',
  },
  fromTemplate: { vi: 'Bắt đầu từ mẫu', en: 'Start from a template' },

  // Data on this machine
  dataHere: { vi: 'Dữ liệu trên máy này', en: 'Data on this machine' },
  comesWithPage: {
    vi: 'mở cùng trang, không cần giữ bản sao',
    en: 'comes with the page, needs no copy',
  },
  rows: (count: string): Message => ({
    vi: `${count} dòng`,
    en: `${count} ${count === '1' ? 'row' : 'rows'}`,
  }),
  upTo: (day: string): Message => ({ vi: `số liệu đến ${day}`, en: `figures up to ${day}` }),
  openedOn: (time: string): Message => ({
    vi: `mở lần cuối ${time}`,
    en: `last opened ${time}`,
  }),
  keepCopy: {
    vi: 'Giữ bản sao riêng trong trình duyệt',
    en: 'Keep a private copy in the browser',
  },
  copyKept: { vi: 'Đang giữ bản sao riêng', en: 'A private copy is kept' },
  openToKeep: {
    vi: 'Muốn giữ bản sao, hãy mở lại dữ liệu này trước.',
    en: 'To keep a copy, open these data again first.',
  },
  forgetData: { vi: 'Bỏ khỏi danh sách', en: 'Take off the list' },
  noRoomForData: {
    vi: 'Trình duyệt không còn đủ chỗ để giữ bản sao dữ liệu này.',
    en: 'The browser has not enough room left for a copy of these data.',
  },

  // Forgetting
  mayVanish: {
    vi: 'Sổ tự lưu trong trình duyệt này. Trình duyệt có thể xóa khi đầy ổ đĩa; trong cửa sổ riêng tư, mọi thứ mất khi đóng cửa sổ. Vì vậy hãy lưu thêm thành tệp.',
    en: 'Notebooks are saved by themselves in this browser. It may delete them when the disk is full; in a private window everything goes when the window is closed. So save them as files as well.',
  },
  forgetAll: { vi: 'Quên hết…', en: 'Forget everything…' },
  forgetAllHint: {
    vi: 'xóa mọi sổ, bản sao và danh sách trên máy này, rồi cho xem không còn gì.',
    en: 'deletes all notebooks, copies and lists on this machine, then shows that nothing is left.',
  },
  forgetTitle: { vi: 'Quên hết trên máy này', en: 'Forget everything on this machine' },
  forgetAsk: (kept: KeptCounts): Message => ({
    vi: `Sẽ xóa hẳn ${countsVi(kept)}. Các tệp đã lưu ra ổ đĩa không bị động đến. Không lấy lại được.`,
    en: `This deletes for good ${countsEn(kept)}. Files that were saved to disk are not touched. It cannot be undone.`,
  }),
  forgetSure: { vi: 'Xóa hết', en: 'Delete everything' },
  allForgotten: (left: KeptCounts): Message => ({
    vi: `Đã xóa hết. Vừa xem lại, trên máy này còn ${countsVi(left)}.`,
    en: `Everything is deleted. Looked again: left on this machine are ${countsEn(left)}.`,
  }),
  notAllForgotten: {
    vi: 'Chưa xóa hết được: trình duyệt còn giữ, có thể vì một cửa sổ Ketnap khác đang bận. Hãy đóng các cửa sổ Ketnap khác rồi làm lại.',
    en: 'Not everything could be deleted: the browser holds on to it, perhaps because another Ketnap window is busy. Close the other Ketnap windows and try again.',
  },

  // Files
  tooLarge: (name: string): Message => ({
    vi: `Tệp “${isolated(name)}” quá lớn, không thể là một sổ của Ketnap.`,
    en: `The file “${isolated(name)}” is too large to be a Ketnap notebook.`,
  }),
  fileIsOlder: {
    vi: 'Tệp vừa mở là một bản cũ của sổ này; bản trên máy này mới hơn nên được giữ. Bản cũ có trong “lần lưu trước”.',
    en: 'The file is an older state of this notebook; the newer one on this machine stays. The older one is among the earlier savings.',
  },
  fileTaken: {
    vi: 'Sổ đã theo nội dung của tệp vừa mở. Bản có trước đó trên máy này nằm trong “lần lưu trước”, lấy lại được.',
    en: 'The notebook is now as the file has it. What was on this machine before is among the earlier savings and can be had back.',
  },
  fileChanged: (name: string): Message => ({
    vi: `Tệp “${isolated(name)}” đã bị sửa ở nơi khác nên không ghi đè. Sổ vẫn được lưu trong trình duyệt.`,
    en: `The file “${isolated(name)}” was changed elsewhere and is not overwritten. The notebook is still saved in the browser.`,
  }),
  showBoth: { vi: 'Xem cả hai bản', en: 'Show both' },
  fileGone: (name: string): Message => ({
    vi: `Tệp “${isolated(name)}” không còn ở chỗ cũ. Sổ vẫn được lưu trong trình duyệt.`,
    en: `The file “${isolated(name)}” is no longer where it was. The notebook is still saved in the browser.`,
  }),
  fileForbidden: (name: string): Message => ({
    vi: `Trình duyệt chưa cho ghi vào tệp “${isolated(name)}”. Sổ vẫn được lưu trong trình duyệt.`,
    en: `The browser does not let the file “${isolated(name)}” be written. The notebook is still saved in the browser.`,
  }),
  askAgain: { vi: 'Cho phép ghi', en: 'Allow it' },
  otherFile: { vi: 'Lưu thành tệp khác', en: 'Save as another file' },
  unlinkFile: { vi: 'Không dùng tệp nữa', en: 'Use no file any more' },
  bothTitle: { vi: 'Hai bản của sổ', en: 'Two versions of the notebook' },
  bothLead: {
    vi: 'Bên trái là bản đang mở, bên phải là bản trong tệp. Chỉ hiện những khối khác nhau.',
    en: 'At the left what is open, at the right what is in the file. Only blocks that differ are shown.',
  },
  bothSame: { vi: 'Hai bản không khác nhau khối nào.', en: 'The two do not differ in any block.' },
  ours: { vi: 'Đang mở', en: 'Open here' },
  theirs: { vi: 'Trong tệp', en: 'In the file' },
  scopeBlock: { vi: 'Phạm vi', en: 'Scope' },
  titleBlock: { vi: 'Tên sổ', en: 'Title' },
  blockNumber: (number: number): Message => ({ vi: `Khối ${number}`, en: `Block ${number}` }),
  absent: { vi: '(không có khối này)', en: '(has no such block)' },
  takeTheirs: { vi: 'Lấy bản trong tệp', en: 'Take what is in the file' },
  keepOurs: {
    vi: 'Đã xem, ghi bản đang mở vào tệp',
    en: 'I have seen it: write what is open here',
  },
  notANotebook: {
    vi: 'Nội dung của tệp bây giờ không phải là sổ Ketnap, nên không đặt cạnh nhau được.',
    en: 'What is in the file now is no Ketnap notebook and cannot be shown beside it.',
  },

  // Earlier savings
  versions: { vi: 'Các bản', en: 'Versions' },
  earlier: (count: number): Message => ({
    vi: `${count} lần lưu trước`,
    en: `${count} earlier ${count === 1 ? 'saving' : 'savings'}`,
  }),
  versionsTitle: { vi: 'Các lần lưu trước', en: 'Earlier savings' },
  present: { vi: 'Bản đang viết', en: 'As it is now' },
  goBackTo: { vi: 'Quay về bản này', en: 'Go back to this' },
  goBackHint: {
    vi: 'Bản đang viết cũng được giữ lại trong danh sách này, nên có thể quay lại.',
    en: 'What is there now stays in this list too, so that you can return to it.',
  },
  wentBack: (time: string): Message => ({
    vi: `Đã quay về bản lúc ${time}. Bản trước đó vẫn còn trong “lần lưu trước”.`,
    en: `The notebook is again as it was at ${time}. What it was before is among the earlier savings.`,
  }),
  stateDamaged: {
    vi: 'Bản này bị hỏng, không mở được.',
    en: 'This one is damaged and cannot be opened.',
  },

  // A new notebook
  blankTitle: { vi: 'Sổ chưa đặt tên', en: 'Untitled notebook' },
};
