import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Customer } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { accountPage } from './account-frame.ts';

/** Who is signed in. Nothing of it can be changed here. */
export function profilePage(
  context: ShopContext,
  extensions: readonly Extension[],
  customer: Customer,
  path: string,
): string {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
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
      </dl>
    </main>`,
  );
}
