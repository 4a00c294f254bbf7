import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from './call.ts';
import { failureOfStatus } from './failure.ts';
import type { AdminFailure } from './failure.ts';

/** Of `laterApiVersion`. */
export const returnRulesDocument = `
  query DoorstepReturnRules {
    returnPolicyProfiles(first: 20) {
      nodes {
        id
        default
        name
        markets {
          id
        }
        returnRules {
          canAcceptReturns
          returnWindowDays
          returnWindowStartingFrom
          extendWindowToBusinessDay
        }
        editRules {
          canAcceptEdits
          editWindowMinutes
        }
      }
    }
  }
`;

const profile = z.object({
  id: z.string(),
  default: z.boolean(),
  name: z.string().nullable(),
  /** Those that it is assigned to; the default one holds for all others. */
  markets: z.array(z.object({ id: z.string() })),
  /** Without rules Shopify refuses no return. Days after delivery; -1 without an end. */
  returnRules: z
    .object({
      canAcceptReturns: z.boolean(),
      returnWindowDays: z.number().nullable(),
      /** What the days of an item count from: its own delivery, or that of the order's last item. */
      returnWindowStartingFrom: z.enum(['ITEM_DELIVERY_DATE', 'LAST_ITEM_DELIVERY_DATE']).nullable(),
      /** A last day that is none of business ends on the next one. */
      extendWindowToBusinessDay: z.boolean().nullable(),
    })
    .nullable(),
  /** Without rules Shopify refuses no cancellation. Minutes after the order; -1 until it is fulfilled. */
  editRules: z.object({ canAcceptEdits: z.boolean(), editWindowMinutes: z.number().nullable() }).nullable(),
});

/** What Shopify itself lets customers return and cancel, for some of the markets or, by default, for all others. */
export type ReturnRules = z.infer<typeof profile>;

const answered = z.object({
  data: z.object({ returnPolicyProfiles: z.object({ nodes: z.array(profile) }) }),
});

const denied = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.literal('ACCESS_DENIED') }) })).min(1),
});

/**
 * Shopify's own return rules; `null` where the merchant has not let the app read them. A failure where they cannot be read: a shop or
 * a version that does not have them is none that is wrong.
 */
export async function readReturnRules(
  admin: Admin,
): Promise<Result<readonly ReturnRules[] | null, AdminFailure>> {
  const answer = await admin.send(returnRulesDocument, {});
  if (answer.kind === 'unreachable') return fail(answer);
  const failed = failureOfStatus(answer.status);
  if (failed) return fail(failed);
  if (denied.safeParse(answer.body).success) return ok(null);
  const read = answered.safeParse(answer.body);
  return read.success
    ? ok(read.data.data.returnPolicyProfiles.nodes)
    : fail({ kind: 'unexpected', message: 'Shopify’s own return rules cannot be read in this shop.' });
}
