import { storeCreditBalance } from '../orders/store-credit.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Customer } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { accountPage } from './account-frame.ts';

/** Who is signed in, with the store credit that they have in each currency. Nothing of it can be changed here. */
export function profilePage(
  context: ShopContext,
  extensions: readonly Extension[],
  customer: Customer,
  path: string,
): string {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
  const credit = [...context.state.storeCreditAccounts.values()]
    .filter(({ customerId }) => customerId === customer.id)
    .map((account) => displayMoney(storeCreditBalance(account)));
  return accountPage(
    context,
    { title: 'Profile', path, signedIn: true, extensions, starts: {} },
    html`<main class="account-page">
      <h1>Profile</h1>
      <dl class="order-details">
        <div>
          <dt>Name</dt>
          <dd>${name || 'None'}</dd>
        </div>
        <div>
          <dt>Email</dt>
          <dd>${customer.email ?? 'None'}</dd>
        </div>
        <div>
          <dt>Store credit</dt>
          <dd>${credit.join(', ') || 'None'}</dd>
        </div>
      </dl>
    </main>`,
  );
}
