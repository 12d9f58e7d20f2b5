import {
  formatDay,
  formatFigure,
  formatPeriod,
  formatWording,
  measuresOf,
  termById,
  veiledIn,
  type QuotaRow,
} from '@ketnap/core';
import type { CompareBlock } from '../document/compare-block.ts';
import { compareWords } from '../messages/compare.ts';
import { termName, unitName } from '../names.ts';
import type { CompareColumn } from './compare-columns.ts';
import type { Run } from './run.ts';
import { unlessRefused } from './unless-refused.ts';

/** What things that are compared have in common: `Nhiệm kỳ 2015–2020, đến 30-6-2020`. */
export function aboutOf(by: CompareBlock['by'], { dataset, scope, language }: Run): string {
  const term = termById(dataset, scope.term);
  const period =
    scope.period === undefined
      ? compareWords.term(term ? termName(term) : scope.term)[language]
      : formatPeriod(scope.period, language);
  const to = compareWords.to(formatDay(scope.asOf, language))[language];
  const unit = unitName(scope.unit, dataset);
  const parts = {
    unit: [period, to],
    term: [unit],
    source: [unit, period, to],
    day: [unit, period],
  };
  return capital(parts[by].join(', '));
}

/** The same with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What two things show: how each stands to its target, else which has more. */
export function findingOf(
  by: CompareBlock['by'],
  [one, other]: readonly [CompareColumn, CompareColumn],
): string {
  const { language } = one.run;
  const { finding } = compareWords;
  const [first, second] = [quotaOf(one), quotaOf(other)];
  if (by !== 'source' && first && second && first.gap !== null && second.gap !== null) {
    const [gap, otherGap] = [first, second].map((row) =>
      formatWording('gap', 'abs', measuresOf('quotaAttainment'), { ...row }, language),
    );
    return finding.gaps(one.told, gap!, other.told, otherGap!)[language];
  }
  const [count, otherCount] =
    by === 'source'
      ? [ofSource(one), ofSource(other)]
      : [first?.admitted ?? null, second?.admitted ?? null];
  if (count === null || otherCount === null) return finding.unknown(one.told, other.told)[language];
  if (count === otherCount) return capital(finding.even(one.told, other.told)[language]);
  const apart = formatFigure(Math.abs(count - otherCount), 'count', language);
  const [more, fewer] = count > otherCount ? [one, other] : [other, one];
  return capital(finding.more(more.told, fewer.told, apart)[language]);
}

function quotaOf({ run }: CompareColumn): QuotaRow | null {
  return unlessRefused(() => run.aside().analysis('quotaAttainment').rows[0] ?? null);
}

function ofSource({ id, run }: CompareColumn): number | null {
  const rows = unlessRefused(() => run.aside().analysis('sourceBreakdown').rows) ?? [];
  const row = rows.find(({ source_id }) => source_id === id);
  return row && veiledIn(row, 'admitted') === null ? row.admitted : null;
}
