import {
  formatReference,
  optionTypes,
  parseReference,
  wordings,
  type Reference,
  type Wording,
} from '@ketnap/core';

/** How a figure can be turned: to another unit, another year, other words. */
export interface Turns {
  /** Null for the scope's unit. */
  readonly unit: string | null;
  /** A calendar year; null for the scope's term or day. */
  readonly year: number | null;
  /** Null for the way of the measure itself. */
  readonly wording: Wording | null;
}

/** All ways of writing a figure, the measure's own first. */
export const figureWordings: readonly (Wording | null)[] = [null, ...wordings];

/** How a reference stands now; null for words of the scope and what cannot be read, which do not turn. */
export function turnsOf(text: string): Turns | null {
  const reference = readable(text);
  if (!reference) return null;
  const { options, wording } = reference;
  const { units, under } = options;
  const unit = Array.isArray(units) && units.length === 1 ? String(units[0]) : (under ?? null);
  return {
    unit: typeof unit === 'string' && unit !== '$unit' ? unit : null,
    year: yearOf(options),
    wording,
  };
}

/** The reference turned. Other options, and the choice of the row, stay. */
export function turned(text: string, { unit, year, wording }: Turns): string {
  const reference = readable(text);
  if (!reference) return text;
  const isUnder = 'under' in reference.options;
  const { units: _, under: __, ...rest } = withoutDays(reference.options);
  const ofUnit = isUnder ? { under: unit ?? '$unit' } : unit === null ? {} : { units: [unit] };
  return formatReference({
    ...reference,
    options: { ...rest, ...ofUnit, ...(year === null ? {} : daysOf(reference.analysis, year)) },
    wording,
  });
}

function readable(text: string): Reference | null {
  try {
    return parseReference(text);
  } catch {
    return null;
  }
}

function yearOf({ years, asOf, on, to }: Reference['options']): number | null {
  if (Array.isArray(years)) return Number(years[0]);
  const day = [asOf, on, to].find((one) => typeof one === 'string' && /^\d{4}-12-31$/.test(one));
  return typeof day === 'string' ? Number(day.slice(0, 4)) : null;
}

function withoutDays(options: Reference['options']): Reference['options'] {
  const year = yearOf(options);
  if (year === null) return options;
  const days = ['years', 'from', 'to', 'asOf', 'on'];
  return Object.fromEntries(Object.entries(options).filter(([name]) => !days.includes(name)));
}

/** The options that make an analysis look at a year. */
function daysOf(analysis: Reference['analysis'], year: number): Reference['options'] {
  const [from, last] = [`${year}-01-01`, `${year}-12-31`];
  const has = (name: string): boolean => Object.hasOwn(optionTypes[analysis], name);
  if (has('years')) return { years: [year, year], asOf: last };
  if (has('on')) return { on: last };
  return { ...(has('from') ? { from } : {}), ...(has('asOf') ? { asOf: last } : { to: last }) };
}
