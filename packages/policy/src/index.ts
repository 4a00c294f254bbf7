export type { Result } from './result.ts';
export { ok, fail } from './result.ts';
export type { Decided, Reason, StatementId } from './reasons.ts';

export type { CurrencyCode, Money } from './money/money.ts';
export type { AmountProblem } from './money/amount.ts';
export { formatAmount, largestAmount, minorOf, parseAmount, sayAmount } from './money/amount.ts';
export { exponentOf } from './money/exponents.ts';
export { convert } from './money/convert.ts';
export { distribute } from './money/distribute.ts';

export type * from './document/policy.ts';
export type * from './document/calendar-section.ts';
export type * from './document/after-sale-sections.ts';
export type { Locale } from './document/locales.ts';
export { locales } from './document/locales.ts';
export { localeOf, textIn } from './document/texts.ts';
export type { Problem } from './document/problem.ts';
export { decodePolicy } from './document/decode.ts';
export { aallyn } from './presets/aallyn.ts';
export type { NewShop } from './presets/minimal.ts';
export { minimalPolicy } from './presets/minimal.ts';

export type * from './addresses/address.ts';
export { classifyAddress } from './addresses/classify.ts';

export type * from './checkout/facts.ts';
export type * from './checkout/rules.ts';
export type * from './checkout/decisions.ts';
export { rulesFormat } from './checkout/rules.ts';
export type { Publication } from './checkout/compile.ts';
export { compileCheckout, largestMetafield } from './checkout/compile.ts';
export {
  decodeBlockRules,
  decodeDeliveryRules,
  decodeShippingRules,
  decodeValidationRules,
} from './checkout/decode-rules.ts';
export { decideShipping, decideShippingOf } from './checkout/shipping.ts';
export { decideDestination } from './checkout/destination.ts';
export { decideAddress } from './checkout/address.ts';
export type { ProtectableLine, ProtectionFacts } from './checkout/protection.ts';
export { decideProtection } from './checkout/protection.ts';
export type { Misuse } from './checkout/misuse.ts';
export { findMisuse } from './checkout/misuse.ts';
export type { SignatureFacts } from './checkout/signature.ts';
export { decideSignature, decideSignatureOf, signatureText } from './checkout/signature.ts';
export type { OptionFacts } from './checkout/option-title.ts';
export { isOptionNamed, titleWithNote } from './checkout/option-title.ts';
export { validateCheckout } from './checkout/validate.ts';

export type { DayNumber, PlainDate, Weekday } from './calendar/plain-date.ts';
export { addMonths, parseDate, plainDate } from './calendar/plain-date.ts';
export type { DayRule } from './calendar/day-rule.ts';
export type { Period } from './calendar/period.ts';
export type { CompiledCalendar, Holiday, IsWorkday, Observance, WorkCalendar } from './calendar/workdays.ts';
export { workdaysBy, workdaysIn } from './calendar/workdays.ts';
export { addBusinessDays, businessDaysBetween } from './calendar/business-days.ts';
export { compileCalendar } from './calendar/compile-calendar.ts';
export type { LocalTime, Zone } from './calendar/zone.ts';
export { localTime, parseInstant, zoneOf } from './calendar/zone.ts';

export type { PromisedDates, PromisedDay, PromisedWindow, PromiseFacts } from './promise/promise.ts';
export { decidePromise } from './promise/promise.ts';

export type * from './orders/order.ts';
export { decideOrder, hasProtection } from './orders/decide-order.ts';

export type { CartLine, CartLineChange, ShownMoney } from './views/cart.ts';
export type { RepairCause } from './views/changeRunner.ts';
export type { AppMetafield } from './views/publishedRules.ts';
export { publishedRules } from './views/publishedRules.ts';
export type { ConsentReceipt } from './views/consentReceipt.ts';
export { consentTextVersion } from './views/consentReceipt.ts';
export type { ProtectionSession, ToggleHost, ToggleInput } from './views/protectionSession.ts';
export { createProtectionSession } from './views/protectionSession.ts';
export type { ProtectionModel, Toggle } from './views/protectionModel.ts';
export type { AddressNotice } from './views/addressNoticeModel.ts';
export { addressNoticeModel } from './views/addressNoticeModel.ts';
export type { DeliveryGroup, SignatureNotice, SignatureNoticeFacts } from './views/signatureNoticeModel.ts';
export { chosenCarrier, signatureNoticeModel } from './views/signatureNoticeModel.ts';
export { sampleAddressNotice, sampleSignatureNotice, sampleToggle } from './views/samples.ts';
