import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { bytesOf, fingerprint } from './bytes.ts';
import { compileCheckoutTexts, compileSignatureTexts, compileText } from './compile-texts.ts';
import { military, freelyAssociated, territories } from './place.ts';
import type {
  AddressRules,
  BlockRules,
  CompiledCheckout,
  DeliveryRules,
  DestinationRules,
  ProtectionRules,
  ShippingRate,
  ShippingRules,
  SignatureRules,
  ValidationRules,
} from './rules.ts';
import { rulesFormat } from './rules.ts';

/** What a publish knows besides the policy. */
export interface Publication {
  /** The version that this publish gives the policy; counts up from 1. */
  readonly version: number;
  /** The GID of the variant sold as protection; `null` as long as there is none. */
  readonly protectionVariantId: string | null;
}

/** Shopify gives functions no metafield above 10,000 bytes; we stay well below. */
export const largestMetafield = 9_500;

/**
 * The rules that checkout reads, one JSON document for each metafield. Equal policies give equal bytes: destinations
 * are sorted, keys stand in one order.
 * @returns a problem for each document that would exceed {@link largestMetafield} bytes.
 */
export function compileCheckout(
  policy: Policy,
  publication: Publication,
): Result<CompiledCheckout, readonly Problem[]> {
  const shipping = compileShipping(policy, publication);
  const delivery = compileDelivery(policy, publication);
  const validation = compileValidation(policy, publication);
  const blocks = compileBlocks(policy, publication);
  const documents = [shipping, delivery, validation, blocks].map((rules) => JSON.stringify(rules));
  const problems = documents.flatMap((document) => tooLarge(bytesOf(document)));
  if (problems.length > 0) return fail(problems);
  return ok({ shipping, delivery, validation, blocks, hash: fingerprint(documents.join('\n')) });
}

/** [SHIP-01..06] What function shipping-policy decides by. */
export function compileShipping(policy: Policy, { version }: Publication): ShippingRules {
  const rates: Record<string, ShippingRate> = {};
  for (const { country, flat, freeFrom } of sortedDestinations(policy)) {
    const foreign = freeFrom !== null && freeFrom.amount.currency !== policy.merchant.shopCurrency;
    rates[country] = {
      flat: flat.minor,
      ...(freeFrom === null ? {} : { freeFrom: freeFrom.amount.minor }),
      ...(foreign ? { freeIn: freeFrom.amount.currency } : {}),
      ...(foreign && freeFrom.shopEquivalent !== null
        ? { shopEquivalent: freeFrom.shopEquivalent.minor }
        : {}),
    };
  }
  return {
    format: rulesFormat,
    version,
    currency: policy.merchant.shopCurrency,
    basis: policy.destinations.basis,
    option: policy.destinations.optionName,
    rates,
    withoutProvinces: compileDestinations(policy).withoutProvinces,
  };
}

/** [SHIP-05, SHIP-06] Where orders can go. */
export function compileDestinations(policy: Policy): DestinationRules {
  const { usTerritories, usMilitary } = policy.destinations;
  return {
    countries: sortedDestinations(policy).map(({ country }) => country),
    withoutProvinces: [
      ...freelyAssociated,
      ...territories.filter((code) => !usTerritories[code]),
      ...military.filter((code) => !usMilitary[code]),
    ],
  };
}

/** [ADDR-01, ADDR-03] The verdicts, in one order of keys. */
export function compileAddresses({ addresses }: Policy): AddressRules {
  const { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery } = addresses;
  return { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery };
}

/** [SIGN-01] When a signature is asked for; `null` for never. */
export function compileSignature(policy: Policy): SignatureRules | null {
  const { required, above, carrier } = policy.signature;
  return required ? { above: above.minor, currency: above.currency, carrier } : null;
}

/** [PROT-01..06] The offer; `null` as long as the protection product does not exist. */
export function compileProtection(policy: Policy, publication: Publication): ProtectionRules | null {
  const { offered, name, price, countries, waives, finalSaleTag } = policy.protection;
  if (publication.protectionVariantId === null) return null;
  return {
    variantId: publication.protectionVariantId,
    offered,
    countries: [...countries].sort(),
    price: price.minor,
    currency: price.currency,
    waives: [...waives].sort(),
    finalSaleTag,
    name: compileText(name, {}),
  };
}

function compileDelivery(policy: Policy, { version }: Publication): DeliveryRules {
  const signature = compileSignature(policy);
  return {
    format: rulesFormat,
    version,
    signature,
    texts: signature === null ? {} : compileSignatureTexts(signature.carrier),
  };
}

function compileValidation(policy: Policy, publication: Publication): ValidationRules {
  const { protectionVariantId: variantId, version } = publication;
  const countries = policy.protection.offered ? [...policy.protection.countries].sort() : [];
  const destinations = compileDestinations(policy);
  return {
    format: rulesFormat,
    version,
    destinations,
    addresses: compileAddresses(policy),
    protection: variantId === null ? null : { variantId, countries },
    texts: compileCheckoutTexts(policy, destinations, variantId !== null),
  };
}

function compileBlocks(policy: Policy, publication: Publication): BlockRules {
  return {
    format: rulesFormat,
    version: publication.version,
    contact: policy.merchant.contact,
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    protection: compileProtection(policy, publication),
    signature: compileSignature(policy),
  };
}

function sortedDestinations(policy: Policy) {
  return [...policy.destinations.served].sort((a, b) => (a.country < b.country ? -1 : 1));
}

function tooLarge(bytes: number): readonly Problem[] {
  if (bytes <= largestMetafield) return [];
  const message = `What checkout has to read is ${bytes} bytes long; at most ${largestMetafield} fit. Serve fewer destinations or shorten texts.`;
  return [{ path: '', code: 'too-large', message }];
}
