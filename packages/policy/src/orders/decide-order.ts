import { decideAddress } from '../checkout/address.ts';
import { compileSignature } from '../checkout/compile-delivery.ts';
import { compileDestinations } from '../checkout/compile-shipping.ts';
import { compileAddresses } from '../checkout/compile-validation.ts';
import type { AddressDecision, DestinationDecision } from '../checkout/decisions.ts';
import { decideDestination } from '../checkout/destination.ts';
import type { Policy } from '../document/policy.ts';
import { compilePromise } from '../promise/compile-promise.ts';
import { decidePromise } from '../promise/promise.ts';
import type { Reason } from '../reasons.ts';
import type {
  AddressHold,
  DestinationHold,
  OrderDecision,
  OrderFacts,
  OrderHold,
  OrderTag,
} from './order.ts';
import { hasProtection, promiseFor } from './order-promise.ts';
import { decideOrderSignature } from './order-signature.ts';
import { isConcerned, shipmentOf } from './shipment.ts';
import { unclearAbout } from './unclear.ts';

/**
 * What has to happen to an order, by the policy version it was sold under: the same decisions as at checkout, once
 * more, so that what slipped past checkout is caught here [ADDR-02, SHIP-05, SIGN-03, PROT-01]. Amounts are shop money.
 * An order of which nothing is still to be shipped is not held, marked for the warehouse or promised dates: see `isConcerned`.
 */
export function decideOrder(policy: Policy, facts: OrderFacts): OrderDecision {
  const order = { ...facts, currency: facts.currency ?? policy.merchant.shopCurrency };
  const rule = compileSignature(policy);
  const signature = decideOrderSignature(rule, order);
  const promise = promiseFor(compilePromise(policy, publicationOf(facts)), order, decidePromise);
  const { hold, because } = decideHold(policy, facts);
  return {
    signature: signature.kind,
    protected: promise.protected,
    hold,
    tags: tagsFor(facts, { signature: signature.kind, protected: promise.protected, hold }),
    promise: hold === null ? promise : { ...promise, hold: hold.what },
    because: [...signature.because, ...protectionReasons(promise.protected), ...because],
    fulfills: fulfilledWith(facts),
    unclear: unclearAbout(order, rule, signature.kind),
  };
}

/** The publishing under which the order was sold. */
function publicationOf({ policyVersion: version, protectionVariantId }: OrderFacts) {
  return { version, protectionVariantId };
}

function protectionReasons(isProtected: boolean): readonly Reason[] {
  return isProtected ? [{ statement: 'PROT-01', says: 'the protection was bought with the order' }] : [];
}

/** [PROT-05] The protection lines of an order of which a parcel has left. */
function fulfilledWith({ lines, protectionVariantId, shippedOn = null }: OrderFacts): readonly string[] {
  if (shippedOn === null) return [];
  return lines.flatMap((line) =>
    line.id !== undefined && hasProtection({ lines: [line], protectionVariantId }) ? [line.id] : [],
  );
}

/** [ADDR-02] An order waits for a destination we do not serve, an address we refuse, or one we have to ask about. */
function decideHold(
  policy: Policy,
  facts: OrderFacts,
): { readonly hold: OrderHold | null; readonly because: readonly Reason[] } {
  const { shippingAddress } = facts;
  if (shippingAddress === null || !isConcerned(facts, 'address')) return { hold: null, because: [] };
  const { countryCode = null, provinceCode = null } = shippingAddress;
  const destination = decideDestination(compileDestinations(policy), { countryCode, provinceCode });
  if (destination.kind === 'not-served')
    return { hold: destinationHold(destination), because: destination.because };
  const address = decideAddress(compileAddresses(policy), shippingAddress);
  const { verdict, text: kind } = address;
  if (verdict === 'allow' || kind === null) return { hold: null, because: address.because };
  const because = [
    ...address.because,
    { statement: 'ADDR-02', says: 'held until the address is settled' },
  ] as const;
  return { hold: addressHold({ verdict, kind }, address), because };
}

function destinationHold({ because }: DestinationDecision): DestinationHold {
  const notes = `Doorstep: ${because.map(({ says }) => says).join('; ')}. Ask the customer for another address.`;
  return { reason: 'OTHER', what: 'destination', verdict: 'refuse', notes };
}

function addressHold(
  { verdict, kind }: Pick<AddressHold, 'verdict' | 'kind'>,
  { because }: AddressDecision,
): AddressHold {
  const found = because.map(({ says }) => says).join('; ');
  const next =
    verdict === 'refuse' ? 'The customer has to give another address.' : 'The customer has to confirm it.';
  return {
    reason: 'INCORRECT_ADDRESS',
    what: 'address',
    kind,
    verdict,
    notes: `Doorstep: ${found}. ${next}`,
  };
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
