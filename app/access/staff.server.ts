import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { environment } from '../environment.server.ts';

/** Somebody of a shop's staff at the moment of a request, with the session token that came with it. */
export interface SignedIn {
  readonly shop: string;
  readonly user: string;
  readonly idToken: string;
}

/** Milliseconds. Names change seldom. */
const askAgainAfter = 24 * 60 * 60 * 1000;
const patience = 5_000;

/**
 * Sees to it that the name of whoever sends this request is known. Shopify tells it with an online access token and needs no
 * scope for it; the token itself is thrown away, because the app works with the shop's own. When Shopify does not tell, the
 * next request asks again, and until then the person goes by their number.
 */
export async function learnName(database: Database, signedIn: SignedIn, now: Date): Promise<void> {
  const { shop, user: id } = signedIn;
  const known = await database.staffMember.findUnique({ where: { shop_id: { shop, id } } });
  if (known && now.getTime() - known.learnedAt.getTime() < askAgainAfter) return;
  const name = await askName(signedIn);
  if (name === null) return;
  await database.staffMember.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, name, learnedAt: now },
    update: { name, learnedAt: now },
  });
}

const answered = z.object({
  associated_user: z.object({
    id: z.number(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
  }),
});

async function askName({ shop, user, idToken }: SignedIn): Promise<string | null> {
  const { apiKey, apiSecret } = environment();
  const answer: unknown = await fetch(`https://${shop}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: idToken,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      requested_token_type: 'urn:shopify:params:oauth:token-type:online-access-token',
    }),
  })
    .then((response) => response.json())
    .catch(() => null);
  const read = answered.safeParse(answer);
  if (!read.success || String(read.data.associated_user.id) !== user) return null;
  const { first_name: first, last_name: last } = read.data.associated_user;
  const name = [first, last].flatMap((part) => part?.trim() || []).join(' ');
  return name === '' ? null : name;
}

/** What these are called: staff of a shop by the name that is known or by their number, and the app by its own. */
export async function namesOfStaff(
  database: Database,
  shop: string,
  users: readonly (string | null)[],
): Promise<(user: string | null) => string> {
  const ids = [...new Set(users.flatMap((user) => user ?? []))];
  const rows = await database.staffMember.findMany({ where: { shop, id: { in: ids } } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (user) => (user === null ? 'Doorstep' : (names.get(user) ?? `Staff member ${user}`));
}
