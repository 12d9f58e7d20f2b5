import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';
import type { Compared } from './trends.ts';
import type { TargetWords } from './targets.ts';

const cells = live('mergedCells');
const some = live('mergedCells', '+');

/** A line of a list that stays away where its figures have no values. */
const line = (vi: readonly string[], en: readonly string[]): Message => ({
  vi: `- ${choice(...vi)}`,
  en: `- ${choice(...en)}`,
});

/** Findings for the parts of judgement, each a line of a list; what does not hold stays away. */
export const findings = {
  reached: ({ query, name }: TargetWords): Message => {
    const own = live('quotaAttainment', '', query);
    const both = (status: string) =>
      `${own('admitted', `@status=${status}`)}/${own('target')} đồng chí (${own('attainment')})`;
    const pair = (status: string) =>
      `${own('admitted', `@status=${status}`)} of ${own('target')} (${own('attainment')})`;
    return line(
      [
        `Hoàn thành vượt mức ${name.vi}: kết nạp ${both('exceeded')}.`,
        `Hoàn thành ${name.vi}: kết nạp ${both('met')}.`,
      ],
      [
        `The target ${name.en} was exceeded: ${pair('exceeded')}.`,
        `The target ${name.en} was met: ${pair('met')}.`,
      ],
    );
  },
  missed: ({ query, name }: TargetWords): Message => {
    const own = live('quotaAttainment', '', query);
    const gap = (...which: string[]) => own('gap', '@status=not_met', ...which, '~as=abs');
    const over = gap('@elapsed=1');
    return line(
      [
        `Không hoàn thành ${name.vi}: đạt ${own('attainment')}, ${over} đồng chí.`,
        `Mới đạt ${own('attainment')} ${name.vi}, ${gap()} đồng chí.`,
      ],
      [
        `The target ${name.en} was missed: ${own('attainment')}, ${over}.`,
        `So far ${own('attainment')} of the target ${name.en}, ${gap()}.`,
      ],
    );
  },
  everyYear: (): Message => {
    const own = live('quotaAttainment');
    const met = own('years_met', '@every_year_met=true');
    const years = own('years_with_target');
    return line(
      [`Cả ${met}/${years} năm trọn vẹn có giao chỉ tiêu đều đạt hoặc vượt chỉ tiêu năm.`],
      [`The yearly target was met or exceeded in ${met} of ${years} complete years.`],
    );
  },
  someYear: (): Message => {
    const own = live('quotaAttainment');
    const met = own('years_met', '@every_year_met=false');
    const years = own('years_with_target');
    return line(
      [`Mới có ${met}/${years} năm trọn vẹn có giao chỉ tiêu đạt chỉ tiêu năm.`],
      [`The yearly target was met in ${met} of ${years} complete years only.`],
    );
  },
  unitsReached: ({ query, name }: TargetWords): Message => {
    const several = live('unitsByStatus', '+', query);
    const unit = live('quotaAttainment', '', ['under=$unit', ...query, '@status=exceeded']);
    const best = (measure: string) => unit(measure, '@max=attainment');
    const [reached, units] = [several('reached'), several('units')];
    return line(
      [
        `${reached}/${units} đơn vị trực thuộc đạt hoặc vượt ${name.vi}; cao nhất là ${best('unit')} (${best('attainment')}).`,
        `${reached}/${units} đơn vị trực thuộc đạt ${name.vi}.`,
      ],
      [
        `${reached} of ${units} units below met or exceeded their target ${name.en}; the highest is ${best('unit')} (${best('attainment')}).`,
        `${reached} of ${units} units below met their target ${name.en}.`,
      ],
    );
  },
  unitsMissed: ({ query, name }: TargetWords): Message => {
    const [one, several] = [live('unitsByStatus', '', query), live('unitsByStatus', '+', query)];
    const unit = live('quotaAttainment', '', ['under=$unit', ...query, '@status=not_met']);
    const last = (measure: string) => unit(measure, '@min=attainment');
    const only = one('not_met', '@not_met=1');
    return line(
      [
        `Còn ${only} đơn vị chưa đạt ${name.vi} là ${last('unit')} (${last('attainment')}).`,
        `Còn ${several('not_met')} đơn vị chưa đạt ${name.vi}; thấp nhất là ${last('unit')} (${last('attainment')}).`,
        `Còn ${several('not_met')} đơn vị chưa đạt ${name.vi}.`,
      ],
      [
        `${only} unit below did not meet its target ${name.en}: ${last('unit')} (${last('attainment')}).`,
        `${several('not_met')} units below did not meet their targets ${name.en}; the lowest is ${last('unit')} (${last('attainment')}).`,
        `${several('not_met')} units below did not meet their targets ${name.en}.`,
      ],
    );
  },
  /** Of the units below, those that ask for attention. Not a line of a list. */
  attention: ({ query, name }: TargetWords): Message => {
    const one = live('unitsByStatus', '', query);
    const several = live('unitsByStatus', '+', query);
    const unit = live('quotaAttainment', '', ['under=$unit', ...query]);
    const needed = live('quotaAttainment', '+', ['under=$unit', ...query]);
    const last = (measure: string) => unit(measure, '@status=not_met', '@min=attainment');
    const slow = (measure: string) => unit(measure, '@min=pace');
    const most = unit('unit', '@max=needed_per_month');
    const perMonth = needed('needed_per_month', '@max=needed_per_month');
    const none = one('units', '@not_met=0', '@unknown=0');
    return {
      vi:
        choice(
          `Còn ${several('not_met')} đơn vị chưa đạt ${name.vi}, tỷ lệ thấp nhất là ${last('unit')} (${last('attainment')}).`,
          `Còn ${several('not_met')} đơn vị chưa đạt ${name.vi}.`,
          `Trong ${none} đơn vị trực thuộc không có đơn vị nào dưới mức ${name.vi}.`,
        ) +
        choice(
          ` Tiến độ chậm nhất là ${slow('unit')}, bằng ${slow('pace')} mức phải đạt nếu chia đều chỉ tiêu theo thời gian.`,
        ) +
        choice(
          ` Phải kết nạp thêm nhiều nhất trong mỗi tháng còn lại là ${most} (bình quân ${perMonth} đồng chí/tháng).`,
        ),
      en:
        choice(
          `${several('not_met')} units below have not met their targets ${name.en}; the lowest attainment is that of ${last('unit')} (${last('attainment')}).`,
          `${several('not_met')} units below have not met their targets ${name.en}.`,
          `Of ${none} units directly below, none is under its target ${name.en}.`,
        ) +
        choice(` The slowest is ${slow('unit')}, at ${slow('pace')} of an even pace.`) +
        choice(` The most a month is needed of ${most} (${perMonth}).`),
    };
  },
  grown: ({ query, before }: Compared): Message => {
    const trend = live('trend', '', query);
    const [by, previous] = [live('trend', '+', query)('change', '~as=abs'), trend('previous')];
    return line(
      [`Số kết nạp ${by} đồng chí so với ${before.vi} (${previous} đồng chí).`],
      [`Admissions are ${by} on ${before.en} (${previous}).`],
    );
  },
  fallen: ({ query, before }: Compared): Message => {
    const trend = live('trend', '', query);
    const [by, previous] = [live('trend', '-', query)('change', '~as=abs'), trend('previous')];
    return line(
      [`Số kết nạp ${by} đồng chí so với ${before.vi} (${previous} đồng chí).`],
      [`Admissions are ${by} on ${before.en} (${previous}).`],
    );
  },
  /** Merged cells are gone. */
  eliminated: (): Message => {
    const [first, now] = [
      some('merged_cells', 'on=$from'),
      cells('merged_cells', '@merged_cells=0'),
    ];
    return line(
      [`Xóa hết chi bộ sinh hoạt ghép: từ ${first} chi bộ ngày {{from}} xuống ${now} ngày {{to}}.`],
      [`All merged cells are eliminated: from ${first} on {{from}} to ${now} on {{to}}.`],
    );
  },
  merged: (): Message =>
    line(
      [`Còn ${some('merged_cells')} chi bộ sinh hoạt ghép.`],
      [`Merged cells that remain: ${some('merged_cells')}.`],
    ),
  withoutCell: (): Message =>
    line(
      [`Còn ${some('none')} thôn, làng, tổ dân phố chưa có chi bộ.`],
      [`Localities still without a cell: ${some('none')}.`],
    ),
  unknown: (): Message => {
    const most = (measure: string, sign: '' | '+' = '') =>
      live('sourceBreakdown', sign)(measure, '@max=unknown');
    const count = most('unknown', '+');
    return line(
      [
        `Thông tin về nguồn còn thiếu; nhiều nhất là ở nguồn “${most('source')}” (${count} trường hợp chưa rõ).`,
      ],
      [
        `What is known of sources has gaps; the largest is that of the source “${most('source_en')}” (${count} unknown).`,
      ],
    );
  },
} as const;

