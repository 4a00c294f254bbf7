import type { Result } from '@doorstep/policy';

import type { MailedOrder } from '../../mail/addressee.ts';
import type { OrderDependencies } from '../dependencies.ts';
import type { Unfinished } from './unfinished.ts';

/** The order that an effect changes, with what the ledger does not keep of it. */
export interface OrderToChange {
  readonly id: string;
  readonly placedAt: Date;
  /** Whom to write to and about what; `null` where nobody can be written to, or nobody is. */
  readonly mailed: (MailedOrder & { readonly to: string }) | null;
}

/** Makes one change. It bears repeating: a worker may die between the change and its record. */
export type Apply<Payload> = (
  dependencies: OrderDependencies,
  order: OrderToChange,
  payload: Payload,
) => Promise<Result<unknown, Unfinished>>;
