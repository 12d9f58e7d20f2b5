import { error, info, warning, withCost, type Cost, type Fault } from './fault.ts';

/** Faults of days that do not fit each other. */
export const intervalFaults = {
  reversedInterval: (from: string, to: string, cost: Cost): Fault =>
    error({
      code: 'reversed_interval',
      received: `${from} – ${to}`,
      message:
        cost === 'row'
          ? withCost(reversed(from, to), 'row')
          : {
              vi: `${reversed(from, to).vi} Cả hai ngày được coi là chưa biết.`,
              en: `${reversed(from, to).en} Both days count as unknown.`,
            },
      expected: { vi: `một ngày từ ${from} trở đi`, en: `a day from ${from} on` },
      remedy: { vi: 'Sửa ngày đầu hoặc ngày cuối.', en: 'Correct the first or the last day.' },
    }),

  reversedYears: (first: number, last: number): Fault =>
    error({
      code: 'reversed_years',
      received: `${first} – ${last}`,
      message: {
        vi: `Năm cuối ${last} trước năm đầu ${first}; các năm kế hoạch được suy ra từ ngày của nhiệm kỳ.`,
        en: `The last year ${last} is before the first, ${first}; the plan years are derived from the term's days.`,
      },
      expected: { vi: `một năm từ ${first} trở đi`, en: `a year from ${first} on` },
      remedy: { vi: 'Sửa năm đầu hoặc năm cuối.', en: 'Correct the first or the last year.' },
    }),

  overlappingTerms: (term: string, until: string): Fault =>
    info({
      code: 'overlapping_terms',
      received: term,
      message: {
        vi: `Nhiệm kỳ này bắt đầu khi nhiệm kỳ "${term}" chưa kết thúc (${until}); những ngày chung được tính cho cả hai.`,
        en: `This term begins before "${term}" ends (${until}); days in both count for both.`,
      },
      expected: { vi: `một ngày sau ${until}`, en: `a day after ${until}` },
      remedy: {
        vi: 'Nếu là nhiệm kỳ của cùng một cấp, hãy sửa ngày đầu hoặc ngày cuối.',
        en: 'If both are terms of the same level, correct the first or the last day.',
      },
    }),

  neverTogether: (unit: string, from: string | null, to: string | null): Fault =>
    warning({
      code: 'never_together',
      received: unit,
      message: {
        vi: `Không có ngày nào mà cả hai cùng tồn tại: dòng này và đơn vị "${unit}" (${from ?? '…'} – ${to ?? '…'}).`,
        en: `There is no day on which both this and the unit "${unit}" (${from ?? '…'} – ${to ?? '…'}) exist.`,
      },
      expected: {
        vi: 'một đơn vị tồn tại trong cùng thời gian',
        en: 'a unit that exists on the same days',
      },
      remedy: {
        vi: 'Sửa mã đơn vị, hoặc các ngày "valid_from", "valid_to".',
        en: 'Correct the unit\'s id, or the days "valid_from" and "valid_to".',
      },
    }),

  coverageOutside: (locality: string, from: string): Fault =>
    error({
      code: 'coverage_outside_locality',
      received: from,
      message: withCost(
        {
          vi: `Khoảng thời gian này nằm ngoài thời gian tồn tại của địa bàn "${locality}".`,
          en: `The locality "${locality}" does not exist on any day of this spell.`,
        },
        'row',
      ),
      expected: {
        vi: 'những ngày mà địa bàn tồn tại',
        en: 'days on which the locality exists',
      },
      remedy: {
        vi: 'Sửa các ngày ở đây, hoặc "valid_from", "valid_to" của địa bàn.',
        en: 'Correct the days here, or the locality\'s "valid_from" and "valid_to".',
      },
    }),

  coverageCut: (locality: string, day: string, limit: string): Fault =>
    warning({
      code: 'coverage_cut',
      received: day,
      message: {
        vi: `Địa bàn "${locality}" không tồn tại vào ngày ${day}; khoảng thời gian được cắt tại ${limit}.`,
        en: `The locality "${locality}" does not exist on ${day}; the spell is cut at ${limit}.`,
      },
      expected: { vi: limit, en: limit },
      remedy: {
        vi: 'Sửa ngày ở đây, hoặc "valid_from", "valid_to" của địa bàn.',
        en: 'Correct the day here, or the locality\'s "valid_from" and "valid_to".',
      },
    }),

  overlappingCoverage: (from: string, otherRow: number): Fault =>
    warning({
      code: 'overlapping_coverage',
      received: from,
      message: {
        vi: `Khoảng thời gian này chồng lên dòng ${otherRow} của cùng địa bàn và cùng chi bộ; hai khoảng được gộp làm một.`,
        en: `This spell overlaps row ${otherRow} of the same locality and cell; the two are taken as one.`,
      },
      expected: {
        vi: 'một ngày sau khi khoảng trước kết thúc',
        en: 'a day after the earlier spell has ended',
      },
      remedy: {
        vi: 'Gộp hai dòng, hoặc sửa ngày kết thúc của dòng trước.',
        en: 'Unite the two rows, or correct the last day of the earlier one.',
      },
    }),
};

function reversed(from: string, to: string): { vi: string; en: string } {
  return {
    vi: `Ngày cuối ${to} trước ngày đầu ${from}.`,
    en: `The last day ${to} is before the first, ${from}.`,
  };
}
