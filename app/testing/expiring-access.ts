import { z } from 'zod';

import { offlineToken } from '../../packages/local-shop/src/installed-app/tokens.ts';
import { database } from '../database.server.ts';
import type { ShopWithApp } from './shop-with-app.ts';

const given = z.object({ access_token: z.string(), refresh_token: z.string() });

/** The shop gives the app an expiring token, and the app has it stored, to end at these instants as far as the app knows. */
export async function giveAccess(
  { domain, context }: ShopWithApp,
  ends: { readonly expires: Date; readonly refreshTokenExpires: Date | null },
): Promise<void> {
  const { access_token: accessToken, refresh_token: refreshToken } = given.parse(offlineToken(context, true));
  const id = `offline_${domain}`;
  const session = { shop: domain, state: '', accessToken, refreshToken, ...ends };
  await database.session.upsert({ where: { id }, create: { id, ...session }, update: session });
}

/** How often the shop has given the app a token that renews another. */
export const renewalsAt = ({ state }: ShopWithApp): number =>
  [...state.refreshTokens.values()].filter(({ replaces }) => replaces !== null).length;
