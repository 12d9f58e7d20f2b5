import type { Dataset } from '../dataset/dataset.ts';
import type { TableName } from '../dataset/tables.ts';
import { exactFigures, type ExactFigure } from '../exact/exact-figures.ts';
import { fractionOfExact, isSameExact, type ExactValue } from '../exact/exact-value.ts';
import { minus, reduced, type Fraction } from '../exact/fraction.ts';
import { formatAddress, givenAddress, type Address } from '../figures/address.ts';
import { measuresOf } from '../figures/measures-of.ts';
import { changedRows } from './changed-rows.ts';
import type { BridgeStep, FieldPart, FigureBridge, StepRows } from './figure-bridge.ts';
import { apportioned, printed } from './hundredths.ts';
import { Mixes, stages, type Stage } from './mixes.ts';
import { isLike, withMethodOf } from './question.ts';
import { recordTables, stepNames, type StepName } from './steps.ts';
import { correctedFields } from './table-changes.ts';
import { bridgeErrors } from '../messages/bridge.ts';

/** A figure to be followed from one dataset to another. */
export interface BridgeQuestion {
  /** The figure then. */
  readonly then: Address | string;
  /** The figure now. Default: the same. It may differ in the days, the period and the way of counting alone. */
  readonly now?: Address | string;
  /** The value that was kept then. Default: what this version computes. */
  readonly value?: ExactValue;
}

/** Rows given with a step. */
const ROWS = 20;

/**
 * The way from one dataset to another, on which one thing is replaced at a time (see {@link StepName}). What a
 * step adds to a figure is the difference of the analysis itself over the datasets before and after the step,
 * so the parts add up to the whole exactly, whatever the figure is. The order decides which step a joint effect
 * goes to, and so is always the same.
 */
export class Bridge {
  readonly #mixes: Mixes;

  constructor(then: Dataset, now: Dataset) {
    this.#mixes = new Mixes(then, now);
  }

  /** Tables with changes whose rows have no key: there a correction is one row withdrawn and one added. */
  get withoutKey(): TableName[] {
    return recordTables.filter((name) => {
      const { pairs, added, withdrawn } = this.#mixes.changes(name);
      return !pairs.byKey && added.length > 0 && withdrawn.length > 0;
    });
  }

  /**
   * How figures came from their values then to those now, in the given order.
   *
   * @throws KetnapError `unlike_figures` where then and now differ in more than days and way of counting, and
   *   what `exactFigures` throws
   */
  figures(questions: readonly BridgeQuestion[]): FigureBridge[] {
    const asked = questions.map((question) => {
      const then = givenAddress(question.then);
      const now = question.now === undefined ? then : givenAddress(question.now);
      if (!isLike(then, now)) throw bridgeErrors.unlike(formatAddress(then), formatAddress(now));
      return { then, now, method: withMethodOf(then, now) };
    });
    const values = new Map<Stage, readonly ExactFigure[]>();
    for (const [at, stage] of stages.entries()) {
      const of = stage === 'time' ? 'now' : stage === 'method' ? 'method' : 'then';
      const before = stages[at - 1];
      values.set(
        stage,
        this.#valuesAt(
          stage,
          asked.map((one) => one[of]),
          before && { stage: before, values: values.get(before)! },
        ),
      );
    }
    return asked.map(({ then, now }, at) =>
      bridgeOf(then, now, questions[at]!.value, (stage) => values.get(stage)![at]!),
    );
  }

  /**
   * The rows that changed a figure, by step; steps without any are left out.
   *
   * @param limit Rows given with a step. Default 20
   */
  rows({ then, steps }: FigureBridge, limit = ROWS): StepRows[] {
    const address = givenAddress(then);
    return steps.flatMap((step) => {
      const found = changedRows(this.#mixes, address, step);
      if (found.length === 0) return [];
      return [
        { step: step.name, count: found.length, rows: found.slice(0, limit).map((row) => row()) },
      ];
    });
  }

  /** A stage that replaces nothing has the values of the one before. */
  #valuesAt(
    stage: Stage,
    addresses: readonly Address[],
    before: { readonly stage: Stage; readonly values: readonly ExactFigure[] } | undefined,
  ): readonly ExactFigure[] {
    const dataset = this.#mixes.at(stage);
    if (!dataset) return addresses.map(() => NOTHING);
    const isSameQuestion = stage !== 'method' && stage !== 'time';
    if (before && isSameQuestion && dataset === this.#mixes.at(before.stage)) return before.values;
    return exactFigures(dataset, addresses);
  }
}

const NOTHING: ExactFigure = { value: null, shown: null, counts: null, missing: null };

function bridgeOf(
  then: Address,
  now: Address,
  kept: ExactValue | undefined,
  at: (stage: Stage) => ExactFigure,
): FigureBridge {
  const { format } = measuresOf(then.analysis)[then.measure]!;
  const first = at('then');
  const from = kept === undefined ? first.value : kept;
  const isRedefined = !isSameExact(from, first.value);
  const figures: (readonly [StepName, ExactFigure])[] = [
    ...(isRedefined ? [['definitions', first] as const] : []),
    ...stepNames.map((name) => [name, at(name === 'corrections' ? 'attributes' : name)] as const),
  ];
  const to = at('time').value;
  const parts = partsBetween(
    from,
    figures.map(([, { value }]) => value),
    to,
  );
  const shown = printed(from, to, format);
  const shownParts = apportioned(parts, shown?.difference ?? 0, format);
  const steps = figures.map(([name, { value, counts }], i): BridgeStep => {
    const before = i === 0 ? from : figures[i - 1]![1].value;
    return {
      name,
      value,
      counts,
      isChanged: !isSameExact(value, before),
      part: written(parts[i]!),
      shown: shownParts[i]!,
      ...(name === 'corrections' && parts[i]
        ? { fields: fieldsOf(lastKnown(from, figures.slice(0, i)), at, shownParts[i]!, format) }
        : {}),
    };
  });
  return {
    then: formatAddress(then),
    now: formatAddress(now),
    format,
    from,
    to,
    countsFrom: isRedefined ? null : first.counts,
    shown,
    steps,
  };
}

/** What each kind of correction adds. */
function fieldsOf(
  before: ExactValue,
  at: (stage: Stage) => ExactFigure,
  total: number | null,
  format: FigureBridge['format'],
): FieldPart[] {
  const values = correctedFields.map((field) => at(field).value);
  const parts = partsBetween(before, values, values.at(-1)!);
  const shown = apportioned(parts, total ?? 0, format);
  return correctedFields.map((field, i) => ({
    field,
    value: values[i]!,
    part: written(parts[i]!),
    shown: shown[i]!,
  }));
}

/**
 * What each value adds to the last one that is a number; null for what is none. Where the first or the last value is no
 * number there are no parts.
 */
function partsBetween(
  from: ExactValue,
  values: readonly ExactValue[],
  to: ExactValue,
): (Fraction | null)[] {
  let known = fractionOfExact(from);
  if (known === null || fractionOfExact(to) === null) return values.map(() => null);
  return values.map((value) => {
    const next = fractionOfExact(value);
    const part = next && minus(next, known!);
    known = next ?? known;
    return part;
  });
}

function lastKnown(
  from: ExactValue,
  figures: readonly (readonly [StepName, ExactFigure])[],
): ExactValue {
  return figures.findLast(([, { value }]) => value !== null)?.[1].value ?? from;
}

function written(part: Fraction | null): string | null {
  if (part === null) return null;
  const { n, d } = reduced(part);
  return d === 1n ? String(n) : `${n}/${d}`;
}
