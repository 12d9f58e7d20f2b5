import type { Note } from '../analyses/analysis.ts';
import type { LeftOutRows } from '../dataset/dataset.ts';
import { formatFigure } from '../figures/format.ts';
import { faultName } from './fault-names.ts';
import type { Language } from './message.ts';

/** What any figure must not be shown without whose tables lost rows to errors. */
export function leftOutNote(found: readonly LeftOutRows[]): Note {
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return {
    code: 'rows_left_out',
    count,
    codes: [...new Set(found.flatMap(({ codes }) => codes))].sort(),
    message: {
      vi: `Không tính ${number(count, 'vi')} dòng có lỗi: ${listed(found, 'vi')}. Xem danh sách lỗi của dữ liệu.`,
      en: `${number(count, 'en')} ${count === 1 ? 'row' : 'rows'} with errors ${count === 1 ? 'is' : 'are'} not counted: ${listed(found, 'en')}. See the list of problems of the data.`,
    },
  };
}

function listed(found: readonly LeftOutRows[], language: Language): string {
  return found
    .map(({ table, count, codes }) => {
      const why = codes.map((code) => faultName(code)[language]).join('; ');
      return language === 'vi'
        ? `bảng ${table} ${number(count, 'vi')} dòng (${why})`
        : `${number(count, 'en')} of ${table} (${why})`;
    })
    .join(', ');
}

function number(value: number, language: Language): string {
  return formatFigure(value, 'count', language);
}
