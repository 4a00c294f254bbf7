import type {
  CarrierClaim,
  ExchangesSection,
  GiftsSection,
  InternationalSection,
  MissingParcelsSection,
  ProductIssuesSection,
  ReturnedParcelsSection,
  ReturnEvent,
  ReturnsSection,
  Tier,
} from '../after-sale-sections.ts';
import { section } from './decode-section.ts';
import { choice, flag, list, orNull, text, whole } from './reader.ts';
import { country, days, link, money, remedies, shopperText } from './values.ts';

const tier = section<Tier>('The tier', {
  throughDay: days('The last day'),
  remedies: remedies('What is possible'),
});

const event = section<ReturnEvent>('The event', {
  event: text('The event', 60),
  tiers: list('The tiers', tier, 5),
});

/** [RET-01..08] */
export const returns = section<ReturnsSection>('The returns', {
  countries: list('Where returns are accepted', country, 250),
  fee: money('The return fee'),
  refundDays: days('Days to a refund'),
  creditDays: days('Days to store credit'),
  shipBackDays: days('Days to send the parcel back'),
  flashSale: remedies('What flash-sale items can be returned for'),
  events: list('The events', event, 10),
  refundWithin: section('The time to a refund', {
    least: whole('The shortest time', 0, 100),
    most: whole('The longest time', 0, 100),
  }),
  chargeBackFreeShipping: flag('Charging back free shipping'),
});

/** [EXCH-01] */
export const exchanges = section<ExchangesSection>('The exchanges', {
  countries: list('Where exchanges are offered', country, 250),
  fee: money('The exchange fee'),
  days: days('Days to an exchange'),
});

/** [INTL-01] */
export const international = section<InternationalSection>('International returns', {
  accepted: flag('International returns'),
  anchor: choice('Where the days begin', ['shipment', 'delivery'] as const),
  days: days('Days to a return'),
  fee: money('The international return fee'),
  remedies: remedies('What is possible'),
});

/** [GIFT-01] */
export const gifts = section<GiftsSection>('The gifts', {
  threshold: orNull(money('The gift threshold')),
  tag: text('The gift tag', 255),
});

/** [PROD-01] */
export const productIssues = section<ProductIssuesSection>('The product issues', {
  days: days('Days to report an issue'),
  answerWithinHours: whole('Hours to an answer', 1, 720),
});

const carrierClaim = section<CarrierClaim>("The carrier's claim", {
  carrier: text('The carrier', 40),
  scope: choice('What it covers', ['all', 'domestic'] as const),
  link: link("The carrier's page"),
  steps: shopperText('The steps', 500),
});

/** [MISS-01..05] */
export const missingParcels = section<MissingParcelsSection>('The missing parcels', {
  waitBusinessDays: whole('Business days to wait', 0, 60),
  daysAfterExpected: days('Days after the expected delivery'),
  monthsAfterOrder: whole('Months after the order', 0, 24),
  closes: choice('Which clock counts', ['later', 'earlier'] as const),
  replacementFee: money('The replacement fee'),
  checks: list('What to check first', shopperText('A check', 300), 10),
  liability: shopperText('The liability text', 500),
  carriers: list('The carriers', carrierClaim, 10),
});

/** [RTS-01, RTS-02] */
export const returnedParcels = section<ReturnedParcelsSection>('The returned parcels', {
  collectWithinBusinessDays: whole('Business days to collect', 0, 60),
  fee: money('The returned-parcel fee'),
  reshipFirst: money('The re-ship fee'),
  reshipAdditional: money('The re-ship fee for each further bag'),
});
