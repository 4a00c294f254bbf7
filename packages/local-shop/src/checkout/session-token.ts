import { createHmac, randomUUID } from 'node:crypto';
import type { ShopContext } from '../shop-context.ts';

const FIVE_MINUTES = 300;

/**
 * The token an extension sends to its app's server: a JWT signed with the app's secret, good for five minutes. It names
 * the customer only when one is signed in.
 */
export function signSessionToken(context: ShopContext, customerId: string | null): string {
  const { app, state } = context;
  const issued = Math.floor(Date.parse(context.machineTime()) / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ alg: 'HS256', typ: 'JWT' });
  const claims = part({
    dest: state.shop.domain,
    aud: app.apiKey,
    iat: issued,
    nbf: issued,
    exp: issued + FIVE_MINUTES,
    jti: randomUUID(),
    ...(customerId === null ? {} : { sub: customerId }),
  });
  const signature = createHmac('sha256', app.apiSecret).update(`${header}.${claims}`).digest('base64url');
  return `${header}.${claims}.${signature}`;
}
