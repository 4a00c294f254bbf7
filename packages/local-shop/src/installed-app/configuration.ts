import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { parse } from 'smol-toml';
import { z } from 'zod';

import type { AppRegistration, WebhookSubscription } from '../shop-context.ts';

const toml = z.object({
  name: z.string().min(1),
  access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()).default([]) }),
  app_proxy: z
    .object({
      url: z.string(),
      prefix: z.enum(['a', 'apps', 'community', 'tools']),
      // Shopify's rules for it.
      subpath: z.string().regex(/^(?!(admin|services|password|login)$)[\w-]{1,30}$/),
    })
    .optional(),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z
      .array(
        z.object({
          topics: z.array(z.string()).default([]),
          compliance_topics: z.array(z.string()).default([]),
          uri: z.string(),
          include_fields: z.array(z.string()).optional(),
        }),
      )
      .default([]),
  }),
});

/** Where the app runs now and its keys; the rest comes from its configuration file. */
export interface AppLocation {
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** The path of shopify.app.toml. */
  readonly configuration: string;
}

/** Reads shopify.app.toml as Shopify would after a deploy. Throws with the file's path when it cannot be understood. */
export function readAppRegistration(app: AppLocation): AppRegistration {
  const decoded = toml.safeParse(parse(readFileSync(app.configuration, 'utf8')));
  if (!decoded.success) throw new Error(`${app.configuration}: ${z.prettifyError(decoded.error)}`);
  const { name, access_scopes: access, app_proxy: proxy, webhooks } = decoded.data;
  return {
    name,
    handle: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    id: appNumber(app.apiKey),
    url: app.url.replace(/\/$/, ''),
    apiKey: app.apiKey,
    apiSecret: app.apiSecret,
    scopes: access.scopes
      .split(',')
      .map((scope) => scope.trim())
      .filter(Boolean),
    optionalScopes: access.optional_scopes,
    proxy: proxy ? { url: proxy.url, path: `/${proxy.prefix}/${proxy.subpath}` } : null,
    webhooks: {
      apiVersion: webhooks.api_version,
      subscriptions: webhooks.subscriptions.flatMap((each): readonly WebhookSubscription[] =>
        [...each.topics, ...each.compliance_topics].map((topic) => ({
          topic,
          uri: each.uri,
          includeFields: each.include_fields ?? null,
        })),
      ),
    },
  };
}

/** The number in `app--<id>`: made from the key, so that it stays the same over restarts. */
function appNumber(apiKey: string): string {
  return String(createHash('sha256').update(apiKey).digest().readUIntBE(0, 5));
}
