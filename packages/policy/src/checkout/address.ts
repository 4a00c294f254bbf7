import type { AddressClassification, PostalAddress } from '../addresses/address.ts';
import { classifyAddress } from '../addresses/classify.ts';
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
  const found = classifyAddress(address);
  const text = textOf(found);
  if (text === null) return { verdict: 'allow', text: null, field: null, because: [] };
  const verdict = isExcepted(rules, address) ? 'allow' : verdictOn(rules, text);
  const statement = text === 'poBox' ? 'ADDR-01' : 'ADDR-03';
  return {
    verdict,
    text,
    field: found.field,
    get because() {
      const excepted = isExcepted(rules, address);
      return [{ statement, says: `${found.why}: ${excepted ? 'allow, an exception' : verdict}` }] as const;
    },
  };
}

function isExcepted({ exceptions }: AddressRules, address: PostalAddress): boolean {
  return exceptions !== undefined && isException(exceptions, address);
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
