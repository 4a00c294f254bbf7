/** What views are made of: the part of the package's index for extensions. */

export type { CartLine, CartLineChange, ShownMoney } from './cart.ts';
export { inCurrency } from './cart.ts';
export type { RepairCause } from './change-runner.ts';
export type { AppMetafield } from './app-metafields.ts';
export { readNoticeRules, readPromiseRules, readPublishedRules } from './published-rules.ts';
export type { ConsentReceipt } from './consent-receipt.ts';
export { consentTextVersion } from './consent-receipt.ts';
export type { ProtectionSession, ToggleHost, ToggleInput } from './protection-session.ts';
export { createProtectionSession } from './protection-session.ts';
export type { ProtectionModel, Toggle } from './protection-model.ts';
export type { SavingsText, ShownSavings } from './show-savings.ts';
export { showSavings } from './show-savings.ts';
export type { AddressNotice } from './address-notice-model.ts';
export { addressNoticeModel, needsCustomsCode } from './address-notice-model.ts';
export { storefrontPage } from '../document/storefront-page.ts';
export type { NudgeFacts } from './free-shipping-nudge.ts';
export { freeShippingNudge } from './free-shipping-nudge.ts';
export type { ShopTime } from './show-arrival.ts';
export { showArrival } from './show-arrival.ts';
export type { DeliveryGroup } from './delivery-group.ts';
export type { SignatureNotice, SignatureNoticeFacts } from './signature-notice-model.ts';
export { signatureNoticeModel } from './signature-notice-model.ts';
export {
  sampleAddressNotice,
  sampleNudge,
  samplePromise,
  sampleSignatureNotice,
  sampleToggle,
} from './samples.ts';
export type { ThankYouFacts } from './thank-you-promise.ts';
export { thankYouPromise } from './thank-you-promise.ts';
export type { KeptPromise } from './decode-promise.ts';
export { decodeOrderPromise } from './decode-promise.ts';
export type { PromiseRow, PromiseText } from './promise-row.ts';
export type { PromiseCard } from './promise-card-model.ts';
export { promiseCardModel } from './promise-card-model.ts';
export { sayPlainDay, sayPlainDays } from '../messages/days.ts';
