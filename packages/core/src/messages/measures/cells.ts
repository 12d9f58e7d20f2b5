import type { MeasureWords } from './words.ts';
import type { Message } from '../message.ts';

/** The measures of merged cells on a day. */
export const mergedCellsWords = {
  localities: {
    label: { vi: 'Số thôn, tổ dân phố', en: 'Localities' },
    definition: {
      vi: 'Số thôn, làng, tổ dân phố của đơn vị có trong ngày đó.',
      en: 'The unit’s villages and residential groups that exist that day.',
    },
  },
  own: {
    label: { vi: 'Chi bộ riêng', en: 'Own cell' },
    definition: {
      vi: 'Số thôn, tổ dân phố có ít nhất một chi bộ chỉ của riêng mình.',
      en: 'Localities with at least one cell that covers no other locality.',
    },
  },
  joint: {
    label: { vi: 'Sinh hoạt ghép', en: 'Joint cell' },
    definition: {
      vi: 'Số thôn, tổ dân phố mà đảng viên chỉ sinh hoạt trong chi bộ ghép với nơi khác.',
      en: 'Localities covered only by cells that also cover another locality.',
    },
  },
  none: {
    label: { vi: 'Chưa có chi bộ', en: 'No cell' },
    definition: {
      vi: 'Số thôn, tổ dân phố không có chi bộ nào.',
      en: 'Localities that no cell covers.',
    },
  },
  own_share: {
    label: { vi: 'Tỷ lệ có chi bộ riêng', en: 'Share with an own cell' },
    definition: {
      vi: 'Số thôn, tổ dân phố có chi bộ riêng so với số thôn, tổ dân phố có trong ngày đó.',
      en: 'Localities with a cell of their own as a share of those that exist that day.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of the events of merged cells. */
export const eliminationWords = {
  cell_id: {
    label: { vi: 'Mã chi bộ', en: 'Cell id' },
    definition: { vi: 'Mã của chi bộ.', en: 'The cell’s id.' },
  },
  on: {
    label: { vi: 'Ngày', en: 'Day' },
    definition: {
      vi: 'Ngày đầu tiên chi bộ thành chi bộ ghép, hoặc không còn là chi bộ ghép.',
      en: 'The first day on which the cell is merged, or is merged no more.',
    },
  },
  event: {
    label: { vi: 'Biến động', en: 'Event' },
    definition: {
      vi: 'Chi bộ trở thành chi bộ ghép, hoặc không còn là chi bộ ghép.',
      en: 'Whether the cell became merged or is merged no more.',
    },
  },
  cause: {
    label: { vi: 'Cách xóa', en: 'Cause' },
    definition: {
      vi: 'Vì sao chi bộ không còn là chi bộ ghép: cách đầu tiên phù hợp trong thứ tự giải thể, chuyển sang chi bộ ghép khác, sáp nhập thôn, tách chi bộ.',
      en: 'Why the cell is merged no more: the first that fits of dissolved, regrouped, localities joined, split.',
    },
  },
  localities: {
    label: { vi: 'Số thôn sinh hoạt ghép', en: 'Localities in it' },
    definition: {
      vi: 'Số thôn, tổ dân phố sinh hoạt trong chi bộ: vào ngày thành chi bộ ghép, hoặc ngày trước khi xóa.',
      en: 'Localities meeting in the cell: on the day it was formed, or the day before it was eliminated.',
    },
  },
  locality_ids: {
    label: { vi: 'Mã các thôn', en: 'Locality ids' },
    definition: {
      vi: 'Mã các thôn, tổ dân phố đó.',
      en: 'The ids of these localities.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of how many events of merged cells there were. */
export const eliminationCountWords = {
  formed: {
    label: { vi: 'Số chi bộ ghép phát sinh', en: 'Formed' },
    definition: {
      vi: 'Số lượt chi bộ trở thành chi bộ ghép sau ngày đầu đến hết ngày cuối.',
      en: 'How often a cell became merged after the first day, up to the last.',
    },
  },
  eliminated: {
    label: { vi: 'Số chi bộ ghép đã xóa', en: 'Eliminated' },
    definition: {
      vi: 'Số lượt chi bộ không còn là chi bộ ghép sau ngày đầu đến hết ngày cuối, theo mọi cách.',
      en: 'How often a cell ceased to be merged after the first day, up to the last, whatever the cause.',
    },
  },
  split: {
    label: { vi: 'Tách chi bộ', en: 'Split' },
    definition: {
      vi: 'Trong đó các thôn, tổ dân phố đều có chi bộ riêng.',
      en: 'Of these, those whose localities have cells of their own.',
    },
  },
  localities_joined: {
    label: { vi: 'Sáp nhập thôn', en: 'Localities joined' },
    definition: {
      vi: 'Trong đó các thôn, tổ dân phố đã sáp nhập thành một nên không phải lập chi bộ mới.',
      en: 'Of these, those whose localities were themselves merged, so that no new cell was needed.',
    },
  },
  regrouped: {
    label: { vi: 'Chuyển sang chi bộ ghép khác', en: 'Regrouped' },
    definition: {
      vi: 'Trong đó có thôn, tổ dân phố chuyển sang chi bộ ghép khác.',
      en: 'Of these, those of which a locality now meets in another merged cell.',
    },
  },
  dissolved: {
    label: { vi: 'Giải thể', en: 'Dissolved' },
    definition: {
      vi: 'Trong đó có thôn, tổ dân phố không còn chi bộ nào.',
      en: 'Of these, those of which a locality is now covered by no cell.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of when the last merged cell went. */
export const eliminatedOnWords = {
  eliminated_on: {
    label: { vi: 'Ngày xóa hết chi bộ ghép', en: 'Eliminated on' },
    definition: {
      vi: 'Ngày đầu tiên từ đó đơn vị không còn chi bộ ghép nào cho đến ngày chốt số liệu; không có nếu đơn vị còn, hoặc chưa từng có chi bộ ghép.',
      en: 'The first day from which the unit has had no merged cell up to the as-of day; none where it has one or never had.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of the localities that remain. */
export const remainingWords = {
  locality_id: {
    label: { vi: 'Mã thôn, tổ dân phố', en: 'Locality id' },
    definition: { vi: 'Mã trong bảng localities.', en: 'The id in the table localities.' },
  },
  locality: {
    label: { vi: 'Thôn, tổ dân phố', en: 'Locality' },
    definition: { vi: 'Tên thôn, làng, tổ dân phố.', en: 'The village or residential group.' },
  },
  state: {
    label: { vi: 'Tình trạng', en: 'State' },
    definition: {
      vi: 'Đảng viên ở thôn, tổ dân phố này chỉ sinh hoạt ghép, hoặc chưa có chi bộ nào.',
      en: 'Whether its members meet only in merged cells, or no cell covers it.',
    },
  },
  since: {
    label: { vi: 'Từ ngày', en: 'Since' },
    definition: {
      vi: 'Ngày đầu tiên của tình trạng này, kéo dài liên tục đến ngày được xét; trống nếu có từ trước khi dữ liệu bắt đầu.',
      en: 'The first day of this state, which has lasted to the day looked at; none where it began before the data do.',
    },
  },
  cell_ids: {
    label: { vi: 'Mã chi bộ ghép', en: 'Cell ids' },
    definition: {
      vi: 'Mã các chi bộ ghép mà đảng viên của thôn, tổ dân phố sinh hoạt.',
      en: 'The ids of the merged cells in which its members meet.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** What becomes of a merged cell. */
export const eventWords = {
  formed: { vi: 'thành chi bộ ghép', en: 'formed' },
  eliminated: { vi: 'xóa chi bộ ghép', en: 'eliminated' },
} as const satisfies Record<string, Message>;

/** Why a cell is merged no more. */
export const causeWords = {
  dissolved: { vi: 'giải thể, có thôn không còn chi bộ', en: 'dissolved' },
  regrouped: { vi: 'chuyển sang chi bộ ghép khác', en: 'regrouped' },
  localities_joined: { vi: 'các thôn sáp nhập thành một', en: 'localities joined' },
  split: { vi: 'tách thành chi bộ riêng từng thôn', en: 'split' },
} as const satisfies Record<string, Message>;

/** How a locality without a cell of its own stands. */
export const stateWords = {
  joint: { vi: 'sinh hoạt ghép', en: 'joint cell' },
  none: { vi: 'chưa có chi bộ', en: 'no cell' },
} as const satisfies Record<string, Message>;
