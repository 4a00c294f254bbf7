import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * A code that only this app can make, under a key of its own: derived from the app's secret and never that itself, so that what
 * is made for one purpose says nothing about another.
 * @param purpose Names the key: what is signed for one purpose is not signed for any other.
 */
export function codeOf(secret: string, purpose: string, parts: readonly string[]): string {
  const key = Buffer.from(hkdfSync('sha256', secret, 'doorstep', purpose, 32));
  // As JSON, so that no two lists of parts run together into one text.
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}

/** What a signed text is for, and for which shop: signed for one of them it is signed for no other. */
interface SignedFor {
  readonly purpose: string;
  readonly shop: string;
}

/** A text with its code, as a part of an address: whoever has it can read it, and only this app can make it. */
export const signText = (said: string, secret: string, { purpose, shop }: SignedFor): string =>
  `${Buffer.from(said).toString('base64url')}.${codeOf(secret, purpose, [shop, said])}`;

/**
 * The text of what {@link signText} made; `null` for everything else.
 * @param secrets The app's, and the former one while it is being replaced.
 */
export function readSigned(
  token: string,
  secrets: readonly string[],
  { purpose, shop }: SignedFor,
): string | null {
  const [encoded = '', code = '', ...more] = token.split('.');
  const said = Buffer.from(encoded, 'base64url').toString();
  const isOurs = secrets.some((secret) => isSame(codeOf(secret, purpose, [shop, said]), code));
  // One link is one text: base64 can write the same in several ways.
  const isOneText = more.length === 0 && Buffer.from(said).toString('base64url') === encoded;
  return isOurs && isOneText ? said : null;
}

function isSame(one: string, other: string): boolean {
  const [ours, given] = [Buffer.from(one), Buffer.from(other)];
  return ours.length === given.length && timingSafeEqual(ours, given);
}
