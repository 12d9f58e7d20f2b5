import { compute } from '../analyses/compute.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { findRow, parseAddress, type Address } from '../figures/address.ts';
import { veiledIn, veilSmall, type Veil } from './veil-small.ts';

/**
 * Why the figure of an address is veiled; null where it is not.
 *
 * @throws KetnapError as `parseAddress` and the analysis do
 */
export function isVeiled(dataset: Dataset, address: string): Veil | null {
  const parsed = parseAddress(address);
  return mayBeVeiled(dataset, parsed) ? veilIn(veiledRows(dataset, parsed), parsed) : null;
}

/**
 * The same of many, in their order; analyses that several share are made once.
 *
 * @throws KetnapError as {@link isVeiled}
 */
export function veilsOf(dataset: Dataset, addresses: readonly string[]): (Veil | null)[] {
  const made = new Map<string, ReturnType<typeof veiledRows>>();
  return addresses.map((address) => {
    const parsed = parseAddress(address);
    if (!mayBeVeiled(dataset, parsed)) return null;
    const { analysis, options, unit } = parsed;
    const name = JSON.stringify([analysis, unit, options]);
    if (!made.has(name)) made.set(name, veiledRows(dataset, parsed));
    return veilIn(made.get(name)!, parsed);
  });
}

/** Whether a figure speaks of a sensitive source, so that it is veiled where it, or one beside it, is small. */
export function mayBeVeiled({ sources }: Dataset, { analysis, options, key }: Address): boolean {
  const isSensitive = (id: unknown) => sources.some((one) => one.id === id && one.sensitive);
  switch (analysis) {
    case 'sourceBreakdown':
      return isSensitive(key['source_id']);
    case 'sourceIntersections':
      // Sets without a sensitive source are withheld where they would give one away.
      return sources.some(({ sensitive }) => sensitive);
    case 'trend':
      return isSensitive(options['source']);
    default:
      return false;
  }
}

function veiledRows(dataset: Dataset, { analysis, options, unit }: Address) {
  const computed = compute(dataset, analysis, { ...options, ...(unit ? { units: [unit] } : {}) });
  return veilSmall(computed, dataset);
}

function veilIn(rows: ReturnType<typeof veiledRows>, address: Address): Veil | null {
  const row = findRow(rows, address);
  return row === undefined ? null : veiledIn(row, address.measure);
}
