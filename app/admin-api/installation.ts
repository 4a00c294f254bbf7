import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';

/** What the merchant has granted, and what the app as it is deployed asks for. */
export const installationDocument = `#graphql
  query DoorstepInstallation {
    currentAppInstallation {
      accessScopes {
        handle
      }
      app {
        requestedAccessScopes {
          handle
        }
      }
    }
  }
`;

/** The access scopes that the app asks for and this shop has not granted; none as a rule. */
export const readMissingScopes = (admin: Admin) =>
  takeFrom(
    callAdmin(admin, installationDocument, {}),
    ({ currentAppInstallation: { accessScopes, app } }) => {
      const granted = new Set(accessScopes.map(({ handle }) => handle));
      return app.requestedAccessScopes.map(({ handle }) => handle).filter((handle) => !granted.has(handle));
    },
  );

/** The access scopes that this shop has granted: those that the app requires, and of the optional ones what the merchant agreed to. */
export const readGrantedScopes = (admin: Admin) =>
  takeFrom(callAdmin(admin, installationDocument, {}), ({ currentAppInstallation: { accessScopes } }) =>
    accessScopes.map(({ handle }) => handle),
  );

/** Whether the app may see orders that are older than 60 days, which Shopify grants an app on request. */
export async function maySeeAllOrders(admin: Admin): Promise<Result<boolean, AdminFailure>> {
  const granted = await readGrantedScopes(admin);
  return granted.ok ? ok(granted.value.includes('read_all_orders')) : granted;
}
