import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { ownerOf } from '../state/staff.ts';
import { parseJson } from '../metafields/check-value.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): unknown => parseJson(Buffer.from(part, 'base64url').toString());
const sign = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest();

/** Seconds: as long as Shopify's own session tokens live. */
const LIFETIME = 60;

/**
 * A session token (JWT, HS256 with the app's secret) for somebody of the shop's staff, its owner unless said otherwise, as App
 * Bridge hands it to the app.
 */
export function sessionToken(
  { app, state, machineTime }: ShopContext,
  userId = ownerOf(state.staff).id,
): string {
  const issued = Math.floor(Date.parse(machineTime()) / 1000);
  const shop = `https://${state.shop.domain}`;
  const claims = {
    iss: `${shop}/admin`,
    dest: shop,
    aud: app.apiKey,
    sub: userId,
    exp: issued + LIFETIME,
    nbf: issued,
    iat: issued,
    jti: randomUUID(),
    sid: randomUUID(),
  };
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${unsigned}.${sign(unsigned, app.apiSecret).toString('base64url')}`;
}

const claims = z.object({
  aud: z.string(),
  dest: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number(),
});

/** The user a session token stands for; `null` when it is forged, expired, not valid yet or for another app or shop. */
export function verifySessionToken(
  { app, state, machineTime }: ShopContext,
  token: string,
): { readonly userId: string } | null {
  const [header, body, signature] = token.split('.');
  if (!header || !body || !signature) return null;
  const given = Buffer.from(signature, 'base64url');
  const right = sign(`${header}.${body}`, app.apiSecret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  if (!z.object({ alg: z.literal('HS256') }).safeParse(decode(header)).success) return null;
  const read = claims.safeParse(decode(body));
  if (!read.success) return null;
  const at = Date.parse(machineTime()) / 1000;
  const { aud, dest, sub, exp, nbf } = read.data;
  const valid = aud === app.apiKey && dest === `https://${state.shop.domain}` && exp > at && nbf <= at + 1;
  return valid ? { userId: sub } : null;
}
