import { z } from 'zod';

import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { metafieldFields } from './metafield-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';

/** The app that asks; there is only one. */
export function appView(context: ShopContext): View {
  const { app } = context;
  return {
    __typename: 'App',
    id: gid('App', app.id),
    title: app.name,
    handle: app.handle,
    apiKey: app.apiKey,
    embedded: true,
    webhookApiVersion: app.webhooks.apiVersion,
    requestedAccessScopes: app.scopes.map(scopeView),
    optionalAccessScopes: app.optionalScopes.map(scopeView),
  };
}

const scopeView = (handle: string): View => ({ handle, description: handle.replaceAll('_', ' ') });

/** The app's installation; its metafields are the app's own storage. */
export function installationView(context: ShopContext): View {
  const id = gid('AppInstallation', context.app.id);
  const { shop } = context.state;
  return {
    __typename: 'AppInstallation',
    id,
    accessScopes: grantedScopes(context).map(scopeView),
    app: () => ({ ...appView(context), installation: installationView(context) }),
    launchUrl: `https://${shop.domain}/admin/apps/${context.app.handle}`,
    activeSubscriptions: [],
    ...metafieldFields(context, id),
  };
}

/** A version a quarter, each supported for a year; behind them the next one, which can be tried, and what has no date. */
function apiVersions(now: string): readonly View[] {
  const at = new Date(now);
  const quarter = Math.floor(at.getUTCMonth() / 3);
  const versions = Array.from({ length: 5 }, (_, index) => {
    const start = new Date(Date.UTC(at.getUTCFullYear(), (quarter - 3 + index) * 3, 1));
    const handle = start.toISOString().slice(0, 7);
    return { handle, displayName: handle, supported: index < 4 };
  });
  return [...versions, { handle: 'unstable', displayName: 'unstable', supported: false }];
}

export const app: RootFields = {
  queries: {
    publicApiVersions: rootField(null, z.strictObject({}), (_args, context) => apiVersions(context.now())),
    currentAppInstallation: rootField(null, z.strictObject({}), (_args, context) =>
      installationView(context),
    ),
  },
  mutations: {},
};
