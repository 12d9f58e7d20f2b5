import { KetnapError } from '@ketnap/core';

/** What makes names of units unreadable as a whole. */
export const unitErrors = {
  tooMany: (place: string, names: number, most: number): KetnapError =>
    new KetnapError('too_many_units', {
      vi: `${place}: cột đơn vị có ${names} tên khác nhau, trong khi tối đa là ${most}. Hãy kiểm tra xem cột ấy có đúng là tên đơn vị không; nếu đúng thì chia tệp thành nhiều phần.`,
      en: `${place}: the column of units has ${names} different names; at most ${most} can be read. Check whether it does name units; if so, split the file.`,
    }),
};
