import { contactInWords } from '../document/contact.ts';
import type { Policy } from '../document/policy.ts';
import { codeList, type CodeList } from '../facts/code-list.ts';
import { compileAddresses, type AddressRules } from './addresses.ts';
import { inAscii } from './bytes.ts';
import { compileDestinations, type DestinationRules } from './destinations.ts';
import { rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import { compileText } from './published-text.ts';
import type { Looked } from './shapes.ts';

/** [PROT-03..05] What the validation knows of the protection. */
export interface ValidatedProtection {
  readonly variantId: string;
  /** Where it is offered; empty while it is switched off. */
  readonly countries: CodeList;
  /** The policy's name for it by language: see `readPublishedText`. It is read only for the sentence of a refusal. */
  readonly names: string;
  /** Other variants of ours that may still be in a cart or can be put there; none of them is the offer. */
  readonly retired: readonly string[];
}

/** What function checkout-policy reads ($app/checkout-policy on the validation). */
export interface ValidationRules extends RulesStamp {
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
  /** `null` as long as the protection product does not exist. Switched off means: in no country. */
  readonly protection: ValidatedProtection | null;
  /** [PROT-04] The function's input query takes its variable of this name from here. */
  readonly finalSaleTags: readonly string[];
  /** [SHIP-05] Where a shopper can reach a person, to be read in a sentence: a page without its scheme, or an e-mail address. */
  readonly contact: string;
}

/** [ADDR-01, ADDR-03, SHIP-05, PROT-03..05] What function checkout-policy decides by. */
export function compileValidation(policy: Policy, publication: Publication): ValidationRules {
  const { protectionVariantId: variantId, retiredVariantIds = [], storefront, version } = publication;
  const { offered, countries, finalSaleTag, name } = policy.protection;
  const { contact } = policy.merchant;
  const retired = [...retiredVariantIds].filter((id) => id !== variantId).sort();
  return {
    format: rulesFormat,
    version,
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    protection:
      variantId === null
        ? null
        : {
            variantId,
            countries: codeList(offered ? [...countries].sort() : []),
            names: inAscii(compileText(name)),
            retired,
          },
    finalSaleTags: variantId === null ? [] : [finalSaleTag],
    contact: contactInWords(contact, storefront),
  };
}

/** Reads $app/checkout-policy; `null` as for `decodeShippingRules`. */
export function decodeValidationRules(value: unknown): ValidationRules | null {
  const rules = value as Looked;
  if (rules?.format !== rulesFormat) return null;
  const destinations = rules.destinations as Looked;
  const addresses = rules.addresses as Looked;
  const protection = rules.protection as Looked;
  const wellFormed =
    typeof destinations?.countries === 'string' &&
    typeof destinations.withoutProvinces === 'string' &&
    typeof addresses?.refuse === 'string' &&
    typeof addresses.ask === 'string' &&
    (addresses.exceptions === undefined || Array.isArray(addresses.exceptions)) &&
    (protection === null ||
      (typeof protection?.variantId === 'string' &&
        typeof protection.countries === 'string' &&
        typeof protection.names === 'string' &&
        Array.isArray(protection.retired))) &&
    typeof rules.contact === 'string';
  return wellFormed ? (value as ValidationRules) : null;
}
