import { country, flag, money, moneyInAnyCurrency, text } from '../fields.ts';
import { choice, flags, list, orNull, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const freeFrom = section(
  {
    label: 'Free shipping from a certain amount',
    subject: 'The free-shipping threshold',
    help: 'Orders that come to an amount ship free; smaller ones pay the flat rate.',
  },
  {
    /** In any currency; carts in that currency are compared with it as it is. */
    amount: moneyInAnyCurrency({
      label: 'Free from',
      subject: 'The free-shipping threshold',
      help: 'Orders of this amount or more ship free.',
      statements: ['SHIP-01', 'SHIP-03'],
    }),
    /** For carts in another currency, times the cart's rate. `null` when `amount` is in the shop's currency already. */
    shopEquivalent: orNull(
      money({
        label: 'The same in the shop’s currency',
        subject: "The threshold in the shop's currency",
        help: 'For carts that are in another currency than the threshold.',
        statements: ['SHIP-03'],
      }),
    ),
  },
);

const destination = section(
  {
    label: 'Country',
    subject: 'The destination',
    help: 'A country that you ship to, and what it costs.',
  },
  {
    country: country({
      label: 'Country',
      subject: 'The country',
      help: 'Where parcels go to.',
      statements: ['SHIP-05'],
    }),
    /** In the shop's currency, because that is how it is provisioned. */
    flat: money({
      label: 'Flat rate',
      subject: 'The flat rate',
      help: 'What shipping costs below the amount from which it is free.',
      statements: ['SHIP-02', 'SHIP-04'],
    }),
    /** `null` for never free. */
    freeFrom: orNull(freeFrom),
  },
);

/** [SHIP-01..06] Where orders go, and what that costs. */
export const destinations = section(
  {
    label: 'Destinations and rates',
    subject: 'The destinations',
    help: 'The countries you ship to, the flat rate of each, and the amount from which shipping is free. Every other country is refused at checkout with a sentence that helps.',
  },
  {
    basis: choice(
      {
        label: 'What counts toward free shipping',
        help: 'The paid protection, gift cards, shipping and tax never count.',
        statements: ['SHIP-01'],
      },
      {
        'after-discounts': 'Merchandise after discounts',
        'before-discounts': 'Merchandise before discounts',
      },
    ),
    /** Functions find the provisioned option by it. */
    optionName: text({
      label: 'Name of the shipping option',
      subject: 'The name of the delivery option',
      help: 'Shoppers see it at checkout, and the app finds your rates by it.',
      statements: ['SHIP-02', 'SHIP-04'],
      most: 60,
    }),
    clampToFlat: flag({
      label: 'Never charge more than the flat rate',
      subject: 'Never charging more than the flat rate',
      help: 'When somebody raises a shipping rate by hand, checkout still charges the rate above.',
      statements: ['SHIP-02', 'SHIP-04'],
    }),
    served: list(destination, {
      label: 'Countries you ship to',
      subject: 'The destinations',
      help: 'Every other country is refused at checkout.',
      statements: ['SHIP-05'],
      most: 250,
      namedBy: 'country',
    }),
    /** By province code. */
    usTerritories: flags(
      {
        label: 'U.S. territories served at the U.S. rate',
        subject: 'The U.S. territories',
        help: 'The others are refused at checkout, as countries are that you do not ship to.',
        statements: ['SHIP-06'],
      },
      {
        PR: 'Puerto Rico',
        GU: 'Guam',
        VI: 'U.S. Virgin Islands',
        AS: 'American Samoa',
        MP: 'Northern Mariana Islands',
      },
    ),
    /** By province code. */
    usMilitary: flags(
      {
        label: 'U.S. military addresses served at the U.S. rate',
        help: 'The others are refused at checkout, as countries are that you do not ship to.',
        statements: ['SHIP-06'],
      },
      { AA: 'Americas (AA)', AE: 'Europe (AE)', AP: 'Pacific (AP)' },
    ),
  },
);

/** [SHIP-03] A threshold is exact in its own currency; other currencies need an explicit equivalent. */
export interface FreeFrom extends ValueOf<typeof freeFrom> {}

/** One place we ship to, and what it costs [SHIP-01..05]. */
export interface Destination extends ValueOf<typeof destination> {}

/** [SHIP-01..06] Where orders go, and what that costs. */
export interface DestinationsSection extends ValueOf<typeof destinations> {}
