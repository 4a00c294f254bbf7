import { days, link, money, text, textPerLanguage, wholeNumber } from '../fields.ts';
import { choice, list, section, values } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const carrierClaim = section(
  {
    label: 'Claim at the carrier',
    subject: "The carrier's claim",
    help: 'Where to ask for a parcel that a carrier says it delivered.',
  },
  {
    carrier: text({
      label: 'Carrier',
      subject: 'The carrier',
      help: 'The carrier’s name, for example USPS.',
      statements: ['MISS-03'],
      most: 40,
    }),
    scope: choice(
      {
        label: 'Parcels it covers',
        subject: 'What it covers',
        help: 'Some carriers take claims for parcels within the United States only.',
        statements: ['MISS-03'],
      },
      { all: 'All parcels', domestic: 'Parcels within the United States' },
    ),
    link: link({
      label: 'Page of the carrier',
      subject: "The carrier's page",
      help: 'Where the claim is opened.',
      statements: ['MISS-03'],
    }),
    steps: textPerLanguage({
      label: 'What to do there',
      subject: 'The steps',
      help: 'The steps at the carrier, and what you need from the customer afterwards.',
      statements: ['MISS-03'],
      most: 500,
    }),
  },
);

/** [MISS-01..05] Parcels that a carrier says it delivered. */
export const missingParcels = section(
  {
    label: 'Missing parcels',
    subject: 'The missing parcels',
    help: 'What customers can do about a parcel that was delivered, the carrier says, and is not there.',
  },
  {
    waitBusinessDays: wholeNumber({
      label: 'Business days to wait',
      help: 'So long after “delivered” a customer waits before reporting a parcel.',
      statements: ['MISS-01'],
      least: 0,
      most: 60,
      unit: 'business day',
    }),
    /** After the latest expected delivery. */
    daysAfterExpected: days({
      label: 'Days after the expected delivery',
      help: 'The first of two clocks by which claims close.',
      statements: ['MISS-02'],
    }),
    /** Calendar months. */
    monthsAfterOrder: wholeNumber({
      label: 'Months after the order',
      help: 'The second of two clocks by which claims close.',
      statements: ['MISS-02'],
      least: 0,
      most: 24,
      unit: 'month',
    }),
    closes: choice(
      {
        label: 'Which clock counts',
        help: 'Claims close when both clocks have run out, or the first of them.',
        statements: ['MISS-02'],
      },
      { later: 'The later one', earlier: 'The earlier one' },
    ),
    replacementFee: money({
      label: 'Replacement fee',
      subject: 'The replacement fee',
      help: 'For a replacement of a parcel that was marked as delivered.',
      statements: ['MISS-04'],
    }),
    checks: values(
      textPerLanguage({
        label: 'Check',
        subject: 'A check',
        help: 'One place to look, or one person to ask.',
        statements: ['MISS-01'],
        most: 300,
      }),
      {
        label: 'What to check first',
        help: 'What customers do before they report a parcel.',
        statements: ['MISS-01'],
        most: 10,
      },
    ),
    liability: textPerLanguage({
      label: 'Who answers for it',
      subject: 'The liability text',
      help: 'What you answer for after delivery, as customers read it.',
      statements: ['MISS-05'],
      most: 500,
    }),
    carriers: list(carrierClaim, {
      label: 'Claims at carriers',
      subject: 'The carriers',
      help: 'Where customers ask the carrier first.',
      statements: ['MISS-03'],
      most: 10,
      namedBy: 'carrier',
    }),
  },
);

/** [RTS-01, RTS-02] Parcels that come back. */
export const returnedParcels = section(
  {
    label: 'Parcels that come back',
    subject: 'The returned parcels',
    help: 'What happens to parcels that could not be delivered.',
  },
  {
    collectWithinBusinessDays: wholeNumber({
      label: 'Business days to collect',
      help: 'So long a parcel waits to be collected before it comes back.',
      statements: ['RTS-01'],
      least: 0,
      most: 60,
      unit: 'business day',
    }),
    fee: money({
      label: 'Fee for a parcel that comes back',
      subject: 'The returned-parcel fee',
      help: 'A parcel that comes back is treated as a return with this fee.',
      statements: ['RTS-01'],
    }),
    reshipFirst: money({
      label: 'Shipping it again',
      subject: 'The re-ship fee',
      help: 'For the first item of a parcel that is sent again.',
      statements: ['RTS-02'],
    }),
    reshipAdditional: money({
      label: 'Each further item',
      subject: 'The re-ship fee for each further bag',
      help: 'Added for every item after the first.',
      statements: ['RTS-02'],
    }),
  },
);

/** [MISS-03] Where to ask for a parcel that a carrier says it delivered. `domestic`: only for parcels within the United States. */
export interface CarrierClaim extends ValueOf<typeof carrierClaim> {}

/** [MISS-01..05] */
export interface MissingParcelsSection extends ValueOf<typeof missingParcels> {}

/** [RTS-01, RTS-02] */
export interface ReturnedParcelsSection extends ValueOf<typeof returnedParcels> {}
