import { sayAmount } from '@doorstep/policy';

import type { FunctionHandle } from './asked.ts';
import type { Surface } from './case.ts';
import type { Described, OutcomeRow } from './describe-outcome.ts';
import type { OutcomeCode, OutcomeOption } from './outcome.ts';

/** What the shopper, or the merchant at a draft order, is shown. */
export function describeCheckout(described: Described): readonly OutcomeRow[] {
  return [
    ...sayRefusals(described),
    ...sayCodes(described),
    ...sayOptions(described),
    sayProtection(described),
    ...sayUnasked(described),
  ];
}

const places: Readonly<Record<string, string>> = {
  cart: 'Refused, said on top',
  countryCode: 'Refused at the country',
  provinceCode: 'Refused at the state or province',
  address1: 'Refused at the address line',
  address2: 'Refused at the second address line',
  city: 'Refused at the city',
  company: 'Refused at the company',
};

function sayRefusals({ outcome, given, why }: Described): readonly OutcomeRow[] {
  const { refusals } = outcome.checkout;
  const row = { key: 'refusal', label: 'Can it be ordered?' };
  if (refusals.length === 0) {
    const value = given.surface === 'cart' ? 'Nothing in the cart is refused.' : 'Yes, nothing is refused.';
    return [{ ...row, value, because: [] }];
  }
  const where = (target: string) =>
    given.surface === 'wallet' ? 'Refused, as text in the wallet’s sheet' : (places[target] ?? 'Refused');
  return refusals.map(({ target, message, because }, at) => ({
    key: at === 0 ? row.key : `refusal.${target}`,
    label: at === 0 ? row.label : 'And',
    value: `${where(target)}: “${message}”`,
    because: why(because),
    stops: true,
  }));
}

function sayCodes({ outcome, reader, why }: Described): readonly OutcomeRow[] {
  return outcome.checkout.codes.map((code) => ({
    key: `code.${code.code.toLowerCase()}`,
    label: `Code ${code.code}`,
    value: sayCode(code, (money) => reader.amount(money)),
    because: code.kind === 'refused' ? why(code.because) : [],
  }));
}

function sayCode(code: OutcomeCode, amount: Described['reader']['amount']): string {
  switch (code.kind) {
    case 'applied':
      return `Taken: ${amount(code.takenOff)} off.`;
    case 'refused':
      return `Refused: “${code.message}”`;
    case 'unknown':
      return 'Refused by Shopify: your shop has no such code, or it is not active.';
    case 'not-combined':
      return 'Refused by Shopify: it may not be used together with the code before it.';
    case 'not-simulated':
      return 'Taken. What it takes off depends on products or amounts that only Shopify works out, so nothing is taken off here.';
    default:
      return code satisfies never;
  }
}

function sayOptions({ outcome, asked, reader, why }: Described): readonly OutcomeRow[] {
  const { ships, options, hidden, shipping, signature } = outcome.checkout;
  if (!asked.delivers) return [];
  const row = (key: string, label: string, value: string): OutcomeRow => ({ key, label, value, because: [] });
  if (!ships) return [row('delivery', 'Shipping options', 'None are needed: nothing in the cart ships.')];
  const none: OutcomeRow = {
    ...row(
      'delivery',
      'Shipping options',
      'None: checkout says that shipping is not available to this address.',
    ),
    ...{ because: why(shipping.because), stops: true },
  };
  return [
    ...(options.length === 0 ? [none] : []),
    ...options.map((option) => ({
      ...row(
        `option.${option.name}`,
        option.chosen ? 'Shipping option, chosen' : 'Shipping option',
        sayOption(option, reader),
      ),
      because: why([
        ...(option.isPolicys ? shipping.because : []),
        ...(option.title === option.name ? [] : signature.because),
      ]),
    })),
    ...hidden.map((name) => row(`option.${name}`, 'Shipping option', `“${name}” is hidden.`)),
  ];
}

function sayOption({ title, price, total }: OutcomeOption, reader: Described['reader']): string {
  const cost = total.minor === 0 ? 'free' : reader.amount(total);
  const before = total.minor === price.minor ? '' : `, instead of ${reader.amount(price)}`;
  return `“${title}”: ${cost}${before}`;
}

const notOffered = {
  'switched-off': 'Not offered: it is switched off in the policy.',
  'country-unknown': 'Not offered: the country is not known.',
  country: 'Not offered in this country.',
  'nothing-to-protect': 'Not offered: nothing in the cart ships and costs something.',
  'all-final-sale': 'Not offered: every item is final sale.',
} as const;

/** Where no toggle offers it. */
const withoutToggle: Readonly<Partial<Record<Surface, string>>> = {
  wallet: 'Not shown: a wallet’s sheet has no place for it.',
  invoice: 'It cannot be added: what is in a draft order is fixed.',
  'draft-order': 'Not offered: you put the order together yourself.',
};

/** [PROT-01..05] */
function sayProtection({ outcome, given, why }: Described): OutcomeRow {
  const { protection } = outcome.checkout;
  const row = { key: 'protection', label: 'Protection' };
  const elsewhere = withoutToggle[given.surface];
  if (elsewhere !== undefined) return { ...row, value: elsewhere, because: [] };
  const value =
    protection.kind === 'offered'
      ? `Offered for ${sayAmount(protection.price)}.`
      : notOffered[protection.why];
  return { ...row, value, because: why(protection.because) };
}

const unasked: Readonly<Record<FunctionHandle, string>> = {
  'promotion-policy': 'about promotion codes',
  'delivery-policy': 'about delivery options: none is hidden, and none says arrival or signature',
  'shipping-policy': 'about free shipping',
  'checkout-policy': 'whether the order may be placed',
};

/** What Shopify does not ask the app at this surface. */
function sayUnasked({ outcome, given }: Described): readonly OutcomeRow[] {
  // The cart offers no delivery yet, so nobody misses its notes there.
  const missed = outcome.runs.filter((run) => !run.asked && given.surface !== 'cart');
  return missed.map(({ handle }) => ({
    key: `unasked.${handle}`,
    label: 'Not asked here',
    value: `Shopify does not ask the app ${unasked[handle]}. The order is caught afterwards, when it arrives.`,
    because: [],
  }));
}
