import { randomBytes } from 'node:crypto';

import { gid } from '../state/gid.ts';
import type { StaffMember } from '../state/staff.ts';
import type { AccessToken } from '../state/installation.ts';
import type { ShopContext } from '../shop-context.ts';
import { grantedScopes } from './scopes.ts';

const HOUR = 3600;
const NINETY_DAYS = 90 * 24 * HOUR;
const DAY = 24 * HOUR;

const random = (prefix: string): string => `${prefix}_${randomBytes(16).toString('hex')}`;
const inSeconds = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();

/** What POST /admin/oauth/access_token answers, in Shopify's names. */
export type TokenAnswer = Readonly<Record<string, unknown>>;

/** Installs the app when it is not, as Shopify-managed installation does with the scopes of the configuration file. */
export function install({ state, app, now }: ShopContext): void {
  state.installation ??= { id: gid('AppInstallation', app.id), installedAt: now(), scopes: app.scopes };
}

/** A token for background work; `expiring` gives one of an hour with a refresh token of 90 days. */
export function offlineToken(
  context: ShopContext,
  expiring: boolean,
  replaces: string | null = null,
): TokenAnswer {
  const { state } = context;
  const at = context.machineTime();
  const token = remember(context, 'offline', expiring ? inSeconds(at, HOUR) : null);
  const answer = { access_token: token, scope: grantedScopes(context).join(',') };
  if (!expiring) return answer;
  const refreshToken = random('shprt');
  state.refreshTokens.set(refreshToken, {
    token: refreshToken,
    expiresAt: inSeconds(at, NINETY_DAYS),
    replaces,
  });
  return {
    ...answer,
    expires_in: HOUR,
    refresh_token: refreshToken,
    refresh_token_expires_in: NINETY_DAYS,
  };
}

/** A token for the time that a person works in the admin; it says who they are. */
export function onlineToken(context: ShopContext, person: StaffMember): TokenAnswer {
  const scope = grantedScopes(context).join(',');
  return {
    access_token: remember(context, 'online', inSeconds(context.machineTime(), DAY)),
    scope,
    expires_in: DAY,
    associated_user_scope: scope,
    associated_user: {
      id: Number(person.id),
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      email_verified: true,
      account_owner: person.isOwner,
      locale: 'en',
      collaborator: false,
    },
  };
}

/**
 * A new pair for a refresh token; `null` when it is unknown or has expired. The old refresh token stays usable until
 * the new one is used, so that an app which lost the answer can ask again.
 */
export function refreshedToken(context: ShopContext, refreshToken: string): TokenAnswer | null {
  const known = context.state.refreshTokens.get(refreshToken);
  if (!known || known.expiresAt <= context.machineTime()) return null;
  if (known.replaces !== null) context.state.refreshTokens.delete(known.replaces);
  return offlineToken(context, true, refreshToken);
}

/** The token an Admin API request carries, when it opens the shop; otherwise `null`. */
export function usableToken(
  { state, machineTime }: ShopContext,
  token: string | undefined,
): AccessToken | null {
  const known = token === undefined ? undefined : state.accessTokens.get(token);
  if (!known) return null;
  return known.expiresAt === null || known.expiresAt > machineTime() ? known : null;
}

function remember(context: ShopContext, kind: AccessToken['kind'], expiresAt: string | null): string {
  const token = random(kind === 'offline' ? 'shpat' : 'shpua');
  context.state.accessTokens.set(token, { token, kind, scopes: grantedScopes(context), expiresAt });
  return token;
}
