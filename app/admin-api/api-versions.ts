import { ApiVersion } from '@shopify/shopify-api';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

/** The version of the Admin API that the app asks; its documents are checked against this version's schema. */
export const adminApiVersion = ApiVersion.July26;

/**
 * A newer version, for the few documents that ask for what Shopify has told only since. Their types are not in the schema that all others are
 * checked against, so that their answers are decoded by hand.
 */
export const laterApiVersion = '2026-10';

/** The versions that Shopify answers at present. */
export const apiVersionsDocument = `#graphql
  query DoorstepApiVersions {
    publicApiVersions {
      handle
      supported
    }
    currentAppInstallation {
      app {
        webhookApiVersion
      }
    }
  }
`;

/** Which versions Shopify supports, and which one the app's webhooks have. */
export const readApiVersions = (admin: Admin) =>
  takeFrom(
    callAdmin(admin, apiVersionsDocument, {}),
    ({ publicApiVersions, currentAppInstallation: { app } }) => ({
      supported: publicApiVersions.filter(({ supported }) => supported).map(({ handle }) => handle),
      ofWebhooks: app.webhookApiVersion,
    }),
  );
