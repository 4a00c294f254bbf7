import { code, contact, currency, text } from '../fields.ts';
import { section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** Whose policy it is. */
export const merchant = section(
  {
    label: 'Your shop',
    subject: 'The merchant',
    help: 'Shoppers whom checkout turns away are told where they can reach you.',
  },
  {
    name: text({
      label: 'Name of the shop',
      subject: "The merchant's name",
      help: 'As customers read it in mails about their orders.',
      statements: ['ADDR-02'],
      most: 100,
    }),
    /** ISO 4217. */
    shopCurrency: currency({
      label: 'Currency of the shop',
      subject: 'The currency',
      help: 'Rates and fees are charged in it, and thresholds in another currency need an equivalent in it.',
      statements: ['SHIP-02', 'SHIP-03', 'SHIP-04'],
    }),
    /** IANA name, for example `America/Los_Angeles`. */
    timeZone: code({
      label: 'Time zone',
      subject: 'The time zone',
      help: 'The dates of orders, of holidays and of last days are counted in it.',
      statements: ['CAL-02', 'CAL-06', 'RET-07'],
      form: /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/,
      example: 'America/Los_Angeles',
    }),
    /** A path on the storefront, an https address or an e-mail address. */
    contact: contact({
      label: 'Where shoppers reach you',
      subject: 'The contact',
      help: 'An e-mail address, a page of your shop such as /pages/contact, or an https address.',
      statements: ['SHIP-05'],
    }),
  },
);

/** Whose policy it is. */
export interface MerchantSection extends ValueOf<typeof merchant> {}
