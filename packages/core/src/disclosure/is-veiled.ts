import { compute } from '../analyses/compute.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { findRow, parseAddress } from '../figures/address.ts';
import { veiledIn, veilSmall, type Veil } from './veil-small.ts';

/**
 * Why the figure of an address is veiled; null where it is not.
 *
 * @throws KetnapError as `parseAddress` and the analysis do
 */
export function isVeiled(dataset: Dataset, address: string): Veil | null {
  const parsed = parseAddress(address);
  const { analysis: kind, options, unit, measure } = parsed;
  const analysis = compute(dataset, kind, { ...options, ...(unit ? { units: [unit] } : {}) });
  const row = findRow(veilSmall(analysis, dataset), parsed);
  return row === undefined ? null : veiledIn(row, measure);
}
