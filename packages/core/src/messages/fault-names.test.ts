import { expect, it } from 'vitest';
import { faultName } from './fault-names.ts';
import { faults, type Fault } from './issues.ts';

/** Those of which an argument is a list are called with lists. */
const LISTED = ['unknownColumn', 'unknownWord'];

/** What each fault says of some facts or other. */
const all: readonly Fault[] = Object.entries(faults)
  .filter(([name]) => name !== 'more')
  .map(([name, fault]) => {
    const facts = ['x', LISTED.includes(name) ? ['x'] : 'row', 'row', 'row'];
    return (fault as (...facts: unknown[]) => Fault)(...facts);
  });

it('every error that says that it costs its row has a name', () => {
  const costly = all.filter(
    ({ severity, message }) => severity === 'error' && message.vi.includes('không được tính'),
  );
  expect(costly.length).toBeGreaterThan(10);
  for (const { code } of costly) expect(faultName(code).en, code).not.toBe(code);
});
