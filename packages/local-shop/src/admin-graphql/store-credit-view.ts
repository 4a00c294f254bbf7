import { z } from 'zod';

import { storeCreditBalance, type StoreCreditChange } from '../orders/store-credit.ts';
import type { ShopContext } from '../shop-context.ts';
import { moneyV2 } from '../state/money.ts';
import type { StoreCreditAccount, StoreCreditTransaction } from '../state/store-credit.ts';
import { customerView } from './buyer-view.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { argumentsField, notEmulated, type View } from './root-field.ts';

/** Money that came to an account or went from it, as the Admin API shows it. */
export function transactionView(context: ShopContext, { account, transaction }: StoreCreditChange): View {
  const { id, amount, balanceAfter, createdAt, expiresAt, event } = transaction;
  return {
    __typename:
      amount.minor < 0 ? 'StoreCreditAccountDebitTransaction' : 'StoreCreditAccountCreditTransaction',
    id,
    amount: moneyV2(amount),
    balanceAfterTransaction: moneyV2(balanceAfter),
    createdAt,
    expiresAt,
    event,
    origin: null,
    account: () => accountView(context, account),
  };
}

/** An account as the Admin API shows it. */
export function accountView(context: ShopContext, account: StoreCreditAccount): View {
  const owner = context.state.customers.get(account.customerId);
  return {
    __typename: 'StoreCreditAccount',
    id: account.id,
    balance: moneyV2(storeCreditBalance(account)),
    owner: owner ? () => customerView(context, owner) : null,
    transactions: connectionField<StoreCreditTransaction>(
      account.transactions,
      (transaction) => transactionView(context, { account, transaction }),
      byId,
    ),
  };
}

/** `storeCreditAccounts` of a customer, searched by `currency_code:`. */
export function accountsField(context: ShopContext, customerId: string) {
  return argumentsField(
    z.strictObject({ ...pageArguments, query: z.string().nullish() }),
    ({ query, ...page }) => {
      const [, currency] = /^currency_code:(\w+)$/.exec(query ?? '') ?? [];
      if (query && !currency) throw notEmulated(`the store credit search ${query}`);
      const own = [...context.state.storeCreditAccounts.values()].filter(
        (each) => each.customerId === customerId && (!currency || each.currency === currency),
      );
      return connection(own, page, (each) => accountView(context, each), byId);
    },
  );
}
