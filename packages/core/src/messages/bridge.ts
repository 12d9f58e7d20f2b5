import type { StepName } from '../bridge/steps.ts';
import { KetnapError } from './error.ts';
import type { Message } from './message.ts';
import { shownText } from './shown-value.ts';

/** Why figures cannot be followed from one dataset to another. */
export const bridgeErrors = {
  unlike: (then: string, now: string): KetnapError =>
    new KetnapError('unlike_figures', {
      vi: `Hai địa chỉ không cùng một số liệu: "${shownText(then)}" và "${shownText(now)}"; chỉ được khác nhau ở ngày, kỳ và cách tính.`,
      en: `The addresses are not of one figure: "${shownText(then)}" and "${shownText(now)}"; they may differ in days, period and way of counting only.`,
    }),
};

/** The steps of a bridge, as a chart and a table name them. */
export const stepWords: Readonly<Record<StepName, Message>> = {
  definitions: { vi: 'Định nghĩa', en: 'Definitions' },
  additions: { vi: 'Ghi bổ sung', en: 'Added' },
  withdrawals: { vi: 'Rút bỏ', en: 'Withdrawn' },
  corrections: { vi: 'Sửa', en: 'Corrected' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  units: { vi: 'Đơn vị', en: 'Units' },
  method: { vi: 'Cách tính', en: 'Method' },
  time: { vi: 'Thời gian', en: 'Time' },
};
