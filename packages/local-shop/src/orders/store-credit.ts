import type { ShopContext } from '../shop-context.ts';
import { money, type Money } from '../state/money.ts';
import type { StoreCreditAccount, StoreCreditTransaction } from '../state/store-credit.ts';
import { newGid } from '../state/state.ts';

/** A transaction with the account that it has changed. */
export interface StoreCreditChange {
  readonly account: StoreCreditAccount;
  readonly transaction: StoreCreditTransaction;
}

/** The customer's account in that currency, if one was opened. */
export function storeCreditAccountOf(
  { state }: ShopContext,
  customerId: string,
  currency: string,
): StoreCreditAccount | undefined {
  return [...state.storeCreditAccounts.values()].find(
    (each) => each.customerId === customerId && each.currency === currency,
  );
}

/** Gives or, below zero, takes credit. The first credit of a currency opens the customer's account in it. */
export function changeStoreCredit(
  context: ShopContext,
  customerId: string,
  amount: Money,
  { expiresAt, event }: Pick<StoreCreditTransaction, 'expiresAt' | 'event'>,
): StoreCreditChange {
  const { state, now } = context;
  const known = storeCreditAccountOf(context, customerId, amount.currency);
  const before: StoreCreditAccount = known ?? {
    id: newGid(state, 'StoreCreditAccount'),
    customerId,
    currency: amount.currency,
    transactions: [],
  };
  const transaction: StoreCreditTransaction = {
    id: newGid(
      state,
      amount.minor < 0 ? 'StoreCreditAccountDebitTransaction' : 'StoreCreditAccountCreditTransaction',
    ),
    amount,
    balanceAfter: money(storeCreditBalance(before).minor + amount.minor, amount.currency),
    createdAt: now(),
    expiresAt,
    event,
  };
  const account = { ...before, transactions: [...before.transactions, transaction] };
  state.storeCreditAccounts.set(account.id, account);
  return { account, transaction };
}

/** What an account has now. That credit expires is kept and shown, but nothing here waits for it. */
export function storeCreditBalance({ transactions, currency }: StoreCreditAccount): Money {
  return transactions.at(-1)?.balanceAfter ?? money(0, currency);
}
