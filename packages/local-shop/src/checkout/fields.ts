import { countryName, provincesOf } from '../orders/places.ts';
import { emptyAddress } from '../state/addresses.ts';
import type { ShopState } from '../state/state.ts';
import { html, type Html } from '../pages/html.ts';
import { option } from '../storefront/layout.ts';
import type { Checkout } from './checkout.ts';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly type?: string;
  readonly optional?: boolean;
}

const PROVINCE_LABELS: Readonly<Record<string, string>> = { US: 'State', CA: 'Province', JP: 'Prefecture' };
const ZIP_LABELS: Readonly<Record<string, string>> = { US: 'ZIP code', CA: 'Postal code' };

/** The buyer's e-mail. */
export function contactFields({ cart }: Checkout): Html {
  return textField({ name: 'email', label: 'Email', autocomplete: 'email', type: 'email' }, cart.email);
}

/** The delivery address, in the order of the country's forms as far as the local shop cares. */
export function addressFields(state: ShopState, { cart }: Checkout): Html {
  const address = cart.deliveryAddress ?? emptyAddress;
  const codes = [...state.markets.values()]
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap((market) => market.countries);
  return html`<div class="field wide">
      <label for="countryCode">Country/Region</label>
      <select id="countryCode" name="countryCode" autocomplete="country" aria-describedby="countryCode-error">
        ${codes.map((code) => option(code, countryName(code) ?? code, code === cart.countryCode))}
      </select>
      ${errorPlace('countryCode')}
    </div>
    ${textField({ name: 'firstName', label: 'First name', autocomplete: 'given-name', optional: true }, address.firstName)}
    ${textField({ name: 'lastName', label: 'Last name', autocomplete: 'family-name' }, address.lastName)}
    ${wide({ name: 'company', label: 'Company', autocomplete: 'organization', optional: true }, address.company)}
    ${wide({ name: 'address1', label: 'Address', autocomplete: 'address-line1' }, address.address1)}
    ${wide({ name: 'address2', label: 'Apartment, suite, etc.', autocomplete: 'address-line2', optional: true }, address.address2)}
    ${textField({ name: 'city', label: 'City', autocomplete: 'address-level2' }, address.city)}
    <div id="province" class="field">${provinceField(cart.countryCode, address.provinceCode)}</div>
    ${textField({ name: 'zip', label: zipLabel(cart.countryCode), autocomplete: 'postal-code' }, address.zip)}
    ${textField({ name: 'phone', label: 'Phone', autocomplete: 'tel', type: 'tel', optional: true }, address.phone)}`;
}

/** What the country calls its postal code. */
export function zipLabel(countryCode: string): string {
  return ZIP_LABELS[countryCode] ?? 'Postal code';
}

/** A list where the country has one, otherwise a text field. */
export function provinceField(countryCode: string, provinceCode: string | null): Html {
  const label = PROVINCE_LABELS[countryCode] ?? 'Region';
  const provinces = Object.entries(provincesOf(countryCode));
  if (provinces.length === 0) {
    return html`<label for="provinceCode">${label} <span class="optional">(optional)</span></label>
      <input
        id="provinceCode"
        name="provinceCode"
        autocomplete="address-level1"
        value="${provinceCode ?? ''}"
        aria-describedby="provinceCode-error"
      />
      ${errorPlace('provinceCode')}`;
  }
  return html`<label for="provinceCode">${label}</label>
    <select
      id="provinceCode"
      name="provinceCode"
      autocomplete="address-level1"
      aria-describedby="provinceCode-error"
    >
      ${option('', 'Select', provinceCode === null)}
      ${provinces.map(([code, name]) => option(code, name, code === provinceCode))}
    </select>
    ${errorPlace('provinceCode')}`;
}

function wide(field: Field, value: string | null): Html {
  return html`<div class="wide">${textField(field, value)}</div>`;
}

function textField(
  { name, label, autocomplete, type = 'text', optional = false }: Field,
  value: string | null,
): Html {
  return html`<div class="field">
    <label for="${name}" id="${name}-label"
      >${label}${optional && html` <span class="optional">(optional)</span>`}</label
    >
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value ?? ''}"
      aria-describedby="${name}-error"
    />
    ${errorPlace(name)}
  </div>`;
}

/** Always there, so that a message that appears is announced. */
function errorPlace(name: string): Html {
  return html`<p class="field-error" id="${name}-error" aria-live="polite"></p>`;
}
