import { describe, expect, it } from 'vitest';
import { KetnapError } from '../messages/error.ts';
import { requireKind } from './option-types.ts';

describe('requireKind', () => {
  it('names the analyses there are', () => {
    const error = thrown(() => requireKind('quota'));
    expect(error.code).toBe('unknown_analysis');
    expect(error.message).toContain('"quota"');
    expect(error.message).toContain('quotaAttainment, unitsByStatus');
  });
});

function thrown(run: () => unknown): KetnapError {
  try {
    run();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
