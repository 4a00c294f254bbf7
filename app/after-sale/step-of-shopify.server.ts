import { endStages, verdictOf } from '@doorstep/policy';
import type { KnownRequest, RequestPlan } from '@doorstep/policy';

import type { Database } from '../database.server.ts';
import type { KeptRequest, KeptStep } from './decode-kept-request.ts';
import { readRequest } from './store.server.ts';

/** A request as it is planned, and how its return is at Shopify. */
interface Planned {
  readonly request: KeptRequest;
  readonly steps: readonly KeptStep[];
  readonly plan: RequestPlan;
  readonly shopifyReturn: KnownRequest['shopifyReturn'];
}

/**
 * What somebody did with the return at Shopify itself happened to the request: approved, declined, cancelled or closed there. Gives the
 * steps with it; the same ones where nothing did. What the app did itself has its step already.
 */
export async function stepOfShopify(
  database: Database,
  { request, steps, plan, shopifyReturn }: Planned,
  now: Date,
): Promise<readonly KeptStep[]> {
  const step = shopifyReturn && stepFor(request, shopifyReturn.status, plan);
  if (!step) return steps;
  const { shop, id: requestId } = request;
  const token = `shopify/${shopifyReturn.status}/${steps.length}`;
  await database.requestStep.createMany({
    data: [{ ...{ shop, requestId, token, at: now, by: null }, kind: step.kind, payload: step.payload }],
    skipDuplicates: true,
  });
  return (await readRequest(database, { shop, id: requestId }))?.steps ?? steps;
}

function stepFor({ decision }: KeptRequest, status: string, { stage, effects }: RequestPlan) {
  if (endStages.includes(stage)) return null;
  switch (status) {
    case 'OPEN':
      return stage === 'asked'
        ? ({ kind: 'approved', payload: { against: isAgainst(decision) } } as const)
        : null;
    case 'DECLINED':
      return { kind: 'declined', payload: { why: 'other', against: !isAgainst(decision) } } as const;
    case 'CANCELED':
      return { kind: 'withdrawn', payload: {} } as const;
    case 'CLOSED':
      // [EXCH-01] A return that the plan closes itself has ended, and its exchange may still have to be paid.
      if (effects.some(({ kind }) => kind === 'return-close')) return null;
      return { kind: 'closed', payload: { why: 'settled' } } as const;
    default:
      return null;
  }
}

function isAgainst(decision: KeptRequest['decision']): boolean {
  const verdict = verdictOf(decision);
  return verdict !== 'granted' && verdict !== 'ask';
}
