import { countryName, provincesOf } from '../orders/places.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { money } from '../state/money.ts';
import { variantName } from '../state/products.ts';
import type { OrderField } from './draft-form.ts';
import type { FormControls } from './form-controls.ts';
import { card } from './layout.ts';

type Controls = FormControls<OrderField>;

/** What an amount or a quantity is typed into. */
export const number = html`inputmode="decimal"`;

/** What is bought, and where it goes: the cards that every form for an order has. */
export function orderFormCards(context: ShopContext, { input, select }: Controls): Html {
  return html`${card(
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
  )}`;
}

/** Who buys. */
export function customerCard({ input }: Controls): Html {
  return card('Customer', input('email', 'Email', html`type="email"`));
}

function variants(context: ShopContext): readonly (readonly [string, string])[] {
  const { products, shop } = context.state;
  return [...products.values()].flatMap((product) =>
    product.variants.map((variant): readonly [string, string] => [
      variant.id,
      `${variantName(product, variant)}, ${displayMoney(money(variant.price, shop.currency))}`,
    ]),
  );
}

/** The countries that the shop sells to, for a form. */
export function countries(context: ShopContext): readonly (readonly [string, string])[] {
  const codes = [...context.state.markets.values()].flatMap((market) => market.countries);
  return codes.map((code): readonly [string, string] => [code, countryName(code) ?? code]);
}
