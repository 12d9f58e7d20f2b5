import type { AnalysisKind, Message } from '@ketnap/core';

/** The words of the help, for an official who has used Excel only. */
export const helpWords = {
  help: { vi: 'Hướng dẫn', en: 'Help' },
  chapters: { vi: 'Các phần của hướng dẫn', en: 'Chapters of the help' },

  // First look
  takeTour: { vi: 'Xem nhanh trong bảy bước', en: 'A first look in seven steps' },
  tour: { vi: 'Xem nhanh', en: 'First look' },
  tourOffer: {
    vi: 'Lần đầu dùng Ketnap? Bảy bước ngắn trên dữ liệu mẫu cho biết trang này làm được gì.',
    en: 'New to Ketnap? Seven short steps over the sample show what this page can do.',
  },
  laterTour: { vi: 'Để sau', en: 'Not now' },
  tourPlace: (step: number, of: number): Message => ({
    vi: `Bước ${step} trên ${of}`,
    en: `Step ${step} of ${of}`,
  }),
  tourBack: { vi: 'Lùi', en: 'Back' },
  tourNext: { vi: 'Tiếp', en: 'Next' },
  tourEnd: { vi: 'Xong', en: 'Done' },
  tourSkip: { vi: 'Thôi xem', en: 'Skip' },
  tourNeedsNotebook: {
    vi: 'Mở một sổ rồi xem các bước ngay trên số liệu của sổ đó.',
    en: 'Open a notebook first; the steps are shown on its own figures.',
  },

  // What figures mean
  meaningsLead: {
    vi: 'Mỗi con số trên trang là một trong các chỉ số dưới đây. Muốn biết một con số cụ thể được tính ra sao và từ những dòng nào, hãy bấm vào chính con số đó.',
    en: 'Each figure on the page is one of these measures. To see how one was computed and from which rows, press the figure itself.',
  },
  computedAs: { vi: 'Cách tính', en: 'Computed as' },

  // Keys
  key: { vi: 'Phím', en: 'Key' },
  does: { vi: 'Tác dụng', en: 'What it does' },
} as const;

/** A part of a chapter: a heading with its paragraphs. */
export interface HelpPart {
  readonly heading: Message;
  readonly paragraphs: readonly Message[];
}

