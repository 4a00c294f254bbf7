import { z } from 'zod';

import { changeStoreCredit, storeCreditAccountOf, storeCreditBalance } from '../orders/store-credit.ts';
import type { ShopContext } from '../shop-context.ts';
import { gidType } from '../state/gid.ts';
import { money, moneyV2, type Money } from '../state/money.ts';
import type { StoreCreditAccount } from '../state/store-credit.ts';
import { moneyInput } from './money-input.ts';
import {
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';
import { accountView, transactionView } from './store-credit-view.ts';

const SCOPE = 'write_store_credit_account_transactions';
/** Recorded for dollars; that it is as many units of any other currency is our own expectation. */
const MOST_CREDIT = 100_000;

/** Store credit: what a customer has, and giving and taking it. Neither mutation knows `@idempotent`: sent twice, both count. */
export const storeCredit: RootFields = {
  queries: {
    storeCreditAccount: rootField(
      'read_store_credit_accounts',
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = context.state.storeCreditAccounts.get(id);
        return found ? accountView(context, found) : null;
      },
    ),
    storeCreditConfiguration: rootField('read_store_credit_accounts', z.strictObject({}), () => ({
      storeCreditEnabled: true,
    })),
  },
  mutations: {
    storeCreditAccountCredit: rootField(
      SCOPE,
      z.strictObject({
        id: z.string(),
        creditInput: z.strictObject({
          creditAmount: moneyInput,
          expiresAt: z.string().nullish(),
          notify: z.boolean().nullish(),
        }),
      }),
      ({ id, creditInput }, context) =>
        change(context, id, {
          amount: creditInput.creditAmount,
          expiresAt: creditInput.expiresAt ?? null,
          isCredit: true,
        }),
    ),
    storeCreditAccountDebit: rootField(
      SCOPE,
      z.strictObject({ id: z.string(), debitInput: z.strictObject({ debitAmount: moneyInput }) }),
      ({ id, debitInput }, context) =>
        change(context, id, { amount: debitInput.debitAmount, expiresAt: null, isCredit: false }),
    ),
  },
};

interface Wanted {
  readonly amount: Money;
  readonly expiresAt: string | null;
  readonly isCredit: boolean;
}

function change(context: ShopContext, id: string, wanted: Wanted): View {
  const { amount, isCredit } = wanted;
  const results = ['storeCreditAccountTransaction'];
  const account = gidType(id) === 'StoreCreditAccount' ? context.state.storeCreditAccounts.get(id) : null;
  if (account === undefined)
    return refuse(results, userError(['id'], 'Store credit account does not exist', 'ACCOUNT_NOT_FOUND'));
  const customerId = account?.customerId ?? id;
  // The words of this one are our own expectation; its code is documented.
  if (!context.state.customers.has(customerId))
    return refuse(results, userError(['id'], 'Owner does not exist', 'OWNER_NOT_FOUND'));
  const own = account ?? storeCreditAccountOf(context, customerId, amount.currency) ?? null;
  const problem = problemOf(context, own, wanted);
  if (problem) return refuse(results, problem);
  const changed = changeStoreCredit(
    context,
    customerId,
    isCredit ? amount : money(-amount.minor, amount.currency),
    { expiresAt: wanted.expiresAt, event: 'ADJUSTMENT' },
  );
  return succeed({ storeCreditAccountTransaction: transactionView(context, changed) });
}

/** Recorded, in this order. */
function problemOf(
  context: ShopContext,
  account: StoreCreditAccount | null,
  { amount, expiresAt, isCredit }: Wanted,
): UserError | null {
  const [input, field, verb] = isCredit
    ? (['creditInput', 'creditAmount', 'credit'] as const)
    : (['debitInput', 'debitAmount', 'debit'] as const);
  const balance = account ? storeCreditBalance(account) : money(0, amount.currency);
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(context.now()))
    return userError([input, 'expiresAt'], 'The expiry date must be in the future', 'EXPIRES_AT_IN_PAST');
  if (amount.minor <= 0)
    return userError(
      [input, field, 'amount'],
      `A positive amount must be used to ${verb} a store credit account`,
      'NEGATIVE_OR_ZERO_AMOUNT',
    );
  if (account && account.currency !== amount.currency)
    return userError(
      [input, field, 'currencyCode'],
      'The currency provided does not match the currency of the store credit account',
      'MISMATCHING_CURRENCY',
    );
  if (!isCredit && balance.minor < amount.minor)
    return userError(
      [input, field, 'amount'],
      'The store credit account does not have sufficient funds to satisfy the request',
      'INSUFFICIENT_FUNDS',
    );
  const unit = Number(moneyV2(money(balance.minor + amount.minor, amount.currency)).amount);
  return isCredit && unit > MOST_CREDIT
    ? userError(
        [input, field, 'amount'],
        "The operation would cause the account's credit limit to be exceeded",
        'CREDIT_LIMIT_EXCEEDED',
      )
    : null;
}
