import { isOptionNamed, minorOf } from '@doorstep/policy';
import type { Money, Policy } from '@doorstep/policy';
import type { z } from 'zod';

import type { SimulatedCase } from './case.ts';
import type { OfferedOption } from './function-facts.ts';
import type { deliveryOutput, shippingOutput } from './function-outputs.ts';
import type { OutcomeOption, TakenOff } from './outcome.ts';
import { inPaid, percentOf } from './priced-lines.ts';
import type { PaidIn } from './priced-lines.ts';
import type { SimulatedShop } from './shop.ts';

/**
 * What is offered to an address before a function ran, the cheapest first: the policy's own option, as publishing sets it in
 * the countries that are served, and what the merchant has beside it.
 */
export function offeredOptions(
  { destinations }: Policy,
  { otherOptions }: SimulatedShop,
  { address }: SimulatedCase,
  paid: PaidIn,
): readonly OfferedOption[] {
  const served = destinations.served.find(({ country }) => country === address.countryCode);
  const own = served ? [{ name: destinations.optionName, price: served.flat, isPolicys: true }] : [];
  const others = otherOptions
    .filter(({ name }) => !isOptionNamed(destinations.optionName, { title: name, code: name }))
    .map((option) => ({ ...option, isPolicys: false }));
  return [...own, ...others]
    .map(({ name, price, isPolicys }, at) => ({
      ...{ handle: `option-${at + 1}`, name, title: name, isPolicys },
      price: inPaid(price, paid),
    }))
    .sort((one, other) => one.price.minor - other.price.minor);
}

/** The option that is chosen, or the first. */
export const chosenOf = (
  options: readonly OfferedOption[],
  { option }: Pick<SimulatedCase, 'option'>,
): OfferedOption | null => options.find(({ name }) => name === option) ?? options[0] ?? null;

/** Options after what the delivery function wrote. */
export function customize(
  options: readonly OfferedOption[],
  output: z.infer<typeof deliveryOutput> | null,
): readonly OfferedOption[] {
  return (output?.operations ?? []).reduce(
    (now, { deliveryOptionHide: hide, deliveryOptionRename: rename }) =>
      now
        .filter(({ handle }) => handle !== hide?.deliveryOptionHandle)
        .map((option) =>
          rename && option.handle === rename.deliveryOptionHandle
            ? { ...option, title: rename.title }
            : option,
        ),
    options,
  );
}

/** Options as they stand at checkout, after what the shipping function takes off. */
export function discountOptions(
  options: readonly OfferedOption[],
  output: z.infer<typeof shippingOutput> | null,
  discountTitle: string,
  chosen: OfferedOption | null,
): readonly OutcomeOption[] {
  const candidates = (output?.operations ?? []).flatMap((each) => each.deliveryDiscountsAdd.candidates);
  return options.map(({ handle, name, title, price, isPolicys }) => {
    const takenOff: TakenOff[] = [];
    let total = price;
    for (const { message, targets, value } of candidates) {
      if (!targets.some(({ deliveryOption }) => deliveryOption.handle === handle)) continue;
      const amount = { ...total, minor: amountOff(value, total) };
      takenOff.push({ title: message ?? discountTitle, amount });
      total = { ...total, minor: total.minor - amount.minor };
    }
    return { name, title, price, takenOff, total, isPolicys, chosen: handle === chosen?.handle };
  });
}

function amountOff(
  {
    percentage,
    fixedAmount,
  }: { percentage?: { value: string } | null; fixedAmount?: { amount: string } | null },
  total: Money,
): number {
  if (percentage) return percentOf(total.minor, Number(percentage.value));
  return Math.min(total.minor, minorOf(fixedAmount?.amount, total.currency) ?? 0);
}
