import type { AddressClassification, AddressField, PostalAddress } from '../addresses/address.ts';
import { classifyAddress } from '../addresses/classify.ts';
import type { AddressVerdict } from '../document/policy.ts';
import type { AddressText } from '../messages/text-names.ts';
import { isException } from '../rules/address-exception.ts';
import { verdictOn } from '../rules/addresses.ts';
import type { AddressRules } from '../rules/addresses.ts';
import type { AddressDecision } from './decisions.ts';

/**
 * What the policy says to the kind of address this is: refuse, ask (accepted, then held and confirmed) or allow
 * [ADDR-01..03]; the merchant's exceptions always pass. Military addresses are a destination, not a kind of box: see decideDestination [SHIP-06].
 */
export function decideAddress(rules: AddressRules, address: PostalAddress): AddressDecision {
  const judged = judgeAddress(rules, address);
  if (judged === null) return { verdict: 'allow', text: null, field: null, because: [] };
  const { verdict, text, field, why } = judged;
  const statement = text === 'poBox' ? 'ADDR-01' : 'ADDR-03';
  const switchedTo = verdictOn(rules, text === 'unread' ? 'poBox' : text);
  const excepted = verdict === 'allow' && switchedTo !== 'allow';
  const found = text === 'unread' ? why : `one with “${why}”`;
  const message = `Its address is ${found}, which your policy ${excepted ? 'accepts as an exception' : verbs[verdict]}.`;
  return { verdict, text, field, because: [{ statement, message }] };
}

/** What the policy says to an address that is not simply a street's. One that was not read to its end is never refused. */
type JudgedAddress = {
  readonly field: AddressField;
  readonly why: string;
} & (
  | { readonly verdict: AddressVerdict; readonly text: AddressText }
  | { readonly verdict: 'ask' | 'allow'; readonly text: 'unread' }
);

const verbs: Readonly<Record<AddressVerdict, string>> = {
  refuse: 'refuses',
  ask: 'asks about',
  allow: 'accepts',
};

/** {@link decideAddress} for functions and views, which give no reasons; `null` for what is simply a street's. */
export function judgeAddress(rules: AddressRules, address: PostalAddress): JudgedAddress | null {
  const found = classifyAddress(address);
  const { why } = found;
  const field = found.field ?? 'address1';
  if (found.class === 'unread') {
    // What was not read may be a P.O. box: it is asked about unless that would be allowed.
    const allowed = verdictFor(rules, 'poBox', address) === 'allow';
    return { verdict: allowed ? 'allow' : 'ask', text: 'unread', field, why };
  }
  const text = textOf(found);
  return text === null ? null : { verdict: verdictFor(rules, text, address), text, field, why };
}

function verdictFor(rules: AddressRules, text: AddressText, address: PostalAddress): AddressVerdict {
  const { exceptions } = rules;
  return exceptions !== undefined && isException(exceptions, address) ? 'allow' : verdictOn(rules, text);
}

function textOf(found: AddressClassification): AddressText | null {
  switch (found.class) {
    case 'po-box':
      return found.alsoStreet ? 'streetAndPoBox' : 'poBox';
    case 'private-mailbox':
      return 'privateMailbox';
    case 'rural-box':
      return 'ruralBox';
    case 'general-delivery':
      return 'generalDelivery';
    case 'street':
    case 'military':
    case 'unread':
      return null;
    default:
      return found.class satisfies never;
  }
}
