import type { Check } from '../check.ts';
import { findIn } from '../check.ts';

/** Access that the app asks for and the merchant has not granted. */
export const missingScopes: Check = {
  id: 'missing-scopes',
  name: 'Access to your shop',
  looksAt: 'that Doorstep has the access it asks for',
  look: ({ facts }) =>
    findIn(facts.missingScopes, (scopes) =>
      scopes.map((scope) => ({
        about: scope,
        severity: 'critical',
        message: `Doorstep asks for the access “${scope}” and has not been given it.`,
        meaning: 'What needs this access is not done: a rule may not be set up, or an order not held.',
        wayOut: { kind: 'link', label: 'Open your apps, and accept', url: 'shopify://admin/settings/apps' },
      })),
    ),
};
