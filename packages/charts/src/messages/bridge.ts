import type { Message, StepName } from '@ketnap/core';

/** What made most of a change; null where nothing did at least half of it. */
export type Reason = {
  readonly step: StepName;
  /** Whether nothing else changed it. */
  readonly isOnly: boolean;
  readonly targets: {
    readonly before: Message;
    readonly after: Message;
    readonly isMore: boolean;
  } | null;
} | null;

const REASONS: Readonly<Record<StepName, Message>> = {
  definitions: {
    vi: 'cách định nghĩa của bản Ketnap mới',
    en: 'the definitions of a newer Ketnap',
  },
  additions: { vi: 'ghi bổ sung', en: 'rows recorded since' },
  withdrawals: { vi: 'rút bỏ', en: 'rows withdrawn' },
  corrections: { vi: 'sửa số liệu', en: 'rows corrected' },
  targets: { vi: 'điều chỉnh chỉ tiêu', en: 'targets revised' },
  units: { vi: 'thay đổi đơn vị', en: 'units changed' },
  method: { vi: 'thay đổi cách tính', en: 'another way of counting' },
  time: { vi: 'thời gian tính khác', en: 'other days counted' },
};

/** What the chart of a bridge says. */
export const bridgeWords = {
  then: { vi: 'Bản chốt', en: 'Frozen' },
  now: { vi: 'Nay', en: 'Now' },
  unchanged: { vi: 'không đổi', en: 'no change' },
  noNumber: { vi: 'Số liệu này không phải là số', en: 'This figure is no number' },
  title: (from: Message, to: Message, way: -1 | 0 | 1, reason: Reason): Message => {
    if (way === 0) return { vi: `Vẫn là ${to.vi}`, en: `Still ${to.en}` };
    const [vi, en] = reason ? because(reason) : ['', ''];
    return {
      vi: `Từ ${from.vi} ${way > 0 ? 'lên' : 'xuống'} ${to.vi}${vi}`,
      en: `${way > 0 ? 'Up' : 'Down'} from ${from.en} to ${to.en}${en}`,
    };
  },
  subtitle: (about: string, isShare: boolean): Message => ({
    vi: `${about}${isShare ? ', điểm phần trăm' : ''}; thanh đặc: tăng, thanh rỗng: giảm`,
    en: `${about}${isShare ? ', percentage points' : ''}; full bars: more, hollow bars: less`,
  }),
};

function because({ step, isOnly, targets }: NonNullable<Reason>): [vi: string, en: string] {
  const { vi, en } = targets
    ? {
        vi: `chỉ tiêu ${targets.isMore ? 'tăng' : 'giảm'} từ ${targets.before.vi} ${targets.isMore ? 'lên' : 'xuống'} ${targets.after.vi}`,
        en: `the target ${targets.isMore ? 'rose' : 'fell'} from ${targets.before.en} to ${targets.after.en}`,
      }
    : REASONS[step];
  const of = targets ? 'because' : 'because of';
  return [`: ${isOnly ? 'do' : 'chủ yếu do'} ${vi}`, `: ${isOnly ? '' : 'mostly '}${of} ${en}`];
}
