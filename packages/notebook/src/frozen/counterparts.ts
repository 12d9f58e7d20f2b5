import { parseAddress, questionName } from '@ketnap/core';

/**
 * Per frozen address the one under which the notebook shows the figure now: the very same; else the only one left that
 * asks for the same, of the same period, on another day or counted in another way; else the only one left that
 * asks for the same of another period. An address without any is left out.
 */
export function counterparts(
  frozen: readonly string[],
  shown: Iterable<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let waiting = new Set(shown);
  let lost = frozen.filter((address) => {
    if (!waiting.delete(address)) return true;
    found.set(address, address);
    return false;
  });
  for (const nameOf of [ofSamePeriod, ofAnyPeriod]) {
    const [then, now] = [byName(lost, nameOf), byName(waiting, nameOf)];
    for (const [name, addresses] of then) {
      const others = now.get(name) ?? [];
      if (addresses.length === 1 && others.length === 1) found.set(addresses[0]!, others[0]!);
    }
    lost = lost.filter((address) => !found.has(address));
    const taken = new Set(found.values());
    waiting = new Set([...waiting].filter((address) => !taken.has(address)));
  }
  return found;
}

function ofSamePeriod(text: string): string {
  const address = parseAddress(text);
  return JSON.stringify([questionName(address), address.period]);
}

function ofAnyPeriod(text: string): string {
  return questionName(parseAddress(text));
}

function byName(
  addresses: Iterable<string>,
  nameOf: (address: string) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const name = nameOf(address);
    const group = groups.get(name);
    if (group) group.push(address);
    else groups.set(name, [address]);
  }
  return groups;
}
