export type { Result } from './result.ts';
export { ok, fail } from './result.ts';
export type { Decided, Reason, StatementId } from './reasons.ts';

export type { CurrencyCode, Money } from './money/money.ts';
export type { AmountProblem } from './money/amount.ts';
export { formatAmount, largestAmount, minorOf, parseAmount, sayAmount } from './money/amount.ts';
export { exponentOf } from './money/exponents.ts';
export { convert } from './money/convert.ts';
export { distribute } from './money/distribute.ts';
export type { Rounding } from './money/rounding.ts';
export { down, halfUp, up } from './money/rounding.ts';

export type * from './document/policy.ts';

export type { Locale } from './document/locales.ts';
export { languageNames, locales } from './document/locales.ts';
export { statementsOfEvent, withoutRulesOf } from './document/events.ts';
export { namesLeftBehind } from './document/left-behind.ts';
export { fallbackOf, localeOf, textIn } from './document/texts.ts';
export type { PlaceInPolicy } from './document/schema/look-up.ts';
export { placeAt, placesOf, policyPlaces, statementsWithoutValue } from './document/schema/look-up.ts';
export type { Field, Kind } from './document/schema/kinds.ts';
export type { PolicyPath, PolicyPlace } from './document/schema/paths.ts';
export type { Problem } from './document/problem.ts';
export { decodePolicy } from './document/decode.ts';
export type { JsonSchema } from './document/json-schema.ts';
export { policyJsonSchema } from './document/json-schema.ts';
export { aallyn } from './presets/aallyn.ts';
export type { NewShop } from './presets/minimal.ts';
export { minimalPolicy } from './presets/minimal.ts';

export type * from './addresses/address.ts';
export { classifyAddress } from './addresses/classify.ts';
export { isStreetAtFirstLook } from './addresses/first-look.ts';

export type * from './facts/cart.ts';
export type { NamedCarrier } from './facts/carrier.ts';
export type { CodeList } from './facts/code-list.ts';
export { codesOf } from './facts/code-list.ts';
export type { PlaceFacts } from './facts/place.ts';
export { isSameAddress, isSamePlace, territories } from './facts/place.ts';
export type * from './messages/text-names.ts';
export { sayDayRule } from './messages/day-rule.ts';
export { sayFullDay } from './messages/days.ts';

export type { RulesStamp } from './rules/format.ts';
export { rulesFormat } from './rules/format.ts';
export type { Publication } from './rules/publication.ts';
export type { AddressRules } from './rules/addresses.ts';
export type { ArrivalRules, ArrivalWindow } from './rules/arrivals.ts';
export { arrivalOn, lastWrittenDay } from './rules/arrivals.ts';
export type { DestinationRules } from './rules/destinations.ts';
export type { RateRow } from './rules/rate-table.ts';
export type { SignatureRules } from './rules/signature.ts';
export type * from './rules/blocks.ts';
export { decodeBlockRules } from './rules/blocks.ts';
export type { DeliveryRules } from './rules/delivery.ts';
export { decodeDeliveryRules } from './rules/delivery.ts';
export type { PromisedProtection, PromiseRules } from './rules/promise.ts';
export { decodePromiseRules } from './rules/promise.ts';
export type { PromoEvent, PromoRules } from './rules/promotion.ts';
export { decodePromoRules } from './rules/promotion.ts';
export type { ShippingRules } from './rules/shipping.ts';
export { compileShipping, decodeShippingRules } from './rules/shipping.ts';
export type { ValidatedProtection, ValidationRules } from './rules/validation.ts';
export { decodeValidationRules } from './rules/validation.ts';
export type { CompiledCheckout } from './rules/compile.ts';
export { compileCheckout, largestMetafield } from './rules/compile.ts';

