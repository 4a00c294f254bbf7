import { html, type Html } from '../../pages/html.ts';
import { countryName } from '../../orders/places.ts';
import { fullName } from '../../state/addresses.ts';
import { option } from '../../storefront/layout.ts';
import { walletContacts, type WalletContact } from './contacts.ts';

const WALLETS = ['Shop Pay', 'Apple Pay', 'Google Pay'] as const;

/**
 * The accelerated checkouts with the sheet that they open. The page loads `/checkout/checkout.css` and
 * `/checkout/wallet.js`, or, with extensions, `/checkout/checkout.js`; until then the buttons cannot be used. No real wallet is called, and the words say so.
 */
export function expressCheckout(): Html {
  return html`<section class="express" aria-label="Express checkout">
    <h2>Express checkout</h2>
    <div class="wallets">
      ${WALLETS.map((wallet) => html`<button type="button" data-wallet="${wallet}" disabled>${wallet}</button>`)}
    </div>
    <p class="note">Stand-ins that run on this machine: no wallet is called and nothing is charged.</p>
    ${sheet()}
  </section>`;
}

function sheet(): Html {
  return html`<dialog id="wallet" aria-labelledby="wallet-title">
    <form method="dialog" novalidate>
      <h2 id="wallet-title"></h2>
      <div class="field">
        <label for="wallet-contact">Ship to</label>
        <select id="wallet-contact">
          ${walletContacts.map((contact, index) => option(contact.id, describe(contact), index === 0))}
        </select>
      </div>
      <div id="wallet-options" role="radiogroup" aria-label="Shipping method"></div>
      <p id="wallet-total" aria-live="polite"></p>
      <div id="wallet-messages" role="alert"></div>
      <div class="wallet-actions">
        <button type="submit" class="primary" id="wallet-pay">Pay</button>
        <button type="button" id="wallet-cancel">Cancel</button>
      </div>
    </form>
  </dialog>`;
}

function describe({ address }: WalletContact): string {
  return [
    fullName(address),
    address.address1,
    [address.city, address.provinceCode, address.zip].filter(Boolean).join(' '),
    countryName(address.countryCode),
  ]
    .filter(Boolean)
    .join(', ');
}
