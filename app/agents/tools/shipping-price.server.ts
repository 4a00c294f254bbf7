import { compileShipping, decideShipping, formatAmount, minorOf } from '@doorstep/policy';
import type { Money, ShippingRules } from '@doorstep/policy';
import { z } from 'zod';

import { amount, country, currency, language, moneyOrNone, province, source } from '../schemas.server.ts';
import { agentTool, sourceOf } from '../tool.server.ts';

const input = {
  country,
  province: province.optional(),
  worth: amount.describe('What the items that ship come to, before discounts, such as 99.99.'),
  discount: amount.optional().describe('What discounts take off these items; left out for none.'),
  currency: currency.optional().describe('Of both amounts; left out for the shop’s own currency.'),
  language,
};

const output = {
  ...source,
  ships_there: z.boolean(),
  price: moneyOrNone.describe('What shipping costs; null where it is not shipped to, or cannot be said.'),
  ships_free: z
    .boolean()
    .nullable()
    .describe('null where it cannot be said in this currency without an exchange rate.'),
  free_from: moneyOrNone.describe(
    'From which value on it ships free; null where it never does, or that is not known in this currency.',
  ),
  missing_for_free: moneyOrNone.describe('How much more it takes to ship free.'),
};

/** [SHIP-01..05] What shipping costs for a cart and a place, as the function at checkout decides it. */
export const shippingPrice = agentTool({
  name: 'shipping_price',
  title: 'What shipping costs',
  description:
    'What the shop’s shipping costs for a cart of a value to a country or province, and from which value on it is free. Checkout decides by the same rules; codes and other delivery options may change what is paid there.',
  input,
  output,
  answer: (asked, visit) => {
    const rules = compileShipping(visit.policy, visit);
    const paidIn = asked.currency ?? rules.currency;
    const subtotal = exactly(asked.worth, paidIn);
    const discount = exactly(asked.discount ?? '0', paidIn);
    if (subtotal === null || discount === null) return `That is no amount of ${paidIn}.`;
    if (discount > subtotal) return 'The discount is larger than what the items come to.';
    const place = { countryCode: asked.country, provinceCode: asked.province ?? null };
    const decision = decideShipping(rules, cartOf(subtotal, discount, paidIn), place);
    const said = sourceOf(visit, asked.language, decision.because);
    switch (decision.kind) {
      case 'free':
        return {
          ...{ ...said, ships_there: true, ships_free: true, price: write({ minor: 0, currency: paidIn }) },
          ...{ free_from: write(decision.freeFrom), missing_for_free: null },
        };
      case 'flat': {
        const isKnown = decision.freeFrom !== null || !mayShipFree(rules, place);
        return {
          ...{ ...said, ships_there: true, ships_free: isKnown ? false : null },
          price: isKnown ? write(decision.flat) : null,
          free_from: decision.freeFrom && write(decision.freeFrom),
          missing_for_free: decision.missing && write(decision.missing),
        };
      }
      case 'not-served':
      case 'nothing-to-ship':
      case 'unknown':
        return {
          ...{ ...said, ships_there: decision.kind !== 'not-served', ships_free: null, price: null },
          ...{ free_from: null, missing_for_free: null },
        };
      default:
        return decision satisfies never;
    }
  },
});

/** `null` where the currency has no such amount: what is rounded might reach a threshold. */
function exactly(typed: string, paidIn: string): number | null {
  const minor = minorOf(typed, paidIn);
  return minor !== null && Number(formatAmount({ minor, currency: paidIn })) === Number(typed) ? minor : null;
}

const cartOf = (subtotal: number, discount: number, paidIn: string) => ({
  currency: paidIn,
  rate: null,
  lines: [{ merchandiseId: null, quantity: 1, requiresShipping: true, subtotal, discount }],
});

/** Whether any value ships free to a place: asked in the shop's currency, in which every threshold is known. */
const mayShipFree = (rules: ShippingRules, place: Parameters<typeof decideShipping>[2]): boolean =>
  decideShipping(rules, cartOf(Number.MAX_SAFE_INTEGER, 0, rules.currency), place).kind === 'free';

const write = (money: Money) => ({ amount: formatAmount(money), currency: money.currency });
