import type { Message } from '@ketnap/core';
import type { Block } from '../../document/block.ts';
import { findings, prompts, tasks } from '../../messages/templates/judgement.ts';
import type { TargetWords } from '../../messages/templates/targets.ts';
import type { Compared } from '../../messages/templates/trends.ts';
import type { Maker } from './maker.ts';

/** What a report judges by. */
export interface Judged {
  readonly target: TargetWords;
  /** Null where there is nothing to compare with. */
  readonly before: Compared | null;
}

/** What went well, as far as the figures say it, for a person to go on. */
export function strengths(maker: Maker, { target, before }: Judged): Block {
  return maker.draft(
    'uu-diem',
    findings.reached(target),
    ...ofTermOnly(target, [findings.everyYear()]),
    ...(maker.hasParts ? [findings.unitsReached(target)] : []),
    ...(before ? [findings.grown(before)] : []),
    ...(maker.hasCells ? [findings.eliminated()] : []),
    prompts.strengths,
  );
}

/** What fell short, as far as the figures say it. */
export function weaknesses(maker: Maker, { target, before }: Judged): Block {
  return maker.draft(
    'han-che',
    findings.missed(target),
    ...ofTermOnly(target, [findings.someYear()]),
    ...(maker.hasParts ? [findings.unitsMissed(target)] : []),
    ...(before ? [findings.fallen(before)] : []),
    ...(maker.hasCells ? [findings.merged(), findings.withoutCell()] : []),
    ...(maker.dataset.admissions && maker.sources.length > 0 ? [findings.unknown()] : []),
    prompts.weaknesses,
  );
}

export function causes(maker: Maker): Block {
  return maker.draft('nguyen-nhan', prompts.causes);
}

export function lessons(maker: Maker): Block {
  return maker.draft('bai-hoc', prompts.lessons);
}

/** What is left to do. */
export function directions(maker: Maker, { target }: Judged): Block {
  return maker.draft(
    'phuong-huong',
    tasks.perMonth(target),
    ...(maker.hasParts ? [tasks.weakUnits(target)] : []),
    ...(maker.hasCells ? [tasks.merged(), tasks.withoutCell()] : []),
    prompts.directions,
  );
}

/** Years are judged within a term. */
function ofTermOnly({ query }: TargetWords, lines: readonly Message[]): readonly Message[] {
  return query.length === 0 ? lines : [];
}
