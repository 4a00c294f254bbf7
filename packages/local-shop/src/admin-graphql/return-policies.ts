import { z } from 'zod';

import { byId, connection, pageArguments } from './connection.ts';
import { marketView } from './market-view.ts';
import { rootField, type RootFields } from './root-field.ts';

/**
 * Shopify's own return rules, which its schema has since 2026-10. We have no introspection of that version: this is what its
 * reference says of them, by hand.
 */
export const returnPolicyTypes = `
  extend type QueryRoot {
    returnPolicyProfiles(
      after: String, before: String, first: Int, last: Int, reverse: Boolean = false
    ): ReturnPolicyProfileConnection!
  }
  type ReturnPolicyProfileConnection {
    nodes: [ReturnPolicyProfile!]!
    pageInfo: PageInfo!
  }
  type ReturnPolicyProfile {
    id: ID!
    default: Boolean!
    name: String
    markets: [Market!]!
    returnRules: ReturnPoliciesReturnRules
    editRules: ReturnPoliciesEditRules
    updatedAt: DateTime
  }
  type ReturnPoliciesReturnRules {
    canAcceptReturns: Boolean!
    returnWindowDays: Int
    returnWindowStartingFrom: ReturnPoliciesReturnWindowStartingFrom
    extendWindowToBusinessDay: Boolean
  }
  enum ReturnPoliciesReturnWindowStartingFrom { ITEM_DELIVERY_DATE LAST_ITEM_DELIVERY_DATE }
  type ReturnPoliciesEditRules {
    canAcceptEdits: Boolean!
    editWindowMinutes: Int
  }
`;

/** Return rules can be read and not written: no app may. */
export const returnPolicies: RootFields = {
  queries: {
    returnPolicyProfiles: rootField('read_legal_policies', z.strictObject(pageArguments), (page, context) =>
      connection(
        [...context.state.returnPolicyProfiles.values()],
        page,
        ({ marketIds, ...profile }) => ({
          ...profile,
          markets: marketIds
            .flatMap((id) => context.state.markets.get(id) ?? [])
            .map((market) => marketView(context, market)),
        }),
        byId,
      ),
    ),
  },
  mutations: {},
};
