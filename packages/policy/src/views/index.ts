/** What views are made of: the part of the package's index for extensions. */

export type { CartLine, CartLineChange, ShownMoney } from './cart.ts';
export { inCurrency } from './cart.ts';
export type { RepairCause } from './changeRunner.ts';
export type { AppMetafield } from './appMetafields.ts';
export { readNoticeRules as publishedNoticeRules, readPromiseRules as publishedPromiseRules, readPublishedRules as publishedRules } from './publishedRules.ts';
export type { ConsentReceipt } from './consentReceipt.ts';
export { consentTextVersion } from './consentReceipt.ts';
export type { ProtectionSession, ToggleHost, ToggleInput } from './protectionSession.ts';
export { createProtectionSession } from './protectionSession.ts';
export type { ProtectionModel, Toggle } from './protectionModel.ts';
export type { SavingsText, ShownSavings } from './shownSavings.ts';
export { showSavings as shownSavings } from './shownSavings.ts';
export type { AddressNotice } from './addressNoticeModel.ts';
export { addressNoticeModel, needsCustomsCode } from './addressNoticeModel.ts';
export { storefrontPage } from '../document/storefront-page.ts';
export type { NudgeFacts } from './freeShippingNudge.ts';
export { freeShippingNudge } from './freeShippingNudge.ts';
export type { ShopTime } from './shownArrival.ts';
export { showArrival as shownArrival } from './shownArrival.ts';
export type { DeliveryGroup } from './deliveryGroup.ts';
export type { SignatureNotice, SignatureNoticeFacts } from './signatureNoticeModel.ts';
export { signatureNoticeModel } from './signatureNoticeModel.ts';
export {
  sampleAddressNotice,
  sampleNudge,
  samplePromise,
  sampleSignatureNotice,
  sampleToggle,
} from './samples.ts';
export type { ThankYouFacts } from './thankYouPromise.ts';
export { thankYouPromise } from './thankYouPromise.ts';
export type { KeptPromise } from './decode-promise.ts';
export { decodeOrderPromise } from './decode-promise.ts';
export type { PromiseRow, PromiseText } from './promiseRow.ts';
export type { PromiseCard } from './promiseCardModel.ts';
export { promiseCardModel } from './promiseCardModel.ts';
export { sayPlainDay, sayPlainDays } from '../messages/days.ts';
