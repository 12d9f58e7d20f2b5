import type { AskedComparison, Dimension, Drill, Selection } from '@ketnap/notebook';

/** Two things put side by side. */
export interface Comparison extends Pick<AskedComparison, 'by' | 'of'> {
  /** The id of the block in which they were chosen; null where they were chosen in none. */
  readonly block: string | null;
}

/** What a person looks at, beside the notebook's scope: it is in the address, never in the notebook. */
export interface Look {
  readonly selections: readonly Selection[];
  /** What is compared, in place of the notebook. */
  readonly comparison: Comparison | null;
  /** Blocks that look at a unit further down the tree. */
  readonly drills: readonly Drill[];
}

export const NO_LOOK: Look = { selections: [], comparison: null, drills: [] };

/** What a mark stands for. */
export interface Chosen {
  readonly dimension: Dimension;
  readonly value: string;
}

/**
 * The selections after a mark of a block has been clicked: it is selected alone, or beside others of its
 * block; what was selected is no more. One block and one dimension have one selection.
 */
export function toggled(
  selections: readonly Selection[],
  block: string,
  { dimension, value }: Chosen,
  add: boolean,
): readonly Selection[] {
  const before = selections.find((one) => one.block === block && one.dimension === dimension);
  const others = selections.filter((one) => one.block !== block && one.dimension !== dimension);
  const values = before?.values ?? [];
  const isIn = values.includes(value);
  const rest = add ? values.filter((one) => one !== value) : [];
  const isEnded = isIn && (add || values.length === 1);
  const next = isEnded ? rest : [...rest, value];
  return next.length === 0 ? others : [...others, { block, dimension, values: next }];
}

const DIMENSIONS: readonly string[] = ['unit', 'period', 'source', 'state', 'cause'];
const COMPARED: readonly string[] = ['unit', 'term', 'source', 'day'];

/** What an address says of it: `sel=block:unit:a,b`, `cmp=unit:a,b:block`, `in=block:a`; what is said wrongly is passed over. */
export function readLook(parts: URLSearchParams): Look {
  const selections = parts.getAll('sel').flatMap((text): Selection[] => {
    const [block, dimension = '', values] = text.split(':').map(listed);
    const [only] = block ?? [];
    const isKnown = DIMENSIONS.includes(dimension[0] ?? '');
    if (!only || !isKnown || !values?.length) return [];
    return [{ block: only, dimension: dimension[0] as Dimension, values }];
  });
  const [by = [], of = [], origin = []] = (parts.get('cmp') ?? '').split(':').map(listed);
  const [one, other, more] = of;
  const isPair = one !== undefined && other !== undefined && one !== other && more === undefined;
  const isComparison = COMPARED.includes(by[0] ?? '') && isPair;
  const drills = parts.getAll('in').flatMap((text): Drill[] => {
    const [[block] = [], [unit] = []] = text.split(':').map(listed);
    return block && unit ? [{ block, unit }] : [];
  });
  return {
    selections,
    comparison: isComparison
      ? { by: by[0] as Comparison['by'], of: [one, other], block: origin[0] ?? null }
      : null,
    drills,
  };
}

/** Writes it into the parts of an address. */
export function writeLook(parts: URLSearchParams, { selections, comparison, drills }: Look): void {
  for (const { block, dimension, values } of selections)
    parts.append('sel', [[block], [dimension], values].map(written).join(':'));
  if (comparison) {
    const { by, of, block } = comparison;
    parts.set('cmp', [[by], of, ...(block === null ? [] : [[block]])].map(written).join(':'));
  }
  for (const { block, unit } of drills)
    parts.append('in', [[block], [unit]].map(written).join(':'));
}

function written(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',');
}

function listed(text: string): string[] {
  try {
    return text.split(',').map(decodeURIComponent).filter(Boolean);
  } catch {
    return [];
  }
}