/** What is left to do, each a line of a list. */
export const tasks = {
  perMonth: ({ query, name }: TargetWords): Message => {
    const needed = live('quotaAttainment', '+', query)('needed_per_month');
    const missing = live('quotaAttainment', '-', query)('gap', '~as=abs');
    return line(
      [
        `Phấn đấu hoàn thành ${name.vi}: ${missing} đồng chí, mỗi tháng còn lại kết nạp bình quân ${needed} đồng chí.`,
      ],
      [`Meet the target ${name.en}: ${missing}, which is ${needed} a month from now on.`],
    );
  },
  weakUnits: ({ query, name }: TargetWords): Message => {
    const unit = live('quotaAttainment', '', ['under=$unit', ...query, '@status=not_met']);
    const last = (measure: string) => unit(measure, '@min=attainment');
    return line(
      [
        `Tập trung chỉ đạo đơn vị có tỷ lệ đạt ${name.vi} thấp nhất: ${last('unit')} (${last('attainment')}).`,
      ],
      [
        `Give priority to the unit with the lowest attainment ${name.en}: ${last('unit')} (${last('attainment')}).`,
      ],
    );
  },
  merged: (): Message =>
    line(
      [`Xóa ${some('merged_cells')} chi bộ sinh hoạt ghép còn lại, nêu rõ lộ trình từng nơi.`],
      [`Eliminate the remaining merged cells (${some('merged_cells')}), with a schedule for each.`],
    ),
  withoutCell: (): Message =>
    line(
      [
        `Tạo nguồn, kết nạp đảng viên để lập chi bộ ở ${some('none')} thôn, làng, tổ dân phố chưa có chi bộ.`,
      ],
      [
        `Find and admit members in the localities that have no cell (${some('none')}), so that they get one.`,
      ],
    ),
} as const;

