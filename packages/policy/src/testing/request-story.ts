import { aallyn } from '../presets/aallyn.ts';
import type { Policy } from '../document/policy.ts';
import type { Asked, Step, StepKind, StepPayloads } from '../requests/asked.ts';
import { decideAfterSale } from '../requests/decide.ts';
import type { KnownRequest } from '../requests/request.ts';
import type { SoldOrder } from '../requests/sold-order.ts';
import type { Story } from '../requests/story.ts';

/** A step at an instant. */
export const step = <Kind extends StepKind>(
  kind: Kind,
  at: string,
  payload: StepPayloads[Kind],
  id = `${kind} ${at}`,
): Step =>
  // A kind and its own payload are a step: TypeScript does not follow that through a type parameter.
  decodeStep({ kind, at, payload, id });

function decodeStep(value: unknown): Step {
  return value as Step;
}

/** A request as it was made and judged at an instant, and what happened until another one. */
export function storyOf(
  asked: Asked,
  order: SoldOrder,
  told: Partial<KnownRequest> & { readonly askedAt: string; readonly until: string },
  policy: Policy = aallyn,
): Story {
  const { askedAt, until, ...known } = told;
  const decision = decideAfterSale(policy, order, asked, askedAt);
  return {
    ...{ policy, order },
    request: { id: 'r1', asked, askedAt, decision, policyVersion: 3 },
    known: { now: Date.parse(until), steps: [], shopifyReturn: null, invoice: null, ...known },
  };
}