export type * from './checkout/decisions.ts';
export { decideShipping } from './checkout/shipping.ts';
export { rateTo, shipsFree } from './checkout/ships-free.ts';
export { decideDestination, whyUnserved } from './checkout/destination.ts';
export { decideAddress } from './checkout/address.ts';
export { checkoutSentence } from './messages/checkout.ts';
export { compileAddresses } from './rules/addresses.ts';
export { compileDestinations } from './rules/destinations.ts';
export type { ProtectableLine, ProtectionFacts } from './checkout/protection.ts';
export { decideProtection } from './checkout/protection.ts';
export type { Misuse } from './checkout/misuse.ts';
export { findMisuse } from './checkout/misuse.ts';
export type { SignatureFacts } from './checkout/signature.ts';
export { decideSignature } from './checkout/signature.ts';
export type { ShippingLineFacts } from './checkout/shipping-line.ts';
export { carrierOfLines } from './checkout/shipping-line.ts';
export type { OptionFacts } from './checkout/option-title.ts';
export { isOptionNamed } from './checkout/option-title.ts';
export type { Notes, ShopClock } from './checkout/presentation.ts';
export { arrivalText, notesFor, titleOf } from './checkout/presentation.ts';
export { overchargeOf } from './checkout/overcharge.ts';
export type {
  EnteredCode,
  PromotionDecision,
  PromotionFacts,
  PromotionRefusal,
} from './checkout/promotion.ts';
export { decidePromotion, refuseCodes } from './checkout/promotion.ts';
export { findRefusals, sayRefusals } from './checkout/validate.ts';

export type { DayNumber, PlainDate, Weekday } from './calendar/plain-date.ts';
export { addMonths, parseDate, plainDate } from './calendar/plain-date.ts';
export type { DayRule } from './calendar/day-rule.ts';
export { rulesNaming } from './calendar/rules-naming.ts';
export type { Period } from './calendar/period.ts';
export type { Holiday, IsWorkday, Observance, WorkCalendar } from './calendar/workdays.ts';
export { workdaysBy } from './calendar/workdays.ts';
export { addBusinessDays, businessDaysBetween } from './calendar/business-days.ts';
export type { LocalTime, Zone } from './calendar/zone.ts';
export { localTime, parseInstant, zoneOf } from './calendar/zone.ts';

export type { PromisedDates, PromisedDay, PromisedWindow, PromiseFacts } from './schedule/dates.ts';
export type { PromisePolicy } from './schedule/terms.ts';
export { decidePromise } from './promise/promise.ts';
export { promiseAtPurchase } from './promise/at-purchase.ts';
export type * from './calendar-year/year.ts';
export { daysOfYear } from './calendar-year/year.ts';
export type { PlacedOn } from './calendar-year/placed-on.ts';
export { promisePlacedOn } from './calendar-year/placed-on.ts';

export type { Eligibility } from './after-sale/eligibility.ts';
export type { Fee } from './fees/fee.ts';
export { feeFor } from './fees/fee.ts';
export { returnFee } from './fees/return-fee.ts';
export type { SavedFee, Savings } from './fees/savings.ts';
export type { ReturnWindow } from './schedule/return-window.ts';
export { lastDayFor, remediesOn, returnWindow } from './schedule/return-window.ts';
export type { GrantedReturn, ReturnableLine, ReturnFacts, Sale } from './after-sale/return.ts';
export { lastDayForAny, withheldBecause } from './after-sale/each-remedy.ts';
export { decideReturn } from './after-sale/return.ts';
export type { SaleFacts } from './after-sale/sale.ts';
export { saleOf } from './after-sale/sale.ts';
export type { ReceivedDecision, ReceivedItem, ShipBackFacts } from './after-sale/ship-back.ts';
export { decideReceived, decideShipBack } from './after-sale/ship-back.ts';
export type { MoneyPair, RefundableLine, RefundFacts, RefundProposal } from './after-sale/refund-proposal.ts';
export { proposeRefund } from './after-sale/refund-proposal.ts';
export { decideChargeBack } from './after-sale/charge-back.ts';
export type { GiftDecision, GiftFacts } from './after-sale/gift.ts';
export { decideGift } from './after-sale/gift.ts';
export type { ExchangeFacts, GrantedExchange } from './after-sale/exchange.ts';
export { decideExchange } from './after-sale/exchange.ts';
export type { ClaimFacts, GrantedClaim } from './after-sale/missing-parcel.ts';
export { decideClaim } from './after-sale/missing-parcel.ts';
export type {
  InvoiceLine,
  ReshipDecision,
  ReshipFacts,
  ReturnedBecause,
  ReturnedParcelDecision,
} from './after-sale/returned-parcel.ts';
export { decideReship, decideReturnedParcel, reshipPrices } from './after-sale/returned-parcel.ts';
export type {
  CancellationDecision,
  CancellationFacts,
  PaymentChangeDecision,
  Phase,
} from './after-sale/cancellation.ts';
export { decideCancellation, decidePaymentChange } from './after-sale/cancellation.ts';
export type { GrantedAdjustment, PriceAdjustmentFacts } from './after-sale/price-adjustment.ts';
export { decidePriceAdjustment } from './after-sale/price-adjustment.ts';
export type { GrantedIssue, ProductIssueFacts } from './after-sale/product-issue.ts';
export { decideProductIssue } from './after-sale/product-issue.ts';

