import { EVER_AFTER, EVER_BEFORE, isoDay, type Issue } from '@ketnap/core';
import { defaultScope, type Scope } from '@ketnap/notebook';
import type { OpenDataset } from '@ketnap/readers';
import type { Opened, TermChoice } from './opened.ts';

/** What the page needs to know of a dataset to offer its scopes. */
export function describeDataset({ dataset, about, issues }: OpenDataset): Opened {
  const { units, terms, sources, covers } = dataset;
  const home = defaultScope(dataset, about.scope as Partial<Scope>);
  const { ids, names, levels, parent, end, validFrom, validTo } = units;
  return {
    title: about.title,
    sample: about.sample,
    units: { ids, names, levels, parent, end, from: daysOf(validFrom), to: daysOf(validTo) },
    terms: terms.map(({ id, name, from, to }): TermChoice => ({
      id,
      name,
      from: isoDay(from),
      to: isoDay(to),
      asOf: id === home.term ? home.asOf : defaultScope(dataset, { term: id }).asOf,
    })),
    sources: sources.map(({ id, label, sensitive }) => ({ id, label, sensitive })),
    covers: { from: isoDay(covers.from), to: isoDay(covers.to) },
    home,
    reading: about.reading,
    issueCounts: countBySeverity(issues),
  };
}

/** ISO days, with null for the ends of time. */
function daysOf(days: Int32Array): (string | null)[] {
  return Array.from(days, (day) =>
    day === EVER_BEFORE || day === EVER_AFTER ? null : isoDay(day),
  );
}

function countBySeverity(issues: readonly Issue[]): Opened['issueCounts'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
