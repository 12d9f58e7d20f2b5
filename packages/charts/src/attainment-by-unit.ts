import {
  formatPeriod,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  withIsolatedNames,
} from '@ketnap/core';
import { arrange } from './arrange.ts';
import { byAttainment, daysOf, isJudged, isWeak, latestRows } from './attainment.ts';
import { attainmentMarks } from './attainment-marks.ts';
import {
  type AttainmentForm,
  attainmentLabel,
  type AttainmentMeasure,
} from './attainment-measures.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { emptyChart, framed } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords, type Verdicts } from './messages/quota.ts';
import { restNotes, restWords } from './rest-row.ts';
import { MANY_ROWS } from './unit-rows.ts';

/**
 * Admitted against the target, a row a unit, the highest attainment first; of a unit with several periods
 * the last one. Measured are counts, attainment or what is missing (`options.measure`), drawn as bars or
 * dots (`options.as`). By default bars of counts; of more than 40 units dots of their attainment.
 */
export function attainmentByUnit(given: QuotaAttainment, options: ChartOptions): Chart {
  const quota = withIsolatedNames(given);
  const rows = latestRows(quota);
  const { language } = options;
  const days = daysOf(rows);
  if (rows.length === 0 || days === null)
    return emptyChart(emptyWords.attainment, quota.notes, options);
  const { shown, rest } = arrange(byAttainment(rows), ({ unit_id }) => unit_id, options);
  const isMany = shown.length > MANY_ROWS;
  const measure = (options.measure ?? (isMany ? 'attainment' : 'counts')) as AttainmentMeasure;
  const form = (options.as ?? (isMany ? 'dots' : 'bars')) as AttainmentForm;
  const hasRange = measure === 'counts' && shown.some(({ target_to }) => target_to !== null);
  const seen = { hasWeak: shown.some(isWeak), hasRange };
  const said = {
    title: titleOf(rows)[language],
    subtitle: quotaWords.subtitle(measure, form, days, seen)[language],
    description: descriptionOf(rows, shown, rest, options),
    notes: [...restNotes(rest), ...quota.notes],
  };
  return framed(said, attainmentMarks({ quota, shown, rest, measure, form }, options), options);
}

function titleOf(rows: readonly QuotaRow[]): Message {
  const verdicts = verdictsOf(rows);
  const { units, unknown, zero, without } = verdicts;
  const periods = new Set(rows.map(({ period }) => period));
  const period = rows[0]!.period;
  const open = rows.some(({ elapsed }) => elapsed < 1);
  const title = quotaWords.title(
    verdicts,
    periods.size === 1
      ? { vi: shortPeriod(period), en: formatPeriod(period, 'en') }
      : { vi: '', en: 'the period' },
    open,
  );
  const tails = [
    ...(zero > 0 && zero < units ? [quotaWords.zeroUnits(zero)] : []),
    ...(without > 0 && without < units ? [quotaWords.unitsWithout(without)] : []),
    ...(unknown > 0 && units > 1 ? [quotaWords.unknownUnits(unknown)] : []),
  ];
  const tail = (language: 'vi' | 'en') => tails.map((one) => one[language]).join('');
  return { vi: title.vi + tail('vi'), en: title.en + tail('en') };
}

function verdictsOf(rows: readonly QuotaRow[]): Verdicts {
  const judged = rows.filter(isJudged);
  const count = (status: QuotaRow['status']) =>
    judged.filter((row) => row.status === status).length;
  return {
    units: rows.length,
    judged: judged.length,
    exceeded: count('exceeded'),
    met: count('met'),
    notMet: count('not_met'),
    unknown: rows.filter(({ status }) => status === null).length,
    zero: rows.filter(({ status, target }) => status !== null && target === 0).length,
    without: rows.filter(({ target }) => target === null).length,
  };
}

/** A term is the only one that a chart speaks of, and needs no name there. */
function shortPeriod(period: string): string {
  const text = formatPeriod(period, 'vi');
  return text.startsWith('nhiệm kỳ') ? 'nhiệm kỳ' : text;
}

function descriptionOf(
  rows: readonly QuotaRow[],
  shown: readonly QuotaRow[],
  rest: readonly QuotaRow[],
  options: ChartOptions,
): string {
  const { language } = options;
  const wide = { ...options, width: 680 };
  const lines = shown.map((row) => `${row.unit}: ${attainmentLabel(row, 'counts', wide)}`);
  const all = [...lines, ...restWords(rest, options)].join('; ');
  return `${titleOf(rows)[language]}. ${all}.`;
}
