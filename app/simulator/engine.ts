import {
  arrivalText,
  carrierOfLines,
  decideAddress,
  decideDestination,
  decideProtection,
  decidePromotion,
  decideShipping,
  decideSignature,
  findMisuse,
  findRefusals,
  formatAmount,
  localeOf,
  notesFor,
  overchargeOf,
  rateTo,
  sayRefusals,
  titleOf,
} from '@doorstep/policy';
import type {
  CartFacts,
  CompiledCheckout,
  Locale,
  Policy,
  PromotionDecision,
  ProtectionDecision,
  Refusal,
  ShippingDecision,
  SignatureDecision,
  ValidationFacts,
} from '@doorstep/policy';

import { askedAt } from './asked.ts';
import { postalAddress } from './function-facts.ts';
import type { FunctionSituation, OfferedOption } from './function-facts.ts';
import type { OutcomeLine, OutcomeRefusal } from './outcome.ts';

/** The language that a case is answered in. */
export const localeOfCase = ({ given }: FunctionSituation): Locale =>
  localeOf(given.language, given.address.countryCode);

/** [PROMO-01, PROMO-02] */
export const promotionBy = (
  { promo }: CompiledCheckout,
  situation: FunctionSituation,
): PromotionDecision | null =>
  decidePromotion(promo, {
    codes: situation.codes.map((code) => ({ code, rejectable: true })),
    date: situation.given.date,
    locale: localeOfCase(situation),
  });

/** [SHIP-05, SIGN-02, CAL-05] The options as the engine titles them; none where nothing is shipped to. */
export function titledBy(
  { delivery }: CompiledCheckout,
  situation: FunctionSituation,
): readonly OfferedOption[] {
  const { given, options, currency, rate } = situation;
  const address = postalAddress(given.address);
  if (decideDestination(delivery.destinations, address).kind === 'not-served') return [];
  const groups = [{ groupType: 'ONE_TIME_PURCHASE', cartLines: shippedAs(situation) }];
  const isPastCutOff = `${given.time}:00` > delivery.cutOff;
  const notes = notesFor(delivery, { currency, rate: rate ?? '1', groups }, localeOfCase(situation), {
    date: given.date,
    isPastCutOff,
  });
  const arrival = arrivalText(delivery, notes, address);
  return options.map((option) => ({
    ...option,
    title: titleOf(delivery, notes, arrival, { title: option.title, code: option.name }) ?? option.title,
  }));
}

const shippedAs = ({ lines }: FunctionSituation) =>
  lines
    .filter(({ requiresShipping }) => requiresShipping)
    .map(({ subtotal }) => ({ cost: { subtotalAmount: { amount: formatAmount(subtotal) } } }));

/** [SHIP-01..04] What shipping costs by the policy. */
export const shippingBy = ({ shipping }: CompiledCheckout, situation: FunctionSituation): ShippingDecision =>
  decideShipping(shipping, cartFacts(situation), postalAddress(situation.given.address));

/** [SHIP-01..04] What the engine takes off an option's price, in minor units. */
export function takenOffBy(
  { shipping }: CompiledCheckout,
  situation: FunctionSituation,
  decided: ShippingDecision,
  option: OfferedOption,
): number {
  if (!option.isPolicys) return 0;
  if (decided.kind === 'free') return option.price.minor;
  const rate = rateTo(shipping, postalAddress(situation.given.address));
  const cart = { currency: situation.currency, rate: situation.rate ?? '1' };
  return rate === null ? 0 : (overchargeOf(shipping, rate, cart, formatAmount(option.price))?.minor ?? 0);
}

/** [SIGN-01, SIGN-02] Whether someone signs for what is shipped in the chosen way. */
export function signatureBy(
  policy: Policy,
  { delivery }: CompiledCheckout,
  situation: FunctionSituation,
): SignatureDecision {
  const { chosen } = situation;
  const lines = chosen === null ? [] : [{ title: chosen.title, code: chosen.name }];
  const carrier = carrierOfLines(lines, policy.signature.carrier);
  return decideSignature(delivery.signature, { ...cartFacts(situation), carrier });
}

/** [PROT-01..05] Whether the toggle is offered. */
export const protectionBy = (
  { blocks }: CompiledCheckout,
  { given, lines }: FunctionSituation,
): ProtectionDecision =>
  decideProtection(blocks.protection, {
    countryCode: given.address.countryCode,
    lines: lines
      .filter(({ isProtection }) => !isProtection)
      .map(({ variantId, requiresShipping, subtotal, finalSale }) => ({
        ...{ merchandiseId: variantId, requiresShipping, subtotal: subtotal.minor, finalSale },
      })),
  });

/** [ADDR-01, ADDR-03, SHIP-05, SHIP-06, PROT-03..05] What keeps the order from being placed, with the reasons. */
export function refusalsBy(
  { validation }: CompiledCheckout,
  situation: FunctionSituation,
): readonly OutcomeRefusal[] {
  const facts = validationFacts(situation);
  const found = findRefusals(validation, facts);
  return sayRefusals(validation, found, localeOfCase(situation)).map(({ message, target }) => ({
    ...{ message, target, because: reasonsOf(validation, facts, target) },
  }));
}

function reasonsOf(
  { destinations, addresses, protection }: CompiledCheckout['validation'],
  facts: ValidationFacts,
  target: Refusal['target'],
): OutcomeRefusal['because'] {
  const [address = {}] = facts.addresses;
  if (target === 'cart') return findMisuse(protection, facts)?.because ?? [];
  const isPlace = target === 'countryCode' || target === 'provinceCode';
  return isPlace
    ? decideDestination(destinations, address).because
    : decideAddress(addresses, address).because;
}

function validationFacts({ given, lines }: FunctionSituation): ValidationFacts {
  const { step, delivers } = askedAt[given.surface];
  const ships = delivers && lines.some(({ requiresShipping }) => requiresShipping);
  return {
    step: step === 'CART_INTERACTION' ? 'cart' : 'checkout',
    lines: lines.map(({ variantId: id, quantity, requiresShipping, finalSale }) => ({
      ...{ quantity, merchandise: { id, requiresShipping, product: { finalSale } } },
    })),
    ships: ships || (step === 'CHECKOUT_COMPLETION' ? false : null),
    addresses: ships ? [postalAddress(given.address)] : [],
  };
}

function cartFacts({ lines, currency, rate }: FunctionSituation): CartFacts {
  return { currency, rate: rate ?? '1', lines: lines.map(lineFacts) };
}

const lineFacts = ({ variantId, quantity, requiresShipping, subtotal, total }: OutcomeLine) => ({
  ...{ merchandiseId: variantId, quantity, requiresShipping, subtotal: subtotal.minor },
  discount: subtotal.minor - total.minor,
});
