import type { EffectPayloads } from '@doorstep/policy';

import { confirmAddress } from '../../mail/confirm-address.ts';
import type { Apply } from './apply.ts';
import { mailCustomer } from './mail-customer.server.ts';

/** [ADDR-02] Tells the customer where the order goes, now that it stands on the order, and when it is to ship. */
export const confirmToCustomer: Apply<EffectPayloads['confirmation']> = (
  dependencies,
  order,
  { ships },
  ledger,
) => mailCustomer(dependencies, order, ledger, (letter) => confirmAddress({ ...letter, ships }));