export * from './support/index.ts';
export * from './requests/index.ts';

export type { Explanation } from './statements/explain.ts';
export { explain } from './statements/explain.ts';
export type { Reader } from './statements/reader.ts';
export type { Said } from './statements/say-slot.ts';
export { sayValue } from './statements/say-value.ts';
export { piecesOf, saysNone, sayStatement } from './statements/say-statement.ts';
export { sayCountry } from './statements/say-value.ts';
export { statements } from './statements/table.ts';
export { statementIds } from './statements.ts';
export * from './page/index.ts';
export type { PolicyChange } from './diff/diff.ts';
export { diffPolicies } from './diff/diff.ts';
export type { Collision } from './merge/merge-field.ts';
export type { Merge } from './merge/merge.ts';
export { mergePolicies } from './merge/merge.ts';
export { isSame } from './document/is-same.ts';
export type { Choice, Sides } from './merge/sides.ts';
export type { FormTexts } from './form/form-texts.ts';
export { formShows, keysIn, nameInForm, newKey, withKey, withoutKey } from './form/form-texts.ts';
export { readForm } from './form/read-form.ts';
export type { ShopperTextInForm } from './form/shopper-texts.ts';
export { shopperTextsIn } from './form/shopper-texts.ts';
export type { TextStanding } from './form/text-standing.ts';
export { keepText, standingsOf } from './form/text-standing.ts';
export { writeDayRule, writeForm } from './form/write-form.ts';
export { valueOfTexts } from './form/value-of-texts.ts';
export { writeValue } from './form/write-value.ts';
export { decisionAbout } from './lint/decision.ts';
export type { Finding } from './lint/finding.ts';
export { lintPolicy } from './lint/lint.ts';
export { findWhatIsOver } from './lint/past-dates.ts';
export type { WayOut } from './lint/way-out.ts';
export { withChanges, type ValueChange } from './document/value-change.ts';
export { takeWayOut } from './lint/way-out.ts';
export * from './reading/index.ts';

export type * from './orders/order.ts';
export type * from './orders/order-hold.ts';
export type { OrderLineFacts } from './orders/order-line.ts';
export type { LinesNow, Parcel } from './orders/parcels.ts';
export { parcelFacts } from './orders/parcels.ts';
export type * from './orders/clocks.ts';
export { readClocks } from './orders/clocks.ts';
export type { ClockedPlan } from './orders/plan-clocks.ts';
export { withClocks } from './orders/plan-clocks.ts';
export { decideOrder } from './orders/decide-order.ts';
export type * from './orders/effect.ts';
export type { FeeDecision, FeeRefund } from './orders/fee.ts';
export type { KnownOrder } from './orders/known-order.ts';
export { justPlaced } from './orders/known-order.ts';
export type { HeldOrder, Waits } from './orders/waits.ts';
export type { OrderPlan } from './orders/plan-effects.ts';
export { planEffects } from './orders/plan-effects.ts';
export type { DeskOrder } from './orders/plan-desk.ts';
export { planDesk, planPromiseAgain } from './orders/plan-desk.ts';
export { planCorrection } from './orders/plan-correction.ts';
export type {
  Correctable,
  CorrectableOrder,
  CorrectionDecision,
  GivenCorrection,
} from './orders/correction.ts';
export { decideCorrection, isCorrectable } from './orders/correction.ts';
export type { AddressFigures, OrderFigures, ThresholdFigures } from './orders/figures.ts';
export type { ChargedShipping } from './orders/order-shipping.ts';
export type { AnsweredOrder, Question } from './orders/answer.ts';
export { answerTo, isChargedByPolicy } from './orders/answer.ts';
export type { SoldAs } from './orders/sold-as.ts';
export type { Shipment } from './orders/shipment.ts';
export { shipmentOf } from './orders/shipment.ts';
export type { PromisedOrder } from './orders/order-promise.ts';
export { methodOfAll } from './orders/delivery-method.ts';
export { promiseFor } from './orders/order-promise.ts';

export * from './impact/index.ts';
export * from './replay/index.ts';
export * from './proposals/index.ts';
export * from './unsay/index.ts';
export * from './views/index.ts';
