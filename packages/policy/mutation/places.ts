/** One deliberate mistake: in a file below packages/policy/src, the first text becomes the second. */
export interface Place {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const at = (file: string, from: string, to: string): Place => ({ file, from, to });

/** Off-by-one days, turned comparisons, swapped choices, other fees: the mistakes that would hurt a shopper or the merchant. */
export const places: readonly Place[] = [
  at('money/rounding.ts', '* 2 >= denominator', '* 2 > denominator'),
  at('money/rounding.ts', 'whole % 2 === 0', 'whole % 2 !== 0'),
  at('money/distribute.ts', 'b.lost - a.lost', 'a.lost - b.lost'),
  at('money/distribute.ts', '.slice(0, left)', '.slice(0, left - 1)'),
  at('calendar/plain-date.ts', 'month <= 2 ? 1 : 0', 'month < 2 ? 1 : 0'),
  at('calendar/plain-date.ts', 'Math.min(day, daysInMonth', 'Math.max(day, daysInMonth'),
  at('calendar/day-rule.ts', '(rule.nth - 1) * 7', 'rule.nth * 7'),
  at('calendar/day-rule.ts', 'rule.day > daysInMonth', 'rule.day >= daysInMonth'),
  at('calendar/period.ts', 'day <= occurrence.until', 'day < occurrence.until'),
  at('calendar/period.ts', 'occurrence.from <= day', 'occurrence.from < day'),
  at('calendar/workdays.ts', "observed === 'none'", "observed !== 'none'"),
  at('calendar/workdays.ts', 'weekday === friday', 'weekday === monday'),
  at('calendar/zone.ts', '+ 60 - standard', '+ 120 - standard'),
  at('calendar/zone.ts', 'nth: 2 }', 'nth: 1 }'),
  at('calendar/zone.ts', 'instant < ends', 'instant <= ends'),
  at('calendar/business-days.ts', 'day <= until', 'day < until'),
  at('promise/ship.ts', 'addBusinessDays(isWorkday, day, 1)', 'addBusinessDays(isWorkday, day, 2)'),
  at('promise/ship.ts', 'placed.minute >= calendar.cutOff', 'placed.minute > calendar.cutOff'),
  at('promise/ship.ts', 'until < day', 'until < day - 1'),
  at('promise/arrive.ts', 'ships.latest, transit.most', 'ships.earliest, transit.most'),
  at('promise/arrive.ts', 'transit.least)', 'transit.least + 1)'),
  at('promise/claim.ts', "which === 'later'", "which !== 'later'"),
  at('promise/claim.ts', 'Math.max(clock, opens ?? clock)', 'clock'),
  at('promise/refund.ts', 'arrived + season.refundWithinDays', 'arrived + season.refundWithinDays + 1'),
  at('promise/promise.ts', "window?.anchor === 'shipment'", "window?.anchor !== 'shipment'"),
  at('after-sale/window.ts', 'day <= throughDay', 'day < throughDay'),
  at('after-sale/window.ts', 'if (day < 0)', 'if (day < 1)'),
  at('after-sale/return.ts', 'requested > anchor + last', 'requested >= anchor + last'),
  at('after-sale/return.ts', 'requested < anchor)', 'requested <= anchor)'),
  at('after-sale/return.ts', 'return returns.flashSale', 'return everything'),
  at('after-sale/eligibility.ts', 'plainDate(last + 1)', 'plainDate(last)'),
  at('after-sale/fee.ts', '!waives.includes(fee)', 'waives.length === 0'),
  at('after-sale/ship-back.ts', 'day > last', 'day >= last'),
  at('after-sale/refund-proposal.ts', 'Math.max(0, sum - deduction.minor)', 'sum - deduction.minor'),
  at('after-sale/refund-proposal.ts', 'slice(line.refunded, line.refunded', 'slice(0, line.refunded'),
  at('after-sale/gift.ts', 'facts.kept.minor >= threshold.minor', 'facts.kept.minor > threshold.minor'),
  at('after-sale/exchange.ts', "difference > 0 ? 'charge'", "difference >= 0 ? 'charge'"),
  at('after-sale/exchange.ts', "kind === 'refund' && !refundable", "kind === 'refund' && refundable"),
  at('after-sale/missing-parcel.ts', 'reported < opens', 'reported <= opens'),
  at('after-sale/missing-parcel.ts', 'reported > closes', 'reported >= closes'),
  at('after-sale/missing-parcel.ts', "facts.countryCode === 'US'", "facts.countryCode !== 'US'"),
  at('after-sale/returned-parcel.ts', 'facts.bags - 1', 'facts.bags'),
  at('after-sale/cancellation.ts', 'late < 0', 'late <= 0'),
  at('after-sale/cancellation.ts', 'scanGapHours * 60', 'scanGapHours * 61'),
  at('after-sale/price-adjustment.ts', 'asked > last', 'asked >= last'),
  at(
    'after-sale/price-adjustment.ts',
    'facts.now.minor >= facts.paid.minor',
    'facts.now.minor > facts.paid.minor',
  ),
  at('after-sale/product-issue.ts', '.day > last', '.day >= last'),
  at('tax/states.ts', 'since <= on', 'since < on'),
  at('presets/aallyn-after-sale.ts', 'fee: usd(15_00),\n    refundDays', 'fee: usd(15_01),\n    refundDays'),
  at('presets/aallyn-after-sale.ts', 'replacementFee: usd(25_00)', 'replacementFee: usd(24_00)'),
  at('presets/aallyn.ts', 'usd(100_00), shopEquivalent', 'usd(100_01), shopEquivalent'),
  at('presets/aallyn.ts', 'price: usd(2_98)', 'price: usd(2_99)'),
];
