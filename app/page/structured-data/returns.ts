import { formatAmount } from '@doorstep/policy';
import type { Money, Policy } from '@doorstep/policy';
import type { MerchantReturnPolicy, MonetaryAmount } from 'schema-dts';

import type { LeftOut, Links } from './structured-data.ts';

/** An amount as structured data has it. */
export const monetary = (money: Money): MonetaryAmount => ({
  '@type': 'MonetaryAmount',
  value: formatAmount(money),
  currency: money.currency,
});

/** What can be said exactly of returns; what cannot is a link to the sentence [RET-01, RET-02, INTL-01]. */
export function returnPolicies(policy: Policy, { sentence }: Links): readonly MerchantReturnPolicy[] {
  const { domestic, abroad } = countriesOf(policy);
  return [
    ...inParts(domestic).map((countries): MerchantReturnPolicy => ({
      '@type': 'MerchantReturnPolicy',
      applicableCountry: countries,
      ...domesticReturns(policy),
      merchantReturnLink: sentence('RET-02'),
    })),
    ...inParts(abroad).map((countries): MerchantReturnPolicy => ({
      '@type': 'MerchantReturnPolicy',
      applicableCountry: countries,
      ...abroadReturns(policy),
      merchantReturnLink: sentence('INTL-01'),
    })),
  ];
}

/** Google reads no more countries of one return policy. */
const mostCountries = 50;

const inParts = (countries: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(countries.length / mostCountries) }, (_, index) =>
    countries.slice(index * mostCountries, (index + 1) * mostCountries),
  );

/** The countries that are served, by whose returns they have. */
function countriesOf({ destinations, returns }: Policy) {
  const served = destinations.served.map(({ country }) => country);
  return {
    domestic: served.filter((country) => returns.countries.includes(country)),
    abroad: served.filter((country) => !returns.countries.includes(country)),
  };
}

function domesticReturns({ returns, exchanges }: Policy) {
  const { refundDays, creditDays, fee, countries } = returns;
  if (refundDays === 0) return {};
  const exchanged =
    exchanges.days >= refundDays && countries.every((each) => exchanges.countries.includes(each));
  return {
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: refundDays,
    returnMethod: 'https://schema.org/ReturnByMail',
    ...feesOf(fee),
    // What can be had through the whole window, and no longer promised by it.
    refundType: [
      'https://schema.org/FullRefund',
      ...(exchanged ? (['https://schema.org/ExchangeRefund'] as const) : []),
      ...(creditDays >= refundDays ? (['https://schema.org/StoreCreditRefund'] as const) : []),
    ],
  } as const;
}

/** Days of structured data count from delivery: those from shipment cannot be said with it. */
function abroadReturns({ international: { accepted, anchor, days, fee, remedies } }: Policy) {
  if (!accepted) return { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' } as const;
  if (anchor !== 'delivery' || days === 0 || !remedies.includes('refund')) return {};
  return {
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: days,
    returnMethod: 'https://schema.org/ReturnByMail',
    // The postage is the customer's; a fee beside it has no word.
    ...(fee.minor === 0
      ? ({ returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' } as const)
      : {}),
  } as const;
}

const feesOf = (fee: Money) =>
  fee.minor === 0
    ? ({ returnFees: 'https://schema.org/FreeReturn' } as const)
    : ({
        returnFees: 'https://schema.org/ReturnShippingFees',
        returnShippingFeesAmount: monetary(fee),
      } as const);

/** What is left out of returns, and why. */
export function leftOutOfReturns(policy: Policy): readonly LeftOut[] {
  const { returns, international, protection } = policy;
  const { domestic, abroad } = countriesOf(policy);
  const out = (isSo: boolean, statement: LeftOut['statement'], why: string): readonly LeftOut[] =>
    isSo ? [{ statement, why }] : [];
  return [
    ...out(
      domestic.length > 0 && returns.refundDays === 0,
      'RET-02',
      'There are no days in which a refund can be asked for.',
    ),
    ...out(
      abroad.length > 0 && international.accepted && international.anchor === 'shipment',
      'INTL-01',
      'Its days count from shipment, and those of structured data from delivery.',
    ),
    ...out(
      abroad.length > 0 &&
        international.accepted &&
        international.anchor === 'delivery' &&
        international.fee.minor > 0,
      'INTL-01',
      'A fee beside the customer’s own postage has no word in structured data.',
    ),
    ...out(
      returns.events.length > 0,
      'RET-07',
      'Days that are for exchanges and store credit would be read as days for a refund.',
    ),
    ...out(
      !returns.flashSale.includes('refund'),
      'RET-06',
      'It holds for some items, and structured data of the shop is about all.',
    ),
    ...out(
      protection.offered,
      'PROT-01',
      'That a paid protection waives the fee has no word in structured data.',
    ),
  ];
}
