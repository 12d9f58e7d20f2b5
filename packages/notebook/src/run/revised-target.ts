import { formatDay, formatFigure, formatPeriod, isoDay, parseDay, type Target } from '@ketnap/core';
import { compareWords } from '../messages/compare.ts';
import { unitName } from '../names.ts';
import type { Run } from './run.ts';

/** Says that the target of a run's unit was revised, and the attainment of the former one; null where it was not. */
export function revisedTarget(run: Run): string | null {
  const { dataset, scope, language } = run;
  const [now] = run.analysis('quotaAttainment').rows;
  const revised = now?.target_kind === 'set' ? lastRevision(run) : null;
  if (!now || now.target === null || revised === null) return null;
  const [before] = run.within({ asOf: isoDay(revised - 1) }).analysis('quotaAttainment').rows;
  const former = before?.target ?? null;
  if (former === null || former === now.target) return null;
  const number = (value: number) => formatFigure(value, 'count', language);
  const share = former > 0 && now.admitted !== null ? now.admitted / former : null;
  return compareWords.revised(
    { unit: unitName(scope.unit, dataset), period: formatPeriod(now.period, language) },
    {
      from: number(former),
      to: number(now.target),
      day: formatDay(isoDay(revised), language),
      isUp: now.target > former,
    },
    share === null ? null : formatFigure(share, 'share', language),
  )[language];
}

/** The day on which the unit's target in force took the place of another; null where it is the first. */
function lastRevision({ dataset, scope }: Run): number | null {
  const unit = dataset.units.indexOf.get(scope.unit);
  const asOf = parseDay(scope.asOf)!;
  const isOfPeriod = ({ period }: Target) =>
    scope.period === undefined
      ? 'term' in period && period.term === scope.term
      : 'year' in period && String(period.year) === scope.period;
  const days = dataset.targets
    .filter((one) => one.unit === unit && one.setBy === null && isOfPeriod(one))
    .flatMap(({ adoptedOn }) => (adoptedOn !== null && adoptedOn <= asOf ? [adoptedOn] : []));
  return new Set(days).size > 1 ? Math.max(...days) : null;
}
