import type { RequestEffect } from '@doorstep/policy';

import type { OrderDependencies } from '../../orders/dependencies.ts';
import { atOnce } from '../../orders/effects/apply-effects.server.ts';
import type { Claimant } from '../../orders/effects/ledger.server.ts';
import { makeByLedger } from '../../orders/effects/make-effects.server.ts';
import type { Made } from '../../orders/effects/make-effects.server.ts';
import { readRequest } from '../store.server.ts';
import { requestSubject } from '../subject.ts';
import type { RequestToChange } from './apply.ts';
import { applyRequestEffect } from './apply-request-effect.server.ts';

/** {@link makeByLedger} of what was planned for a request. */
export const makeForRequest = (
  dependencies: OrderDependencies,
  about: RequestToChange,
  effects: readonly RequestEffect[],
  by: Claimant,
): Promise<Made> => {
  const { database, admin } = dependencies;
  const { shop } = admin;
  const { id, orderId } = about.request;
  return makeByLedger(
    {
      ...{ database, key: { shop, orderId: orderId ?? requestSubject(id) }, by },
      apply: async (effect: RequestEffect, ledger) => {
        // What was made a moment ago is told of: a mail has the address of the invoice that it is about.
        const fresh = await readRequest(database, { shop, id });
        const request = fresh?.request ?? about.request;
        return applyRequestEffect(dependencies, { ...about, request }, effect, ledger);
      },
    },
    effects,
    { decided: [], record: atOnce(dependencies) },
  );
};
