import { ok } from '@doorstep/policy';
import type { RequestEffect, RequestEffectKind, Result } from '@doorstep/policy';

import { openCase } from '../../orders/cases.server.ts';
import type { OrderDependencies } from '../../orders/dependencies.ts';
import type { InLedger } from '../../orders/effects/apply.ts';
import type { NotMade } from '../../orders/effects/unfinished.ts';
import { requestSubject } from '../subject.ts';
import type { ApplyRequest, RequestToChange } from './apply.ts';
import { addLabel } from './add-label.server.ts';
import { askForBalance } from './ask-for-balance.server.ts';
import { cancelOrder } from './cancel-order.server.ts';
import { closeReturn, declineReturn } from './end-return.server.ts';
import { deleteInvoice } from './delete-invoice.server.ts';
import { giveBack } from './give-back.server.ts';
import { mailCustomer } from './mail-customer.server.ts';
import { makeInvoice } from './make-invoice.server.ts';
import { openReturn } from './open-return.server.ts';
import { processReturn } from './process-return.server.ts';
import { stopWarehouse } from './stop-warehouse.server.ts';

const openCaseOf: ApplyRequest<'case'> = async ({ admin: { shop }, database }, { request }, payload) => {
  const { id, orderId } = request;
  await openCase(database, { shop, orderId: orderId ?? requestSubject(id) }, payload);
  return ok(null);
};

const appliers: { readonly [Kind in RequestEffectKind]: ApplyRequest<Kind> } = {
  'return-open': openReturn,
  'return-label': addLabel,
  'return-decline': declineReturn,
  'return-process': processReturn,
  'return-close': closeReturn,
  balance: askForBalance,
  invoice: makeInvoice,
  'invoice-delete': deleteInvoice,
  'warehouse-stop': stopWarehouse,
  'cancel-order': cancelOrder,
  'give-back': giveBack,
  case: openCaseOf,
  'request-mail': mailCustomer,
};

/** Makes one planned effect of a request, or says what is left to do. Nothing else changes Shopify or sends mail because of a request. */
export const applyRequestEffect = <Kind extends RequestEffectKind>(
  dependencies: OrderDependencies,
  about: RequestToChange,
  { kind, payload }: RequestEffect<Kind>,
  ledger: InLedger,
): Promise<Result<unknown, NotMade>> => appliers[kind](dependencies, about, payload, ledger);
