import { Liquid } from 'liquidjs';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { policyTypes, type ShopPolicy } from '../state/shop-policies.ts';
import { newGid } from '../state/state.ts';
import { isTooBig } from './page-input.ts';
import { refuse, rootField, succeed, userError, type RootFields, type UserError } from './root-field.ts';
import { shopPolicyView } from './shop-policy-view.ts';

const input = z.strictObject({
  type: z.enum(policyTypes),
  body: z.string(),
});
type Wanted = z.infer<typeof input>;

/** `shopPolicyUpdate`: writes one of the shop's policies, which an empty body clears. */
export const shopPolicies: RootFields = {
  queries: {},
  mutations: {
    shopPolicyUpdate: rootField(
      'write_legal_policies',
      z.strictObject({ shopPolicy: input }),
      ({ shopPolicy }, context) => {
        const problem = problemOf(shopPolicy);
        if (problem) return refuse(['shopPolicy'], problem);
        return succeed({ shopPolicy: shopPolicyView(context, write(context, shopPolicy)) });
      },
    ),
  },
};

function write({ state, now }: ShopContext, { type, body }: Wanted): ShopPolicy {
  const known = state.shopPolicies.get(type);
  const policy: ShopPolicy = {
    id: known?.id ?? newGid(state, 'ShopPolicy'),
    type,
    body,
    createdAt: known?.createdAt ?? now(),
    updatedAt: now(),
  };
  state.shopPolicies.set(type, policy);
  return policy;
}

/** Recorded: the size, and the Liquid of a privacy policy, which alone is read as Liquid. The words for a blank policy are our own. */
function problemOf({ type, body }: Wanted): UserError | null {
  const at = ['shopPolicy', 'body'];
  if (isTooBig(body)) return userError(at, 'Body is too big (maximum is 512 KB)', 'TOO_BIG');
  if (type === 'SUBSCRIPTION_POLICY' && body.trim() === '') return userError(at, "Body can't be blank");
  const unknownTag = type === 'PRIVACY_POLICY' ? unknownTagIn(body) : null;
  return unknownTag === null ? null : userError(at, `Body Liquid syntax error: Unknown tag '${unknownTag}'`);
}

/** The first tag that Liquid does not know, or `null`. Other faults of Liquid are let pass: no recording shows their words. */
function unknownTagIn(body: string): string | null {
  try {
    new Liquid().parse(body);
    return null;
  } catch (error) {
    return /tag "(\w+)" not found/.exec(error instanceof Error ? error.message : '')?.[1] ?? null;
  }
}
