import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

import { jsonIn } from '../delivery.ts';
import { readBody } from '../read-body.ts';
import type { Refused } from '../read-body.ts';
import { webhookLabel } from './adapter.ts';
import type { Adapter } from './adapter.ts';

/** Who pushes, as the push subscription is set up: for whom its tokens are, and which service account they are of. */
export interface PushSubscription {
  readonly audience: string;
  readonly serviceAccount: string;
}

const envelope = z.object({
  message: z.object({ data: z.base64(), attributes: z.record(z.string(), z.string()) }),
});

/** Google's keys, which are fetched when a token is of one that is not known, and kept for ten minutes. */
export const googleKeys = (): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL('https://www.googleapis.com/oauth2/v3/certs'), { timeoutDuration: 1500 });

/**
 * Google Cloud Pub/Sub, which pushes what Shopify published: proven by the token of the push subscription, that Google signs.
 * What stands in headers of a webhook stands in the message's attributes, its body in `data`.
 * @param keys Google's, see {@link googleKeys}.
 */
export const pubSubAdapter = (subscription: PushSubscription, keys: JWTVerifyGetKey): Adapter => {
  const isOurs = tokenOf(subscription, keys);
  return async (request, limits) => {
    const refused = await isOurs(request.headers.authorization ?? '');
    if (refused) return refused;
    const bytes = await readBody(request, limits, () => undefined);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const push = envelope.safeParse(jsonIn(bytes));
    if (!push.success) return { status: 400, why: 'Not a message of Shopify' };
    const { attributes, data } = push.data.message;
    return { label: webhookLabel('pubsub', attributes), body: Buffer.from(data, 'base64') };
  };
};

const forged: Refused = { status: 401, why: 'Not from our subscription' };
const unproven: Refused = { status: 503, why: 'Google does not give its keys' };

/** Reads what `Authorization` holds; `null`: it is a token of this subscription. */
function tokenOf({ audience, serviceAccount }: PushSubscription, keys: JWTVerifyGetKey) {
  const issuer = ['https://accounts.google.com', 'accounts.google.com'];
  return async (authorization: string): Promise<Refused | null> => {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return forged;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] });
      const isOurs = payload['email'] === serviceAccount && payload['email_verified'] === true;
      return isOurs ? null : forged;
    } catch (error) {
      return faults.some((Fault) => error instanceof Fault) ? forged : unproven;
    }
  };
}

/** What is wrong with a token itself; everything else is that Google's keys could not be had. */
const faults = [
  ...[errors.JWTInvalid, errors.JWTExpired, errors.JWTClaimValidationFailed],
  ...[errors.JWSInvalid, errors.JWSSignatureVerificationFailed, errors.JWKSNoMatchingKey],
  ...[errors.JOSEAlgNotAllowed, errors.JOSENotSupported],
];
