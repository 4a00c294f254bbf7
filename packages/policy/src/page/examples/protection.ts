import { decideProtection } from '../../checkout/protection.ts';
import type { Policy } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import { waivableFees } from '../../fees/fee.ts';
import { compileProtection } from '../../rules/blocks.ts';
import { isSameMoney, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { decideFee, usualFee } from './fees.ts';
import { atBound, isInShopCurrency, served } from './rates.ts';
import { unpublished } from './unpublished.ts';
import { type Say, amount, country, feeFor as sayFee, shopperText } from './values.ts';

const nameOf = ({ protection: { name } }: Policy): Say => shopperText('protection.name', name);

/** [PROT-01, PROT-06] Each fee that an order with the protection is asked for, or not. */
const protectedFees =
  (which: 'waived' | 'notWaived'): Drafts =>
  (policy) => {
    const { offered, waives } = policy.protection;
    if (!offered) return [];
    return waivableFees.flatMap((fee): readonly Drafted[] => {
      const usual = usualFee(policy, fee);
      const isWaived = waives.includes(fee);
      if (usual === null || usual.money.minor === 0 || isWaived !== (which === 'waived')) return [];
      const due = isWaived ? { ...usual.money, minor: 0 } : usual.money;
      return [
        {
          words: which,
          slots: {
            ...{ name: nameOf(policy), fee: sayFee(fee) },
            ...{ due: amount(usual.path, due), usual: amount(usual.path, usual.money) },
          },
          otherwise: () => {
            const decided = decideFee(policy, fee);
            return decided === null
              ? 'It is not granted.'
              : unless(isSameMoney(decided.due, due) && isSameMoney(decided.usual, usual.money), decided);
          },
        },
      ];
    });
  };

const decideOffer = (policy: Policy, countryCode: string, finalSale: boolean) =>
  decideProtection(compileProtection(policy, unpublished), {
    countryCode,
    lines: [{ merchandiseId: 'bag', requiresShipping: true, subtotal: 1, finalSale }],
  });

/** [PROT-03] One country that has it, and one that has not. */
const offers: Drafts = (policy) => {
  const { offered, countries, price } = policy.protection;
  const { served } = policy.destinations;
  const without = served.findIndex(({ country: code }) => !countries.includes(code));
  const [first] = countries;
  if (!offered) return [];
  const draft = (code: string, path: PolicyPath, isOffered: boolean): Drafted => ({
    words: isOffered ? 'offered' : 'notOffered',
    slots: {
      ...{ country: country(path, code), name: nameOf(policy), price: amount('protection.price', price) },
    },
    otherwise: () => {
      const decided = decideOffer(policy, code, false);
      return unless((decided.kind === 'offered') === isOffered, decided);
    },
  });
  const left = served[without];
  return [
    ...(first === undefined ? [] : [draft(first, 'protection.countries.0', true)]),
    ...(left === undefined ? [] : [draft(left.country, `destinations.served.${without}.country`, false)]),
  ];
};

/** [PROT-04] */
const notForFinalSale: Drafts = (policy) => {
  const [there] = policy.protection.countries;
  if (!policy.protection.offered || there === undefined) return [];
  return [
    {
      words: 'notOfferedForFinalSale',
      slots: { name: nameOf(policy) },
      otherwise: () => {
        const decided = decideOffer(policy, there, true);
        return unless(decided.kind === 'not-offered' && decided.why === 'all-final-sale', decided);
      },
    },
  ];
};

/** [PROT-05] A cent below the amount from which it is free, and the fee does not fill it up. */
const countsTowardNothing: Drafts = (policy) => {
  const { offered, countries, name, price } = policy.protection;
  const found = served(policy).find(
    (each) => isInShopCurrency(each) && countries.includes(each.row.country) && each.row.flat.minor > 0,
  );
  if (!offered || found === undefined || price.minor === 0) return [];
  return atBound(policy, found, true).flatMap(({ slots, checkout, otherwise }) =>
    checkout?.asks !== 'shipping'
      ? []
      : [
          {
            words: 'countsTowardNothing',
            slots: { ...slots, name: shopperText('protection.name', name) } satisfies Record<string, Say>,
            checkout: { ...checkout, isProtected: true },
            otherwise,
          },
        ],
  );
};

/** [PROT-01, PROT-03..06] */
export const protectionExamples = {
  'PROT-01': protectedFees('waived'),
  'PROT-03': offers,
  'PROT-04': notForFinalSale,
  'PROT-05': countsTowardNothing,
  'PROT-06': protectedFees('notWaived'),
} as const satisfies Readonly<Record<string, Drafts>>;
