import type { Result } from '@doorstep/policy';

import type { MailedOrder } from '../../mail/addressee.ts';
import type { OrderDependencies } from '../dependencies.ts';
import type { NotMade } from './unfinished.ts';

/** The order that an effect changes, with what the ledger does not keep of it. */
export interface OrderToChange {
  readonly id: string;
  readonly placedAt: Date;
  /** Whom to write to and about what; `null` where nobody can be written to, or nobody is. */
  readonly mailed: (MailedOrder & { readonly to: string }) | null;
}

/** The place of an effect in the ledger, while it is made. */
export interface InLedger {
  /** Names it among the effects of its order, and stays the same however often it is tried. */
  readonly key: string;
  /**
   * To be called just before something leaves that must not leave twice, with what it can be found by. Whoever dies between this
   * and the end leaves an outcome that is unknown.
   */
  readonly sending: (marker: string) => Promise<void>;
}

/** Makes one change. It bears repeating up to where it says that it is sending: a worker may die at any moment. */
export type Apply<Payload> = (
  dependencies: OrderDependencies,
  order: OrderToChange,
  payload: Payload,
  ledger: InLedger,
) => Promise<Result<unknown, NotMade>>;
