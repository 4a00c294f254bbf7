import type { ProtectionRules, SignatureRules } from '../checkout/rules.ts';
import type { AddressNotice } from './addressNoticeModel.ts';
import { inCurrency } from './cart.ts';
import type { Toggle } from './protectionModel.ts';
import type { SignatureNotice } from './signatureNoticeModel.ts';

/** What the checkout editor shows a merchant: each block as a shopper could see it, in the policy's own values. */
export const sampleAddressNotice: AddressNotice = { kind: 'refuse', text: 'poBox' };

export function sampleToggle({ price, currency, waives }: ProtectionRules): Toggle {
  const shown = inCurrency(price, currency);
  return { checked: false, disabled: true, price: shown, waives, note: null, failed: false };
}

export function sampleSignatureNotice({ above, currency, carrier }: SignatureRules): SignatureNotice {
  return { says: 'ifCarrier', above: inCurrency(above, currency), carrier };
}
