import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { formControls } from './form-controls.ts';
import { adminPage, card, pageHeader } from './layout.ts';
import { KINDS, type MakeOrderForm, type MakeOrderProblems } from './make-order-form.ts';
import { customerCard, number, orderFormCards } from './order-form-cards.ts';

/** The form for an order that no checkout makes. After a refusal it keeps what was typed. */
export function makeOrderPage(
  context: ShopContext,
  form: MakeOrderForm,
  problems: MakeOrderProblems = {},
): string {
  const controls = formControls(form, problems);
  const { input, select } = controls;
  const { locales, currency } = context.state.shop;
  const price = `(${currency})`;
  const content = html`${pageHeader('Make an order', { back: '/admin/orders' })}
    <p class="subtitle">
      For orders that no checkout makes. No function looks at them; their webhooks are sent as for any order.
    </p>
    <form method="post" action="/admin/orders" class="columns">
      <div>${card('Kind of order', kindChoices(form))} ${orderFormCards(context, controls)}</div>
      <div>
        ${customerCard(controls)}
        ${card(
          'Language',
          select(
            'locale',
            'Buyer’s language',
            locales.map((locale) => [locale, languageName(locale)] as const),
          ),
        )}
        ${card(
          'Shipping',
          html`<div class="fields">
            ${input('shippingTitle', 'Shipping method')} ${input('shippingPrice', `Price ${price}`, number)}
            ${input('secondTitle', 'Second shipping method')}
            ${input('secondPrice', `Price of the second ${price}`, number)}
          </div>`,
        )}
        ${card('Note', input('note', 'Note'))}
        <p class="form-actions"><button class="button primary" type="submit">Make the order</button></p>
      </div>
    </form>`;
  return adminPage(context, { title: 'Make an order', section: 'orders', content });
}

function kindChoices(form: MakeOrderForm): Html {
  return html`<div role="radiogroup" aria-label="Kind of order">
    ${Object.entries(KINDS).map(
      ([kind, [name, hint]]) =>
        html`<label class="choice">
          <input type="radio" name="kind" value="${kind}" ${kind === form.kind && html`checked`} />
          <span>${name} <small>${hint}</small></span>
        </label>`,
    )}
  </div>`;
}

const languageName = (locale: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale;
