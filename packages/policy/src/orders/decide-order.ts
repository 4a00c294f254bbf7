import type { Policy } from '../document/policy.ts';
import { decidePromise } from '../promise/promise.ts';
import type { Reason } from '../reasons.ts';
import { exceptionFor } from '../rules/address-exception.ts';
import { compilePromise } from '../rules/promise.ts';
import { compileShipping } from '../rules/shipping.ts';
import { decideHold } from './decide-hold.ts';
import { decideFee } from './fee.ts';
import { figuresOf, wasShipped } from './figures.ts';
import { promiseUnheld } from './order-promise.ts';
import { chargedShipping, type ChargedOrder, type ChargedShipping } from './order-shipping.ts';
import { decideOrderSignature, isValueRead } from './order-signature.ts';
import type { OrderDecision, OrderFacts, OrderTag } from './order.ts';
import { shipmentOf } from './shipment.ts';
import { keepSoldAs, promisedOf, restoreSold, type SoldAs } from './sold-as.ts';
import { unclearAbout } from './unclear.ts';

/**
 * What has to happen to an order, by the policy version it was sold under: the same decisions as at checkout, once
 * more, so that what slipped past checkout is caught here [ADDR-02, SHIP-05, SIGN-03, PROT-01]. Amounts are shop money.
 * Signature and dates are decided as it was sold, whatever has left since; whether it waits, by what is still to leave. An order
 * of which nothing was to be shipped is not held, marked for the warehouse or promised dates: see `isConcerned`.
 */
export function decideOrder(policy: Policy, facts: OrderFacts): OrderDecision {
  const now = { ...facts, currency: facts.currency ?? policy.merchant.shopCurrency };
  const soldAs = keepSoldAs(facts);
  const order = asSold(now, soldAs);
  const rules = compilePromise(policy, publicationOf(facts));
  const signature = decideOrderSignature(rules.signature, order);
  const unheld = promiseUnheld(rules, order, decidePromise);
  const { hold, because } = decideHold(rules, now);
  const promise = hold === null ? unheld : { ...unheld, hold: hold.what };
  const shipping = shippingOf(policy, order);
  return {
    signature: signature.kind,
    protected: promise.protected,
    hold,
    tags: tagsFor(order, { signature: signature.kind, protected: promise.protected, hold }),
    promise,
    because: [
      ...signature.because,
      ...protectionReasons(promise.protected),
      ...because,
      ...exceptionReasons(policy, facts),
    ],
    fulfills: findLinesToFulfill(facts, soldAs),
    fee: decideFee(rules.protection, facts, soldAs),
    soldAs,
    shipment: shipmentOf(facts),
    owed: shipmentOf({ ...facts, lines: promisedOf(facts.lines, soldAs) }),
    shipping,
    figures: figuresOf(rules, order, shipping),
    unclear: unclearAbout(order, rules.signature, signature.kind),
  };
}

/** What was handed over when it was placed never travels: it is no parcel of which days are said [CAL-05]. */
function asSold<Order extends OrderFacts>(order: Order, soldAs: SoldAs): Order {
  const lines = restoreSold(order.lines, soldAs, order.protectionVariantId);
  return soldAs.shipment === 'shipped'
    ? { ...order, lines, shippedOn: null, deliveredOn: null }
    : { ...order, lines };
}

/** What has left of an order since counts as what was sold. */
function shippingOf(policy: Policy, order: ChargedOrder & OrderFacts): ChargedShipping | null {
  if (!wasShipped(order) || !isValueRead(order)) return null;
  return chargedShipping(compileShipping(policy, { version: order.policyVersion }), order);
}

/** The publishing under which the order was sold. */
function publicationOf({ policyVersion: version, protectionVariantId }: OrderFacts) {
  return { version, protectionVariantId };
}

function protectionReasons(isProtected: boolean): readonly Reason[] {
  return isProtected ? [{ statement: 'PROT-01', message: 'The protection was bought with it.' }] : [];
}

/** [ADDR-03] Whom to ask about an address that always passes. */
function exceptionReasons(policy: Policy, { shippingAddress }: OrderFacts): readonly Reason[] {
  const exception = shippingAddress === null ? null : exceptionFor(policy, shippingAddress);
  if (exception === null) return [];
  const message = `Its address always passes. Allowed by ${exception.who}: ${exception.why}`;
  return [{ statement: 'ADDR-03', message }];
}

/** [PROT-05] The protection lines that are still open, of an order of which a parcel has left. */
function findLinesToFulfill(
  { shippedOn = null, lines }: OrderFacts,
  { protectionLines }: SoldAs,
): readonly string[] {
  if (shippedOn === null) return [];
  return lines.flatMap(({ id, quantity, stillToShip = quantity }) =>
    id !== undefined && stillToShip > 0 && protectionLines.includes(id) ? [id] : [],
  );
}

/** The warehouse's tags, and the one that a return is recognised by; none for an order of which nothing ever ships. */
function tagsFor(
  facts: OrderFacts,
  { signature, protected: isProtected, hold }: Pick<OrderDecision, 'signature' | 'protected' | 'hold'>,
): readonly OrderTag[] {
  const shipment = shipmentOf(facts);
  if (shipment === 'nothing' || shipment === 'cancelled') return [];
  const signs = signature === 'required' || signature === 'if-carrier';
  return [
    ...(signs ? (['signature-required'] as const) : []),
    ...(isProtected ? (['protected'] as const) : []),
    ...(hold === null ? [] : ([`${hold.what}-hold`] as const)),
  ];
}
