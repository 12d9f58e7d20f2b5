import { KetnapError } from './error.ts';

/** What can be wrong with days given as options, beyond being no days. */
export const dayErrors = {
  reversed: (from: string, to: string): KetnapError =>
    new KetnapError('reversed_days', {
      vi: `Ngày đầu "${from}" sau ngày cuối "${to}"; ngày đầu phải trước hoặc trùng ngày cuối.`,
      en: `The first day "${from}" is after the last one "${to}"; it must be the same or before.`,
    }),
};
