import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import type { AddressesSection, Policy, ShopperText } from '../document/policy.ts';
import { fallbackOf, textIn } from '../document/texts.ts';
import { checkoutSentences } from '../messages/checkout.ts';
import { promotionSentences } from '../messages/promotion.ts';
import { signatureSentences } from '../messages/signature.ts';
import { military, territories } from './place.ts';
import type { DestinationRules } from './rules.ts';
import type { CheckoutText, SignatureText, Texts } from './rule-texts.ts';

/** Fills a sentence's placeholders and leaves out languages that say what their fallback says. */
export function compileText(
  text: ShopperText,
  values: Readonly<Record<string, ShopperText>>,
): Partial<Record<Locale, string>> {
  const compiled: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const filled = fill(textIn(text, locale), values, locale);
    const fallback = fallbackOf[locale];
    if (fallback === null || textIn(compiled, fallback) !== filled) compiled[locale] = filled;
  }
  return compiled;
}

/** [SIGN-02] Both notes about a signature, with the carrier's name in them. */
export function compileSignatureTexts(carrier: string): Texts<SignatureText> {
  const values = { carrier: { en: carrier } };
  return {
    required: compileText(signatureSentences.required, values),
    ifCarrier: compileText(signatureSentences.ifCarrier, values),
  };
}

/** What decides about the protection's sentences besides the policy. */
interface ProtectionProduct {
  readonly exists: boolean;
  readonly hasRetired: boolean;
}

/** The sentences that this policy can need, and no others: functions pay for every byte they read. */
export function compileCheckoutTexts(
  policy: Policy,
  destinations: DestinationRules,
  product: ProtectionProduct,
): Texts<CheckoutText> {
  const values = { contact: { en: policy.merchant.contact }, name: policy.protection.name };
  const texts: Partial<Record<CheckoutText, Partial<Record<Locale, string>>>> = {};
  const add = (key: CheckoutText, sentence = key) => {
    texts[key] = compileText(checkoutSentences[sentence], values);
  };
  for (const key of [...refusedAddresses(policy.addresses), ...refusedPlaces(destinations)]) add(key);
  if (product.exists) {
    add('protectionQuantity');
    add('protectionAlone');
    add('protectionUnavailable', policy.protection.offered ? 'protectionUnavailable' : 'protectionRetired');
    if (policy.protection.offered) add('protectionFinalSale');
    if (product.hasRetired) add('protectionRetired');
  }
  return texts;
}

/** [PROMO-01] How many codes an order may carry, in words. */
export function compilePromotionText(codes: number): Readonly<Partial<Record<Locale, string>>> {
  const sentence = promotionSentences[codes === 1 ? 'one' : 'several'];
  return compileText(sentence, { codes: { en: String(codes) } });
}

function refusedAddresses(addresses: AddressesSection) {
  const kinds = ['poBox', 'streetAndPoBox', 'privateMailbox', 'ruralBox', 'generalDelivery'] as const;
  return kinds.filter((kind) => addresses[kind] === 'refuse');
}

function refusedPlaces({ withoutProvinces }: DestinationRules): readonly CheckoutText[] {
  const some = (codes: readonly string[]) => codes.some((code) => withoutProvinces.includes(code));
  return [
    'country',
    ...(some(territories) ? ['territory' as const] : []),
    ...(some(military) ? ['military' as const] : []),
  ];
}

function fill(sentence: string, values: Readonly<Record<string, ShopperText>>, locale: Locale): string {
  let filled = sentence;
  for (const [name, text] of Object.entries(values)) {
    filled = filled.split(`{${name}}`).join(textIn(text, locale));
  }
  return filled;
}
