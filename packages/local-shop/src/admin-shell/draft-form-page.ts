import { countryName, provincesOf } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { money } from '../state/money.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import type { DraftForm, DraftProblems } from './draft-form.ts';
import { adminPage, card, pageHeader } from './layout.ts';

type Field = keyof DraftForm;

/** The form for an order past checkout. After a refusal it keeps what was typed and says what is wrong beside each field. */
export function draftFormPage(context: ShopContext, form: DraftForm, problems: DraftProblems = {}): string {
  const input = (name: Field, label: string, more: Html = html``): Html =>
    field(
      name,
      label,
      problems[name],
      html`<input id="${name}" name="${name}" value="${form[name]}" ${more} ${described(name, problems)} />`,
    );
  const select = (name: Field, label: string, options: readonly (readonly [string, string])[]): Html =>
    field(
      name,
      label,
      problems[name],
      html`<select id="${name}" name="${name}" ${described(name, problems)}>
        ${options.map(
          ([value, text]) =>
            html`<option value="${value}" ${value === form[name] && html`selected`}>${text}</option>`,
        )}
      </select>`,
    );
  const number = html`inputmode="decimal"`;
  const content = html`${pageHeader('Create order', { back: '/admin/draft_orders' })}
    <p class="subtitle">
      Completing it makes the order past checkout, so that no function looks at it, and sends
      <code>orders/create</code>. A draft that is saved can be paid in checkout, from the list of drafts.
    </p>
    <form method="post" action="/admin/draft_orders" class="columns">
      <div>
        ${card(
          'Products',
          html`<div class="fields">
            ${select('variantId', 'Product', variants(context))} ${input('quantity', 'Quantity', number)}
          </div>`,
        )}
        ${card(
          'Shipping address',
          html`<div class="fields">
            ${input('firstName', 'First name', html`autocomplete="off"`)} ${input('lastName', 'Last name')}
            ${input('company', 'Company')} ${input('address1', 'Address')}
            ${input('address2', 'Apartment, suite, etc.')} ${input('city', 'City')}
            ${select('countryCode', 'Country/region', countries(context))}
            ${input('provinceCode', 'State or province code', html`placeholder="OH" list="provinces"`)}
            ${input('zip', 'ZIP or postal code')}
            <datalist id="provinces">
              ${[...Object.entries(provincesOf('US')), ...Object.entries(provincesOf('CA'))].map(
                ([code, name]) => html`<option value="${code}">${name}</option>`,
              )}
            </datalist>
          </div>`,
        )}
      </div>
      <div>
        ${card('Customer', input('email', 'Email', html`type="email"`))}
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

function field(name: Field, label: string, problem: string | undefined, control: Html): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${control} ${problem !== undefined && html`<p class="problem" id="${name}-problem">${problem}</p>`}
  </div>`;
}

function described(name: Field, problems: DraftProblems): Html {
  return problems[name] === undefined ? html`` : html`aria-invalid="true" aria-describedby="${name}-problem"`;
}

function variants(context: ShopContext): readonly (readonly [string, string])[] {
  const { products, shop } = context.state;
  return [...products.values()].flatMap((product) =>
    product.variants.map((variant): readonly [string, string] => [
      variant.id,
      `${product.title}, ${displayMoney(money(variant.price, shop.currency))}`,
    ]),
  );
}

function countries(context: ShopContext): readonly (readonly [string, string])[] {
  const codes = [...context.state.markets.values()].flatMap((market) => market.countries);
  return codes.map((code): readonly [string, string] => [code, countryName(code) ?? code]);
}
