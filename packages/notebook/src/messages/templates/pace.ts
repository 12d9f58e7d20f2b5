import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';
import type { TargetWords } from './targets.ts';

/** How far the time has gone, and the admissions with it. */
export function pace({ query, name }: TargetWords): Message {
  const own = live('quotaAttainment', '', query);
  const needed = live('quotaAttainment', '+', query)('needed_per_month');
  return {
    vi:
      choice(
        `Đến ngày {{to}}, thời gian thực hiện ${name.vi} đã qua ${own('elapsed')}; số kết nạp bằng ${own('pace')} mức phải đạt đến ngày đó nếu chia đều chỉ tiêu theo thời gian.`,
      ) +
      choice(
        ` Để hoàn thành ${name.vi}, mỗi tháng còn lại cần kết nạp thêm bình quân ${needed} đồng chí.`,
      ),
    en:
      choice(
        `By {{to}}, ${own('elapsed')} of the time had passed; admissions stood at ${own('pace')} of an even pace to the target ${name.en}.`,
      ) + choice(` To meet it, ${needed} more a month are needed.`),
  };
}
