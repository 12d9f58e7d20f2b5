import type { Profile } from '@ketnap/readers';
import { describe, expect, it } from 'vitest';
import { checked, profileStore } from './profile-store.ts';

const profile: Profile = {
  format: 'ketnap-profile',
  version: 2,
  forms: [],
  units: {},
  newUnits: [],
  newSources: [],
  newTerms: [],
};

describe('what a browser has stored', () => {
  it.each([
    [{ key: 'a', name: 'Mẫu A', profile }, ['Mẫu A'], []],
    [{ key: 'a', name: 'Mẫu cũ', profile: { ...profile, version: 1 } }, ['Mẫu cũ'], []],
    [{ key: 'a', name: 'Mẫu mới', profile: { ...profile, version: 9 } }, [], ['Mẫu mới']],
    [{ key: 'a', name: 'Hỏng', profile: { ...profile, forms: 3 } }, [], ['Hỏng']],
    [{ key: 'a', name: 'Trống' }, [], ['Trống']],
    [{ name: 'Không khóa', profile }, [], ['Không khóa']],
    [null, [], ['undefined']],
  ])('is used or set aside: %j', (stored, kept, setAside) => {
    const found = checked([stored]);
    expect(found.kept.map(({ name }) => name)).toEqual(kept);
    expect(found.setAside).toEqual(setAside);
  });

  it('is none where the browser keeps nothing', async () => {
    expect(await profileStore.all()).toEqual({ kept: [], setAside: [] });
    expect((await profileStore.keep('a', profile)).isKept).toBe(false);
  });
});
