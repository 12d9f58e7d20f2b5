import { quotaAttainment, type QuotaRow } from '../../analyses/quota.ts';
import { type QuotaPeriod, resolveQuota } from '../../analyses/quota-periods.ts';
import { type InForce, TargetBook } from '../../analyses/targets.ts';
import { explainWords } from '../../messages/explain.ts';
import { addressOf } from '../address.ts';
import {
  type Evidence,
  type Figure,
  type FigureFamily,
  type HiddenOperand,
  NO_EVIDENCE,
  rowsBehind,
} from '../evidence.ts';
import { formatPeriod } from '../format.ts';
import { quotaMeasures, quotaOperands } from '../measures/quota.ts';
import { admittedEvidence } from './admitted.ts';
import { otherTargets, summedTargets, targetExpression } from './targets.ts';

/** What admissions, targets and what follows from both rest on. */
export const quotaFamily: FigureFamily<'quotaAttainment'> = {
  evidence: (figure, measure) => {
    const question = questionOf(figure);
    switch (measure as keyof QuotaRow) {
      case 'admitted':
        return admittedEvidence(figure.dataset, {
          unit: figure.unit,
          within: question.period,
          countBy: figure.analysis.options.countBy,
        });
      case 'target':
        return targetEvidence(question);
      case 'target_kind':
        return kindEvidence(question);
      case 'target_to':
      case 'set_by':
        return rowsOfTarget(question, question.inForce?.counts);
      case 'other_target':
      case 'other_set_by':
        return { ...rowsOfTarget(question, question.inForce?.beside), excluded: [] };
      default:
        return yearsEvidence(question, measure);
    }
  },
  operand: (figure, name) => {
    if (name === 'members') return membersOperand(questionOf(figure));
    const { whole, to, daysLeft } = periodOf(figure).period;
    const days: Readonly<Record<string, number>> = {
      days_elapsed: to - whole.from + 1,
      days_total: whole.to - whole.from + 1,
      days_left: daysLeft,
    };
    const measure = quotaOperands[name as keyof typeof quotaOperands];
    return { measure, value: days[name]!, evidence: NO_EVIDENCE };
  },
};

/** A figure with its period and the targets as they were in force. */
interface Question {
  readonly figure: Figure<'quotaAttainment'>;
  readonly period: QuotaPeriod;
  readonly asOf: number;
  readonly book: TargetBook;
  readonly inForce: InForce | undefined;
}

function questionOf(figure: Figure<'quotaAttainment'>): Question {
  const { period, asOf } = periodOf(figure);
  const book = new TargetBook(figure.dataset, asOf);
  const inForce = book.of(period.target).inForce.get(figure.unit);
  return { figure, period, asOf, book, inForce };
}

function periodOf({ dataset, analysis, row }: Figure<'quotaAttainment'>) {
  const { periods, asOf } = resolveQuota(dataset, analysis.options);
  return { period: periods.find(({ name }) => name === row.period)!, asOf };
}

function targetEvidence(question: Question): Evidence {
  const { figure, inForce, period, book } = question;
  const kind = figure.row.target_kind;
  if (kind === null || kind === 'set') {
    const expression = inForce && targetExpression(inForce.counts, period.target, book);
    const behind = rowsOfTarget(question, inForce?.counts);
    return expression ? { ...behind, expression } : behind;
  }
  const { dataset, analysis, row, unit } = figure;
  const own = addressOf(analysis, row, 'target');
  return {
    by: 'sum',
    ...summedTargets(dataset, book, { unit, period: period.target, kind, own }),
    excluded: otherTargets(question.figure.dataset, unit, period.target, question.asOf),
  };
}

/** The same as the target's, but not how its number is computed. */
function kindEvidence(question: Question): Evidence {
  const { rows, parts, excluded } = targetEvidence(question);
  return { by: 'reading', rows, parts, excluded };
}

/** The row of a target, and the head count where it is a share of it. */
function rowsOfTarget(question: Question, target: InForce['beside'] | undefined): Evidence {
  const { figure, period, asOf, inForce, book } = question;
  const { dataset, unit } = figure;
  const excluded = otherTargets(dataset, unit, period.target, asOf, target ?? inForce?.counts);
  const isShare = target?.basis === 'share_of_members';
  const members = isShare ? book.members(unit, period.target.counted.from) : null;
  return rowsBehind(
    'reading',
    [
      { table: 'targets', rows: target ? [target.row] : [] },
      ...(members ? [{ table: 'members' as const, rows: [members.row] }] : []),
    ],
    excluded,
  );
}

/** The complete plan years of the term that have a target, each with its result. */
function yearsEvidence({ figure, period }: Question, measure: string): Evidence {
  const { dataset, analysis, row } = figure;
  const complete = period.years.map(({ target }) => ('year' in target ? String(target.year) : ''));
  if (complete.length === 0) return NO_EVIDENCE;
  const { term, asOf, countBy } = analysis.options as Required<typeof analysis.options>;
  const yearly = quotaAttainment(dataset, {
    term,
    asOf,
    countBy,
    every: 'year',
    units: [row.unit_id],
  });
  const parts = yearly.rows
    .filter((one) => complete.includes(one.period) && counts(one, measure))
    .map((one) => ({
      measure: 'status',
      label: explainWords.partOf(quotaMeasures.status.label, {
        vi: formatPeriod(one.period, 'vi'),
        en: formatPeriod(one.period, 'en'),
      }),
      value: one.status,
      address: addressOf(yearly, one, 'status'),
      behind: [],
    }));
  return { by: 'count', rows: [], parts, excluded: [] };
}

function counts({ status }: QuotaRow, measure: string): boolean {
  const isMet = status === 'met' || status === 'exceeded';
  return isMet || (measure === 'years_with_target' && status === 'not_met');
}

function membersOperand({ figure, book, period }: Question): HiddenOperand {
  const count = book.members(figure.unit, period.whole.from);
  return {
    measure: quotaOperands.members,
    value: count?.members ?? null,
    evidence: rowsBehind('reading', [{ table: 'members', rows: count ? [count.row] : [] }]),
  };
}
