import type { PostalAddress } from '../addresses/address.ts';
import { decideAddress } from '../checkout/address.ts';
import type { AddressVerdict, Policy } from '../document/policy.ts';
import type { AddressText } from '../messages/text-names.ts';
import { exceptionFor } from '../rules/address-exception.ts';
import { compileAddresses } from '../rules/addresses.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { alike, differences } from './versions.ts';
import { sayList, sentence } from './words.ts';

const at = (address1: string, address2: string | null = null): PostalAddress => ({
  address1,
  address2,
  city: 'Columbus',
  provinceCode: 'OH',
  countryCode: 'US',
  zip: '43004',
});

/** One address of each class that a policy decides on. */
export const addressOfClass: Readonly<Record<AddressText, PostalAddress>> = {
  poBox: at('PO Box 12'),
  streetAndPoBox: at('12 Main St', 'PO Box 12'),
  privateMailbox: at('12 Main St', 'PMB 34'),
  ruralBox: at('RR 2 Box 15'),
  generalDelivery: at('General Delivery'),
};

const classes: readonly (readonly [AddressText, string])[] = [
  ['poBox', 'P.O. boxes'],
  ['streetAndPoBox', 'a street together with a P.O. box'],
  ['privateMailbox', 'private mailboxes'],
  ['ruralBox', 'rural and highway route boxes'],
  ['generalDelivery', 'general delivery'],
];

const verdicts: Readonly<Record<AddressVerdict, string>> = {
  refuse: 'refused at checkout',
  ask: 'held until the customer confirms the address',
  allow: 'accepted',
};

const verdictOf = (policy: Policy, address: PostalAddress): AddressVerdict =>
  decideAddress(compileAddresses(policy), address).verdict;

/** [ADDR-03] What the Orders page says of an address that passes in both versions: who allowed it, and why. */
const sayReasons = (versions: Versions, single: readonly Single[]): readonly ImpactLine[] =>
  alike(
    differences(versions, single, (policy, [, address]) => {
      const exception = exceptionFor(policy, address);
      return exception && `allowed by ${exception.who}: ${exception.why}`;
    }),
  ).flatMap(({ case: found, before, after }) => {
    const names = sayList(found.map(([name]) => name));
    const text = `orders to ${names} will say “${after ?? ''}” instead of “${before ?? ''}”`;
    return before === null || after === null ? [] : [{ area: 'Addresses', sentence: sentence(text) }];
  });

/** A single address, and how it is named. */
type Single = readonly [name: string, address: PostalAddress];

/** [ADDR-01..03] Which kinds of address, and which single ones, are treated in another way. */
export function sayAddresses(versions: Versions): readonly ImpactLine[] {
  const byClass = alike(
    differences(versions, classes, (policy, [text]) => verdictOf(policy, addressOfClass[text])),
  );
  const exceptions = [...versions.before.addresses.exceptions, ...versions.after.addresses.exceptions];
  const single = new Map(
    exceptions.map(({ address1, zip, country }) => [
      `${address1}, ${zip}`,
      { ...at(address1), zip, countryCode: country, city: null, provinceCode: null },
    ]),
  );
  const bySingle = alike(
    differences(versions, [...single], (policy, [, address]) => verdictOf(policy, address)),
  );
  const found = [
    ...byClass.map((group) => ({ ...group, case: group.case.map(([, name]) => name) })),
    ...bySingle.map((group) => ({ ...group, case: group.case.map(([name]) => name) })),
  ];
  const lines = found.map(({ case: names, before, after }): ImpactLine => ({
    area: 'Addresses',
    sentence: sentence(
      `orders to ${sayList(names)} will be ${verdicts[after]} instead of ${verdicts[before]}`,
    ),
  }));
  return [...lines, ...sayReasons(versions, [...single])];
}
