import type { ShopContext } from '../shop-context.ts';
import { html } from '../pages/html.ts';
import type { DraftForm, DraftProblems } from './draft-form.ts';
import { formControls } from './form-controls.ts';
import { adminPage, card, pageHeader } from './layout.ts';
import { customerCard, number, orderFormCards } from './order-form-cards.ts';

/** The form for an order past checkout. After a refusal it keeps what was typed and says what is wrong beside each field. */
export function draftFormPage(context: ShopContext, form: DraftForm, problems: DraftProblems = {}): string {
  const controls = formControls(form, problems);
  const { input } = controls;
  const content = html`${pageHeader('Create order', { back: '/admin/draft_orders' })}
    <p class="subtitle">
      Completing it makes the order past checkout, so that no function looks at it, and sends
      <code>orders/create</code>. A draft that is saved can be paid in checkout, from the list of drafts.
    </p>
    <form method="post" action="/admin/draft_orders" class="columns">
      <div>${orderFormCards(context, controls)}</div>
      <div>
        ${customerCard(controls)}
        ${card(
          'Shipping',
          html`<div class="fields">
            ${input('shippingTitle', 'Shipping method')}
            ${input('shippingPrice', `Price (${context.state.shop.currency})`, number)}
          </div>`,
        )}
        ${card('Note', input('note', 'Note'))}
        <p class="form-actions">
          <button class="button" name="then" value="draft" type="submit">Save as draft</button>
          <button class="button primary" name="then" value="complete" type="submit">Complete order</button>
        </p>
      </div>
    </form>`;
  return adminPage(context, { title: 'Create order', section: 'drafts', content });
}
