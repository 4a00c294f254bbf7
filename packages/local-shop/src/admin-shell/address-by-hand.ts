import { recordChange } from '../orders/record-change.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { emptyAddress, type MailingAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { formControls } from './form-controls.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { countries } from './order-form-cards.ts';

const FIELDS = {
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  address1: 'Address',
  address2: 'Apartment, suite, etc.',
  city: 'City',
  provinceCode: 'State or province code',
  zip: 'ZIP or postal code',
  phone: 'Phone',
} as const satisfies Partial<Record<keyof MailingAddress, string>>;
type Field = keyof typeof FIELDS | 'countryCode';
const fields: readonly (keyof typeof FIELDS)[] = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'city',
  'provinceCode',
  'zip',
  'phone',
];

/** What a refused form of this kind is about. */
export const addressOf = (order: Order): string => `${order.id}/shipping-address`;

/** The form with which a merchant gives an order another address. */
export function addressForm(context: ShopContext, order: Order, refused: RefusedForm | null): Html {
  const own = refused?.about === addressOf(order) ? refused : null;
  const address = order.shippingAddress ?? emptyAddress;
  const value = (field: Field): string => own?.typed[field] ?? address[field] ?? '';
  const values: Record<Field, string> = {
    firstName: value('firstName'),
    lastName: value('lastName'),
    company: value('company'),
    address1: value('address1'),
    address2: value('address2'),
    city: value('city'),
    provinceCode: value('provinceCode'),
    zip: value('zip'),
    phone: value('phone'),
    countryCode: value('countryCode'),
  };
  const { input, select } = formControls<Field>(values, {});
  return html`<details ${own && html`open`}>
    <summary>Edit shipping address</summary>
    <form method="post" action="/admin/orders/${plainId(order.id)}/shipping-address">
      ${own && html`<p class="problem" role="alert">${own.problem}</p>`}
      <div class="fields">
        ${fields.map((field) => input(field, FIELDS[field], html`autocomplete="off"`))}
        ${select('countryCode', 'Country/region', countries(context))}
      </div>
      <p class="form-actions"><button class="button" type="submit">Save address</button></p>
    </form>
  </details>`;
}

/** Gives an order the address of the form; gives the form back when something of it is missing. */
export function changeAddress(
  context: ShopContext,
  order: Order,
  typed: RefusedForm['typed'],
): RefusedForm | null {
  const text = (field: Field): string | null => typed[field]?.trim() || null;
  const shippingAddress: MailingAddress = {
    firstName: text('firstName'),
    lastName: text('lastName'),
    company: text('company'),
    address1: text('address1'),
    address2: text('address2'),
    city: text('city'),
    provinceCode: text('provinceCode')?.toUpperCase() ?? null,
    countryCode: text('countryCode'),
    zip: text('zip'),
    phone: text('phone'),
  };
  const { lastName, address1, city, countryCode } = shippingAddress;
  if (!lastName || !address1 || !city || !countryCode)
    return { about: addressOf(order), typed, problem: 'Enter a last name, an address, a city and a country' };
  recordChange(context, { ...order, shippingAddress });
  return null;
}