/** What is told in paragraphs. */
export const helpChapters = {
  start: {
    title: { vi: 'Bắt đầu', en: 'To begin with' },
    parts: [
      {
        heading: { vi: 'Ketnap dùng để làm gì', en: 'What Ketnap is for' },
        paragraphs: [
          {
            vi: 'Ketnap đọc các biểu và danh sách kết nạp đảng viên mà đơn vị đang giữ trong Excel, rồi cho biết: từng đơn vị đạt bao nhiêu so với chỉ tiêu, người được kết nạp từ những nguồn nào, thôn nào còn sinh hoạt ghép, nhiệm kỳ này so với nhiệm kỳ trước ra sao.',
            en: 'Ketnap reads the forms and lists of admissions that an office keeps in Excel, and tells how far each unit is from its target, which sources the admitted come from, which villages still share a party cell, and how this term compares with the last.',
          },
          {
            vi: 'Khi mới mở, trang hiện dữ liệu mẫu của huyện Đăk Tô, phần lớn là số giả lập, để làm quen. Số liệu của đơn vị chỉ được đọc trên máy này, không gửi đi đâu.',
            en: 'At first the page shows sample data of the district of Đăk Tô, mostly made up, to get to know it. Your own data are read on this machine only and are sent nowhere.',
          },
        ],
      },
      {
        heading: { vi: 'Sổ và dữ liệu', en: 'Notebooks and data' },
        paragraphs: [
          {
            vi: 'Một sổ gồm lời văn, hình và bảng; con số trong sổ không gõ tay mà được tính từ dữ liệu, nên khi dữ liệu thay đổi thì con số cũng thay đổi theo. Các sổ đã làm nằm ở trang “Sổ của tôi”: bấm vào biểu tượng chữ K ở góc trên bên trái.',
            en: 'A notebook holds text, charts and tables. Its figures are not typed but computed, so that they follow the data. Your notebooks are on the page “My notebooks”: press the K at the top left.',
          },
        ],
      },
    ],
  },
  ask: {
    title: { vi: 'Xem và hỏi số liệu', en: 'Looking and asking' },
    parts: [
      {
        heading: { vi: 'Chọn đơn vị, nhiệm kỳ, ngày', en: 'Unit, term and day' },
        paragraphs: [
          {
            vi: 'Dòng trên cùng cho biết số liệu nói về đơn vị nào, nhiệm kỳ nào, tính đến ngày nào. Bấm vào từng phần để đổi; cả sổ được tính lại theo.',
            en: 'The line at the top says which unit, term and day the figures are about. Press a part to change it; the whole notebook is computed again.',
          },
        ],
      },
      {
        heading: { vi: 'Vì sao có con số này', en: 'Why a figure is what it is' },
        paragraphs: [
          {
            vi: 'Con số nào có gạch chấm ở dưới thì bấm vào được. Bên phải sẽ hiện phép tính, những dòng dữ liệu đã tính, những dòng không tính và lý do. Đường dẫn của phần giải thích sao chép được để gửi cho người cùng dùng dữ liệu này.',
            en: 'A figure with dots below it can be pressed. The computation, the rows that were counted and those that were not, with the reasons, appear at the right. The link of an explanation can be copied and sent to someone who has the same data.',
          },
          {
            vi: 'Ghi chú ở lề nói số liệu còn thiếu gì hoặc được tính theo cách nào. Nên đọc ghi chú trước khi đưa con số vào văn bản.',
            en: 'The notes in the margin say what a figure lacks or how it was computed. Read them before a figure goes into a document.',
          },
        ],
      },
      {
        heading: { vi: 'Chọn để xem kỹ', en: 'Selecting' },
        paragraphs: [
          {
            vi: 'Bấm vào một cột, một ô hay một điểm của hình thì các hình, bảng khác chỉ còn nói về phần đã chọn; hình nào không chia được theo cách ấy sẽ nói rõ. Giữ Ctrl và bấm để chọn thêm; bấm lại hoặc nhấn Esc để thôi chọn. Chọn chỉ để xem, không làm thay đổi sổ.',
            en: 'Press a bar, a square or a point, and the other charts and tables speak of that alone; those that cannot be divided so say it. Ctrl and a press adds another; press again or press Esc to end it. A selection is for looking only and does not change the notebook.',
          },
        ],
      },
      {
        heading: { vi: 'So sánh và xem bên trong', en: 'Comparing and looking inside' },
        paragraphs: [
          {
            vi: 'Để so sánh hai đơn vị, hai nguồn hoặc hai thời điểm, hãy chọn một phần của hình, giữ Ctrl chọn phần thứ hai rồi nhấn C; cũng có thể chọn “So sánh” trong ô nhỏ hiện ra bên hình. Hai bên được vẽ cùng một thang đo, kèm chênh lệch theo người và theo điểm; bảng so sánh chèn được vào sổ.',
            en: 'To compare two units, sources or days, choose one mark, hold Ctrl and choose another, then press C; or choose “Compare” in the box beside the chart. Both are drawn on one scale, with differences in persons and in points; the table can be put into the notebook.',
          },
          {
            vi: 'Bấm đúp vào một đơn vị để xem bên trong đơn vị ấy, xuống tới từng dòng số liệu; đường dẫn phía trên hình đưa trở lại. Các phần khác của sổ không thay đổi.',
            en: 'Press a unit twice to look inside it, down to the rows; the path above the chart leads back. The rest of the notebook does not change.',
          },
        ],
      },
      {
        heading: { vi: 'Số nhỏ được giữ kín', en: 'Small counts' },
        paragraphs: [
          {
            vi: 'Số dưới 5 người của những nguồn nhạy cảm, như tôn giáo, được giữ kín vì có thể nhận ra từng người; những số từ đó suy ra được cũng vậy. Người có trách nhiệm có thể bấm “Hiện số nhỏ” ở cột bên trái.',
            en: 'Counts under five of sensitive sources, such as religion, are withheld, since single persons could be recognised; so are counts that give them away. Whoever is entitled to them presses “Show small counts” at the left.',
          },
        ],
      },
    ],
  },
  bring: {
    title: { vi: 'Đưa số liệu của đơn vị vào', en: 'Bringing your own data' },
    parts: [
      {
        heading: { vi: 'Những tệp đọc được', en: 'What can be read' },
        paragraphs: [
          {
            vi: 'Biểu tổng hợp theo đơn vị, theo năm; danh sách mỗi dòng một người; biểu số 2-BTCTW; danh sách chi bộ, thôn, làng. Tệp Excel (.xlsx, .xls), LibreOffice (.ods), .csv, hoặc cả thư mục. Không cần sửa lại tệp cho đúng mẫu nào.',
            en: 'Totals by unit or by year; lists with one person a row; form 2-BTCTW; lists of cells and villages. Files of Excel (.xlsx, .xls), LibreOffice (.ods), .csv, or a whole folder. The files need not be changed to fit a template.',
          },
        ],
      },
      {
        heading: { vi: 'Các bước', en: 'Step by step' },
        paragraphs: [
          {
            vi: '1. Bấm “Mở dữ liệu” ở góc trên bên phải, hoặc kéo tệp từ thư mục thả vào trang.',
            en: '1. Press “Open data” at the top right, or drag the file from its folder onto the page.',
          },
          {
            vi: '2. Ketnap cho xem từng trang tính kèm cách hiểu từng cột. Cột nào hiểu chưa đúng thì bấm vào đầu cột để sửa.',
            en: '2. Ketnap shows each sheet with what it takes each column to mean. Where that is wrong, press the head of the column and change it.',
          },
          {
            vi: '3. Chỗ nào có thể hiểu hai cách, Ketnap hỏi và đề xuất câu trả lời. Trả lời rồi vẫn có thể đổi ý. Dòng chưa trả lời thì chưa lấy, và không dòng nào bị bỏ mà không nói.',
            en: '3. Where something can mean two things, Ketnap asks and proposes an answer, which you can change later. Rows that wait for an answer are not taken yet, and no row is dropped without a word.',
          },
          {
            vi: '4. Xem lại tổng: số mà biểu ghi và số cộng lại được đặt cạnh nhau; chỗ lệch được nêu rõ.',
            en: '4. Look at the sums: what the form states stands beside what its parts give; differences are pointed out.',
          },
          {
            vi: '5. Chọn “Dữ liệu mới” hoặc “Thêm vào dữ liệu đang mở”, rồi bấm “Mở dữ liệu này”. Lần sau mở tệp cùng mẫu, những câu đã trả lời được nhớ lại.',
            en: '5. Choose “New data” or “Add to the data that are open”, then press “Open these data”. The next file of the same form is read with the answers remembered.',
          },
        ],
      },
      {
        heading: { vi: 'Giữ dữ liệu cho lần sau', en: 'Keeping the data' },
        paragraphs: [
          {
            vi: 'Trình duyệt chỉ giữ một bản dữ liệu khi được đồng ý; nếu không, đóng trang là dữ liệu đi, và lần sau phải mở lại tệp. “Lưu bộ dữ liệu” ghi thành một tệp .zip để cất hoặc chuyển cho máy khác. “Quên hết” ở trang “Sổ của tôi” xóa mọi thứ trang này đã giữ.',
            en: 'The browser keeps a copy of the data only if you agree; otherwise they are gone when the page is closed, and the files must be opened again. “Save the data” writes a .zip file to put away or take to another machine. “Forget everything” on “My notebooks” erases all that this page has kept.',
          },
        ],
      },
    ],
  },
  write: {
    title: { vi: 'Viết, lưu và in', en: 'Writing, keeping, printing' },
    parts: [
      {
        heading: { vi: 'Viết', en: 'Writing' },
        paragraphs: [
          {
            vi: 'Bấm “Viết” ở trên, đặt con trỏ vào chỗ cần viết và gõ như trong Word. Gõ dấu / sau một khoảng trắng rồi gõ vài chữ, chẳng hạn “/tỷ lệ”, để chèn một con số, một hình hoặc một bảng; con số chèn theo cách này luôn theo dữ liệu.',
            en: 'Press “Write” at the top, put the caret where you want it and type as in Word. Type / after a space and a few letters, such as “/attainment”, to insert a figure, chart or table; a figure inserted so always follows the data.',
          },
          {
            vi: 'Bấm vào một hình hoặc bảng để đổi loại hình, đơn vị, kỳ, thứ tự, tiêu đề; thay đổi hiện ngay. Bảng từ Excel và đoạn văn từ Word dán được vào sổ.',
            en: 'Press a chart or table to change its kind, unit, period, order or title; each change shows at once. Tables from Excel and text from Word can be pasted.',
          },
        ],
      },
      {
        heading: { vi: 'Lưu', en: 'Keeping' },
        paragraphs: [
          {
            vi: 'Sổ được lưu tự động vào trình duyệt trên máy này; tên sổ ở góc trên cho biết lần lưu gần nhất. Những lần lưu trước xem lại được ở cột bên trái. Vì trình duyệt có thể xóa những gì nó giữ, sổ quan trọng nên được lưu thành tệp: Ctrl+S.',
            en: 'The notebook is saved by itself in the browser on this machine; beside its name stands when. Earlier states are at the left. A browser may erase what it keeps, so save what matters as a file: Ctrl+S.',
          },
        ],
      },
      {
        heading: { vi: 'In và lấy hình, bảng', en: 'Printing, charts and tables as files' },
        paragraphs: [
          {
            vi: 'In: Ctrl+P; chân mỗi trang in ghi dữ liệu nào và tính đến ngày nào. Dưới mỗi hình có nút lưu thành SVG, PNG hoặc CSV; tệp lưu ra luôn kèm đơn vị, kỳ và ngày.',
            en: 'Print with Ctrl+P; the foot of each page says which data and up to which day. Below each chart are buttons that save it as SVG, PNG or CSV; such a file always says its unit, period and day.',
          },
        ],
      },
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Message; readonly parts: readonly HelpPart[] }>
>;

export const meaningsTitle: Message = { vi: 'Từng con số nghĩa là gì', en: 'What figures mean' };
export const keysTitle: Message = { vi: 'Các phím', en: 'Keys' };

/** What the measures of an analysis are about. */
export const analysisTitles: Readonly<Record<AnalysisKind, Message>> = {
  quotaAttainment: { vi: 'Thực hiện chỉ tiêu', en: 'Targets' },
  unitsByStatus: { vi: 'Số đơn vị theo kết quả', en: 'Units by result' },
  sourceBreakdown: { vi: 'Nguồn kết nạp', en: 'Sources' },
  sourceIntersections: { vi: 'Người thuộc nhiều nguồn', en: 'Sources that overlap' },
  mergedCells: { vi: 'Thôn, làng và chi bộ sinh hoạt ghép', en: 'Villages and merged cells' },
  eliminations: { vi: 'Các lần xóa chi bộ ghép', en: 'Ends of merged cells' },
  eliminationCounts: { vi: 'Số lần xóa chi bộ ghép', en: 'How many merged cells ended' },
  eliminatedOn: { vi: 'Ngày xóa xong chi bộ ghép', en: 'Day on which the last merged cell ended' },
  remainingLocalities: { vi: 'Nơi còn sinh hoạt ghép', en: 'Villages that still share a cell' },
  trend: { vi: 'Theo thời gian', en: 'Over time' },
  compareTerms: { vi: 'So sánh các nhiệm kỳ', en: 'Terms compared' },
};

/** The keys, by where they work. */
export const helpKeys: readonly {
  readonly where: Message;
  readonly keys: readonly (readonly [keys: string, does: Message])[];
}[] = [
  {
    where: { vi: 'Ở mọi nơi', en: 'Everywhere' },
    keys: [
      ['F1', { vi: 'mở hướng dẫn này', en: 'this help' }],
      ['Ctrl S', { vi: 'lưu sổ thành tệp', en: 'save the notebook as a file' }],
      ['Ctrl P', { vi: 'in', en: 'print' }],
      ['Backspace', { vi: 'lùi một bước đổi phạm vi', en: 'one change of scope back' }],
      ['Esc', { vi: 'đóng, thôi chọn', en: 'close, end a selection' }],
    ],
  },
  {
    where: { vi: 'Trên một hình', en: 'In a chart' },
    keys: [
      ['← ↑ → ↓', { vi: 'đi qua từng phần của hình', en: 'walk through its marks' }],
      ['Enter', { vi: 'chọn phần đang đứng', en: 'select the mark' }],
      ['E', { vi: 'giải thích con số', en: 'explain its figure' }],
      ['T', { vi: 'mở bảng số liệu của hình', en: 'open the chart’s table' }],
      ['C', { vi: 'so sánh hai phần', en: 'compare two marks' }],
      [
        '→ · Shift →',
        {
          vi: 'xem bên trong một đơn vị; ở hình có nhiều hàng ô: Shift →',
          en: 'look inside a unit; in charts of squares: Shift →',
        },
      ],
      ['← · Backspace', { vi: 'lùi một cấp khi đang xem bên trong', en: 'one step back out' }],
    ],
  },
  {
    where: { vi: 'Khi viết', en: 'While writing' },
    keys: [
      ['/', { vi: 'chèn số liệu, hình, bảng', en: 'insert a figure, chart or table' }],
      [
        'Enter',
        {
          vi: 'trên một số: xem vì sao; trên một hình: sửa',
          en: 'on a figure: why; on a chart: edit',
        },
      ],
      ['Alt Shift ↑ ↓', { vi: 'chuyển khối lên, xuống', en: 'move the block' }],
      ['Ctrl D', { vi: 'nhân đôi khối', en: 'duplicate the block' }],
      ['Del', { vi: 'xóa khối đang chọn', en: 'delete the selected block' }],
      ['Ctrl Z · Ctrl Y', { vi: 'hoàn tác · làm lại', en: 'undo · redo' }],
      ['Ctrl B · Ctrl I', { vi: 'chữ đậm · chữ nghiêng', en: 'bold · italic' }],
      ['Ctrl K', { vi: 'mọi lệnh, tìm theo tên', en: 'every command by name' }],
    ],
  },
];

/** The steps of the first look. */
export const tourSteps: readonly { readonly title: Message; readonly text: Message }[] = [
  {
    title: { vi: 'Số liệu nói về ai, đến ngày nào', en: 'Whom the figures are about' },
    text: {
      vi: 'Bấm vào tên đơn vị, nhiệm kỳ hoặc ngày để đổi. Lời văn, hình và bảng ở dưới được tính lại ngay.',
      en: 'Press the unit, the term or the day to change it. The text, charts and tables below are computed again at once.',
    },
  },
  {
    title: { vi: 'Con số nào cũng hỏi được', en: 'Every figure can be asked' },
    text: {
      vi: 'Bấm vào một con số có gạch chấm để xem phép tính và những dòng dữ liệu đã tạo nên nó.',
      en: 'Press a dotted figure to see its computation and the rows of the data that it comes from.',
    },
  },
  {
    title: { vi: 'Ghi chú ở lề', en: 'Notes in the margin' },
    text: {
      vi: 'Ghi chú nói số liệu còn thiếu gì và tính theo cách nào. Trên giấy, ghi chú đi cùng hình.',
      en: 'They say what a figure lacks and how it was computed. On paper they stay with their chart.',
    },
  },
  {
    title: { vi: 'Bấm vào hình để xem kỹ', en: 'Press a chart to look closer' },
    text: {
      vi: 'Chọn một cột thì các hình khác chỉ còn nói về cột ấy. Nhấn Esc để trở lại như cũ; sổ không thay đổi.',
      en: 'Select a bar and the other charts speak of it alone. Esc brings all back; the notebook does not change.',
    },
  },
  {
    title: { vi: 'Viết ngay trong sổ', en: 'Write in the notebook' },
    text: {
      vi: 'Bấm “Viết” rồi gõ như trong Word. Gõ dấu / để chèn một con số, hình hoặc bảng luôn theo dữ liệu.',
      en: 'Press “Write” and type as in Word. Type / to insert a figure, chart or table that follows the data.',
    },
  },
  {
    title: { vi: 'Các sổ và mẫu báo cáo', en: 'Notebooks and templates' },
    text: {
      vi: 'Bấm vào đây để đến “Sổ của tôi”: các sổ đã làm và sáu mẫu báo cáo để bắt đầu nhanh.',
      en: 'This leads to “My notebooks”: what you have made, and six templates of reports to begin with.',
    },
  },
  {
    title: { vi: 'Đưa số liệu của đơn vị vào', en: 'Bring your own data' },
    text: {
      vi: 'Bấm “Mở dữ liệu” hoặc thả tệp Excel vào trang. Hướng dẫn đầy đủ nằm ở nút ba chấm bên cạnh, hoặc nhấn F1.',
      en: 'Press “Open data” or drop an Excel file on the page. The whole help is under the three dots beside it, or F1.',
    },
  },
];
