import type { Clock, Policy, RequestEffectKind, RequestEffectPayloads, Result, Step } from '@doorstep/policy';

import type { OrderDependencies } from '../../orders/dependencies.ts';
import type { InLedger } from '../../orders/effects/apply.ts';
import type { NotMade } from '../../orders/effects/unfinished.ts';
import type { KeptRequest, KeptStep } from '../decode-kept-request.ts';
import type { SoldOrderRead } from '../read-after-sale.server.ts';

/** The request that something is carried out because of, with all that the ledger does not keep of it. */
export interface RequestToChange {
  readonly request: KeptRequest;
  readonly steps: readonly Step[];
  /** With the words and files of the steps. */
  readonly kept: readonly KeptStep[];
  readonly policy: Policy;
  /** What was sold as protection under the version of the request; `null` for none. */
  readonly protectionVariantId: string | null;
  /** Its order; `null` for a question about none, and for one that is gone. */
  readonly sold: SoldOrderRead | null;
  /** By when something is due, as it was planned now. */
  readonly clock: Clock | null;
}

/** Makes one change because of a request, as `Apply` of an order, which says what it has to bear. */
export type ApplyRequest<Kind extends RequestEffectKind> = (
  dependencies: OrderDependencies,
  about: RequestToChange,
  payload: RequestEffectPayloads[Kind],
  ledger: InLedger,
) => Promise<Result<unknown, NotMade>>;
