import { KetnapError } from './error.ts';
import { shownText } from './shown-value.ts';

/** Why figures cannot be followed from one dataset to another. */
export const bridgeErrors = {
  unlike: (then: string, now: string): KetnapError =>
    new KetnapError('unlike_figures', {
      vi: `Hai địa chỉ không cùng một số liệu: "${shownText(then)}" và "${shownText(now)}"; chỉ được khác nhau ở ngày, kỳ và cách tính.`,
      en: `The addresses are not of one figure: "${shownText(then)}" and "${shownText(now)}"; they may differ in days, period and way of counting only.`,
    }),
};
