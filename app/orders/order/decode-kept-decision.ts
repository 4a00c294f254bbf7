import { statementIds } from '@doorstep/policy';
import type { OrderDecision } from '@doorstep/policy';
import { z } from 'zod';

import { shipments } from '../order-before.server.ts';

const statement = z.enum(statementIds);

/** Decisions that were kept before 2026-12 have a reason's message under another name. */
const keptReason = z.union([
  z.object({ statement, message: z.string() }),
  z.object({ statement, says: z.string() }).transform(({ says, ...kept }) => ({ ...kept, message: says })),
]);

/** As much of a kept decision as is looked at without knowing which release has kept it. */
export const keptDecision = z.object({
  signature: z.enum(['required', 'if-carrier', 'not-required', 'unknown']),
  protected: z.boolean(),
  hold: z.object({ notes: z.string() }).nullable(),
  tags: z.array(z.string()),
  promise: z.object({ policyVersion: z.number() }),
  /** Absent in decisions of earlier releases. */
  soldAs: z.object({ shipment: z.enum(shipments) }).optional(),
  because: z.array(keptReason),
});

/** A decision as it was kept; what earlier releases did not decide is absent. */
export type KeptDecision = Pick<
  OrderDecision,
  'signature' | 'protected' | 'hold' | 'tags' | 'because' | 'promise'
> &
  Partial<Pick<OrderDecision, 'soldAs' | 'figures' | 'shipping' | 'unclear'>>;

/** Reads a kept decision. The app wrote it: one that is not one is a bug, and throws. */
export function decodeKeptDecision(value: unknown): KeptDecision {
  const { because } = keptDecision.parse(value);
  return { ...(value as KeptDecision), because };
}