/** What the person is asked to write; taken away once it is written. */
export const prompts = {
  situation: {
    vi: '_Nêu khái quát đặc điểm của đảng bộ, địa bàn; thuận lợi, khó khăn tác động đến công tác phát triển đảng viên._',
    en: '_Describe the Party organisation and its area, and what helped or hindered the admission of members._',
  },
  strengths: {
    vi: '_Bổ sung kết quả lãnh đạo, chỉ đạo, cách làm hay của các cấp ủy._',
    en: '_Add how the committees led the work, and what worked well._',
  },
  weaknesses: {
    vi: '_Bổ sung hạn chế, khuyết điểm trong lãnh đạo, chỉ đạo, tạo nguồn, bồi dưỡng._',
    en: '_Add what fell short in leading the work, in finding and in training candidates._',
  },
  causes: {
    vi: '_Nêu nguyên nhân của những ưu điểm; nguyên nhân khách quan, chủ quan của những hạn chế, khuyết điểm._',
    en: '_Give the reasons for the strengths, and the outer and inner causes of the weaknesses._',
  },
  lessons: {
    vi: '_Rút ra bài học kinh nghiệm về lãnh đạo, chỉ đạo và tổ chức thực hiện._',
    en: '_Draw the lessons for leading and carrying out the work._',
  },
  directions: {
    vi: '_Nêu phương hướng, chỉ tiêu, nhiệm vụ và giải pháp của thời gian tới._',
    en: '_Set out direction, targets, tasks and measures for the time to come._',
  },
  schedule: {
    vi: '_Nêu lộ trình, giải pháp, đơn vị chịu trách nhiệm và thời hạn._',
    en: '_Give the schedule, the measures, who answers for them and by when._',
  },
  remarks: {
    vi: '_Nêu nhận xét và kiến nghị._',
    en: '_Add remarks and proposals._',
  },
} as const satisfies Record<string, Message>;
