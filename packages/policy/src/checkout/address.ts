import type { AddressClassification, AddressField, PostalAddress } from '../addresses/address.ts';
import { classifyAddress } from '../addresses/classify.ts';
import type { AddressVerdict } from '../document/policy.ts';
import { isException } from './address-exception.ts';
import { verdictOn } from './address-verdicts.ts';
import type { AddressDecision } from './decisions.ts';
import type { AddressText } from './rule-texts.ts';
import type { AddressRules } from './rules.ts';

/**
 * What the policy says to the kind of address this is: refuse, ask (accepted, then held and confirmed) or allow
 * [ADDR-01..03]; the merchant's exceptions always pass. Military addresses are a destination, not a kind of box: see decideDestination [SHIP-06].
 */
export function decideAddress(rules: AddressRules, address: PostalAddress): AddressDecision {
  const judged = judgeAddress(rules, address);
  if (judged === null) return { verdict: 'allow', text: null, field: null, because: [] };
  const { verdict, text, field, why } = judged;
  const statement = text === 'poBox' ? 'ADDR-01' : 'ADDR-03';
  const excepted = verdict === 'allow' && verdictOn(rules, text) !== 'allow';
  const says = `${why}: ${excepted ? 'allow, an exception' : verdict}`;
  return { verdict, text, field, because: [{ statement, says }] };
}

/** {@link decideAddress} for functions and views, which give no reasons; `null` for what is simply a street's. */
export function judgeAddress(
  rules: AddressRules,
  address: PostalAddress,
): {
  readonly verdict: AddressVerdict;
  readonly text: AddressText;
  readonly field: AddressField;
  readonly why: string;
} | null {
  const found = classifyAddress(address);
  const text = textOf(found);
  if (text === null) return null;
  return {
    verdict: verdictFor(rules, text, address),
    text,
    field: found.field ?? 'address1',
    why: found.why,
  };
}

function verdictFor(rules: AddressRules, text: AddressText, address: PostalAddress): AddressVerdict {
  const { exceptions } = rules;
  return exceptions !== undefined && isException(exceptions, address) ? 'allow' : verdictOn(rules, text);
}

function textOf(found: AddressClassification): AddressText | null {
  switch (found.class) {
    case 'po_box':
      return found.alsoStreet ? 'streetAndPoBox' : 'poBox';
    case 'private_mailbox':
      return 'privateMailbox';
    case 'rural_box':
      return 'ruralBox';
    case 'general_delivery':
      return 'generalDelivery';
    case 'street':
    case 'military':
      return null;
    default:
      return found.class satisfies never;
  }
}
