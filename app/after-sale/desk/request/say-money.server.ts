import { moneySetGoing } from '@doorstep/policy';
import type { AtStake, Money, MoneyEffect, Policy, Result, Step } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import { readPayments } from '../../../admin-api/refunds.ts';
import { orderNotShown } from '../../../orders/not-shown.ts';
import { shareOut } from '../../../orders/effects/pay-back.ts';
import type { Unfinished } from '../../../orders/effects/unfinished.ts';
import { readerIn } from '../../../reader.ts';
import { readDue } from '../../effects/give-back.server.ts';
import { dueFor } from '../../effects/due-for.ts';
import { amountOf, readPayBack } from '../../effects/process-return.server.ts';
import type { SoldOrderRead } from '../../read-after-sale.server.ts';
import { returnOf } from '../../read-followed.server.ts';
import { storyNow } from '../moves-of.ts';
import type { KeptCase } from '../moves-of.ts';
import type { WantedStep } from '../take-move.server.ts';

/** What a move does with money. */
export interface SaidMoney {
  /** What stands on its button, with the amount to the cent: `Refund $180.00`; `null` where no money moves, or it cannot be said before. */
  readonly button: string | null;
  /** What stands in the way of it. */
  readonly note: string | null;
  /** The amounts that the button says, tax included, by their way: what many of them come to. */
  readonly amounts: readonly AtStake[];
}

/** A request that somebody is about to decide, with its order as Shopify has it now. */
export interface AboutMoney extends KeptCase {
  readonly policy: Policy;
  readonly sold: SoldOrderRead | null;
  readonly now: Date;
}

/** {@link SaidMoney} of what stands in the way. */
export const unsaidFor = (note: string | null): SaidMoney => ({ button: null, note, amounts: [] });

export const noMoney = unsaidFor(null);

const unsaid = unsaidFor(
  'Shopify does not show this order, so what this comes to cannot be said. As long as that is so, no money moves by it: a case waits for somebody who does it in Shopify.',
);

/**
 * Says what a move does with money, before anybody makes it: by the plan that will be carried out, and where Shopify calculates, by Shopify's
 * own calculation, tax included. An amount is never guessed.
 */
export async function sayMoney(admin: Admin, about: AboutMoney, wanted: WantedStep): Promise<SaidMoney> {
  const { policy, sold, now } = about;
  const story = storyNow(about, {
    ...{ policy, now, order: sold?.order ?? null },
    shopifyReturn: returnOf(sold, about.request),
  });
  const step: Step = { ...wanted, id: 'wanted', at: now.toISOString() };
  const effects = moneySetGoing(story, step);
  if (sold === null) return effects.length === 0 ? noMoney : unsaid;
  return together(await Promise.all(effects.map((effect) => sayEffect(admin, about.request, sold, effect))));
}

/** All that a move does with money; where something stands in the way of one of it, or cannot be said, no button says the rest alone. */
function together(said: readonly SaidMoney[]): SaidMoney {
  const notes = said.flatMap(({ note }) => note ?? []);
  if (notes.length > 0) return unsaidFor(notes.join(' '));
  const buttons = said.flatMap(({ button }) => button ?? []);
  const isWhole = buttons.length > 0 && buttons.length === said.length;
  const amounts = said.flatMap((each) => each.amounts);
  return isWhole ? on(capital(buttons.join(', and ')), ...amounts) : noMoney;
}

const amountIn = (money: Money): string => readerIn('en').amount(money);

const on = (button: string, ...amounts: readonly AtStake[]): SaidMoney => ({
  ...{ button, note: null },
  amounts: amounts.filter(({ amount }) => amount.minor > 0),
});

async function sayEffect(
  admin: Admin,
  request: KeptCase['request'],
  sold: SoldOrderRead,
  effect: MoneyEffect,
): Promise<SaidMoney> {
  const hasAccount = sold.shown.customerId !== null;
  const back = (amount: Money, as: string, words: (way: string) => string) =>
    as === 'store-credit' && hasAccount
      ? on(words(`give ${amountIn(amount)} store credit`), { way: 'store-credit', amount })
      : on(words(`refund ${amountIn(amount)}`), { way: 'refund', amount });
  switch (effect.kind) {
    case 'give-back': {
      const due = await readDue(admin, sold.shown.id, effect.payload);
      return due.ok ? back(due.value, effect.payload.as, capital) : unsaidFor(sayUnpaid(due.error));
    }
    case 'invoice': {
      const due = dueFor(effect.payload.lines, sold);
      if (due === null) return noMoney;
      const button = due.minor === 0 ? 'Send it without charge' : `Send invoice for ${amountIn(due)}`;
      return on(button, { way: 'to-pay', amount: due });
    }
    case 'cancel-order': {
      const paid = await readPaid(admin, sold.shown.id);
      if (!paid.ok) return unsaidFor(paid.error);
      const { value: amount } = paid;
      const button = amount.minor === 0 ? 'Cancel order' : `Cancel order and refund ${amountIn(amount)}`;
      return on(button, { way: 'refund', amount });
    }
    case 'return-process': {
      const read = await readPayBack(admin, { request, sold }, effect.payload);
      if (!read.ok) return unsaidFor(sayUnpaid(read.error));
      const money = amountOf(read.value?.refund ?? null, sold.read.presentmentCurrencyCode);
      if (money === null) return noMoney;
      if (money.minor > 0) return back(money, effect.payload.as, (way) => `Save and ${way}`);
      const due = read.value?.due ?? null;
      return due === null
        ? on('Save, nothing is refunded')
        : on(`Save and ask for ${amountIn(due)}`, { way: 'to-pay', amount: due });
    }
  }
}

/** What will be tried again is not for a person to pay: it would be paid twice. */
const sayUnpaid = ({ kind, reason }: Unfinished): string => {
  const why = reason.replace(/\.$/, '');
  return kind === 'give-up'
    ? `This will not be paid back by itself: ${why}.`
    : `What it comes to cannot be said at the moment: ${why}.`;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is left of all that was paid for an order. */
async function readPaid(admin: Admin, orderId: string): Promise<Result<Money, string>> {
  const paid = await readPayments(admin, orderId);
  if (!paid.ok) return { ok: false, error: sayFailure(paid.error) };
  if (paid.value.order === null) return { ok: false, error: orderNotShown };
  const { presentmentCurrencyCode: currency } = paid.value.order;
  const shares = shareOut(paid.value.order, Number.MAX_SAFE_INTEGER);
  return { ok: true, value: { minor: shares.reduce((sum, { minor }) => sum + minor, 0), currency } };
}
