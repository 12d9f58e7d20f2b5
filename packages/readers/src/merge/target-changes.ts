import { formatFigure, isoDay, type Dataset, type Language, type Target } from '@ketnap/core';
import { changeMessages, targetWords } from '../messages/merge.ts';
import type { TargetChange } from './change.ts';

/** Targets that came, went, or ask for another number; by unit, period, day of adoption, and who set them. */
export function targetChanges(before: Dataset, after: Dataset): TargetChange[] {
  const [was, is] = [targetsOf(before), targetsOf(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].flatMap((key): TargetChange[] => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old && now && isSame(old.target, now.target)) return [];
    const { id, unit, target } = now ?? old!;
    const { setBy, adoptedOn } = target;
    const period = periodOf(target);
    const facts = { setBy, adoptedOn: adoptedOn === null ? null : isoDay(adoptedOn) };
    const words = (language: Language) =>
      [old ? asked(old.target, language) : null, now ? asked(now.target, language) : null] as const;
    return [
      {
        kind: 'target',
        unit_id: id,
        period,
        before: old?.target.target ?? null,
        after: now?.target.target ?? null,
        message: changeMessages.target(unit, period, facts, { vi: words('vi'), en: words('en') }),
      },
    ];
  });
}

interface NamedTarget {
  readonly id: string;
  readonly unit: string;
  readonly target: Target;
}

function targetsOf({ targets, units }: Dataset): Map<string, NamedTarget> {
  return new Map(
    targets.map((target) => {
      const id = units.ids[target.unit]!;
      const key = JSON.stringify([id, target.period, target.adoptedOn, target.setBy]);
      return [key, { id, unit: units.names[target.unit] || id, target }];
    }),
  );
}

function periodOf({ period }: Target): string {
  return 'term' in period ? period.term : String(period.year);
}

function isSame(a: Target, b: Target): boolean {
  return a.target === b.target && a.targetTo === b.targetTo && a.basis === b.basis;
}

/** What a target asks: `40`, `40–45`, `8 mỗi năm`, `3% số đảng viên`. */
function asked({ target, targetTo, basis }: Target, language: Language): string {
  const format = basis === 'share_of_members' ? 'share' : 'decimal';
  const figure = (value: number): string => formatFigure(value, format, language);
  const range = targetTo === null ? figure(target) : `${figure(target)}–${figure(targetTo)}`;
  return targetWords[basis](range)[language];
}
