import { likeness } from '../draft/forms/match-form.ts';
import type { Profile } from '../profile/profile.ts';
import type { ProfileFrom } from './views.ts';

/** A profile that was kept, and what it is called. */
export interface KeptProfile extends ProfileFrom {
  readonly profile: Profile;
}

/** So much of a form's heads must be those of a form that was kept. */
const ALIKE = 0.6;

/** The profile that was kept of files like these; one that came with them goes before all others. */
export function bestKept(drafted: Profile, kept: readonly KeptProfile[]): KeptProfile | null {
  const given = kept.find(({ key }) => key === null);
  if (given) return given;
  const shareOf = ({ profile }: KeptProfile): number =>
    Math.max(
      0,
      ...drafted.forms.flatMap(({ head }) =>
        profile.forms.map((form) => likeness(head, form.head)),
      ),
    );
  const [best] = kept
    .map((one) => ({ one, share: shareOf(one) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= ALIKE ? best.one : null;
}
