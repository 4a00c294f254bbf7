import { createHmac } from 'node:crypto';

import { database } from '../database.server.ts';
import { tokenOf } from './token.ts';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Signed {
  /** Shopify's number of the person. */
  readonly user?: string;
  /** What signs the token; the app's own secret unless said otherwise. */
  readonly secret?: string;
}

/** A session token as App Bridge gets it for somebody of a shop's staff. */
export function sessionToken(
  shop: string,
  { user = '42', secret = process.env['SHOPIFY_API_SECRET'] ?? '' }: Signed = {},
): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: process.env['SHOPIFY_API_KEY'],
    sub: user,
    exp: now + 60,
    nbf: now - 5,
    iat: now - 5,
    jti: 'jti',
    sid: 'sid',
  };
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
}

/** A shop that installed the app: its row and its offline token. */
export async function install(shop: string): Promise<void> {
  await database.shop.upsert({ where: { domain: shop }, create: { domain: shop }, update: {} });
  const session = {
    shop,
    state: '',
    accessToken: tokenOf(shop),
    expires: new Date(Date.now() + 60 * 60 * 1000),
    refreshToken: 'refresh',
  };
  const id = `offline_${shop}`;
  await database.session.upsert({ where: { id }, create: { id, ...session }, update: session });
}

/** A request of the embedded app, as App Bridge sends it for somebody of the staff of `shop`; with a form it is a POST. */
export function merchantRequest(
  shop: string,
  path: string,
  form?: Readonly<Record<string, string>> | [name: string, value: string][],
  user?: string,
): Request {
  return new Request(`${process.env['SHOPIFY_APP_URL']}${path}`, {
    method: form ? 'POST' : 'GET',
    ...(form ? { body: new URLSearchParams(form) } : {}),
    headers: {
      authorization: `Bearer ${sessionToken(shop, user === undefined ? {} : { user })}`,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36',
    },
  });
}
