import { randomBytes, timingSafeEqual } from 'node:crypto';

/** As many as cannot be guessed. */
const BYTES = 18;

/** A word that nobody can guess, for an address. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Whether two words are the same; how long it takes tells nothing of where they differ. */
export function isToken(given: string, token: string): boolean {
  const [one, other] = [given, token].map((text) => Buffer.from(text));
  return one!.length === other!.length && timingSafeEqual(one!, other!);
}
