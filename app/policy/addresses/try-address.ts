import { checkoutSentence, classifyAddress, compileAddresses, decideAddress } from '@doorstep/policy';
import type { AddressDecision, Policy, PostalAddress } from '@doorstep/policy';

/** What a policy says to an address, for the merchant who tries it out. */
export interface TriedAddress {
  readonly verdict: AddressDecision['verdict'];
  /** `Refused at checkout: it names a P.O. box (found as “P.O. box”).` */
  readonly says: string;
  /** What the shopper reads at the address line; empty where checkout takes the address. */
  readonly shopperReads: string;
  /** What it would be without the merchant's exceptions; empty where that is the same. */
  readonly without: string;
}

const kinds: Readonly<Record<NonNullable<AddressDecision['text']>, string>> = {
  poBox: 'it names a P.O. box',
  streetAndPoBox: 'it names a street and a P.O. box',
  privateMailbox: 'it names a private mailbox',
  ruralBox: 'it names a rural route box',
  generalDelivery: 'it is held at a post office',
  unread: 'it is too long to be read to its end',
};

const verdicts: Readonly<Record<AddressDecision['verdict'], string>> = {
  refuse: 'Refused at checkout',
  ask: 'Accepted, then the order waits and the customer is asked',
  allow: 'Accepted',
};

/** [ADDR-01..03] What the engine decides about an address, with the merchant's exceptions and without them. */
export function tryAddress(policy: Policy, address: PostalAddress): TriedAddress {
  const rules = compileAddresses(policy);
  const decided = decideAddress(rules, address);
  const without = decideAddress({ ...rules, exceptions: [] }, address);
  const { why, class: kind } = classifyAddress(address);
  const say = ({ verdict, text }: AddressDecision) =>
    text === null
      ? `${verdicts[verdict]}: ${kind === 'military' ? 'a military address' : 'a street address'}.`
      : `${verdicts[verdict]}: ${kinds[text]}${why === '' ? '' : ` (found as “${why}”)`}.`;
  const isException = decided.verdict !== without.verdict;
  const { verdict, text } = decided;
  return {
    verdict,
    says: isException ? 'Accepted: it is one of the addresses that always pass.' : say(decided),
    shopperReads:
      verdict === 'refuse' && text !== null && text !== 'unread' ? checkoutSentence(text, 'en') : '',
    without: isException ? say(without) : '',
  };
}

/** [ADDR-03] What an exception is for, as it is typed: the address passes with it, and what it would be without. */
export function tryException(policy: Policy, address: PostalAddress): TriedAddress {
  const { address1, zip, countryCode } = address;
  const exception = {
    address1: address1 ?? '',
    zip: zip ?? '',
    country: countryCode ?? '',
    who: '',
    why: '',
  };
  const tried = tryAddress(
    { ...policy, addresses: { ...policy.addresses, exceptions: [exception] } },
    address,
  );
  return tried.without === '' ? { ...tried, without: `${tried.says} It needs no exception.` } : tried;
}
