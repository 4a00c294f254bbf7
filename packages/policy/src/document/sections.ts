import { largestAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import { locales } from './locales.ts';
import type {
  AddressesSection,
  Destination,
  DestinationsSection,
  FreeFrom,
  Policy,
  ProtectionSection,
  ShopperText,
  SignatureSection,
} from './policy.ts';
import type { Reader } from './reader.ts';
import { choice, code, flag, isObject, list, orNull, refuse, section, text, whole } from './reader.ts';

const country = code('The country', /^[A-Z]{2}$/, 'US');
const currency = code('The currency', /^[A-Z]{3}$/, 'USD');
const verdict = (label: string) => choice(label, ['refuse', 'ask', 'allow'] as const);

/** An amount in minor units with its currency. */
export function money(label: string): Reader<Money> {
  return section<Money>(label, {
    minor: (value, path, problems) =>
      typeof value === 'number' && value < 0
        ? refuse(problems, path, 'negative', `${label} must be 0 or more.`)
        : whole(label, 0, largestAmount)(value, path, problems),
    currency,
  });
}

/** A text in English and any of the other languages. */
export function shopperText(label: string, most: number): Reader<ShopperText> {
  return (value, path, problems) => {
    if (!isObject(value)) return refuse(problems, path, 'missing', `${label} is missing.`);
    const read: Record<string, string> = {};
    for (const locale of locales) {
      if (value[locale] === undefined && locale !== 'en') continue;
      read[locale] = text(`${label} (${locale})`, most)(value[locale], `${path}.${locale}`, problems);
    }
    for (const key of Object.keys(value)) {
      if (locales.some((locale) => locale === key)) continue;
      refuse(problems, `${path}.${key}`, 'not-allowed', `${label}: “${key}” is not one of our languages.`);
    }
    return { ...read, en: read.en ?? '' };
  };
}

const freeFrom = section<FreeFrom>('The free-shipping threshold', {
  amount: money('The free-shipping threshold'),
  shopEquivalent: orNull(money("The threshold in the shop's currency")),
});

const destination = section<Destination>('The destination', {
  country,
  flat: money('The flat rate'),
  freeFrom: orNull(freeFrom),
});

const destinations = section<DestinationsSection>('The destinations', {
  basis: choice('What counts toward free shipping', ['after-discounts', 'before-discounts'] as const),
  optionName: text('The name of the delivery option', 60),
  served: list('The destinations', destination, 250),
  usTerritories: section('The U.S. territories', {
    PR: flag('Puerto Rico'),
    GU: flag('Guam'),
    VI: flag('The U.S. Virgin Islands'),
    AS: flag('American Samoa'),
    MP: flag('The Northern Mariana Islands'),
  }),
  usMilitary: section('U.S. military addresses', {
    AA: flag('Armed Forces Americas'),
    AE: flag('Armed Forces Europe'),
    AP: flag('Armed Forces Pacific'),
  }),
});

const addresses = section<AddressesSection>('The addresses', {
  poBox: verdict('P.O. boxes'),
  streetAndPoBox: verdict('A street with a P.O. box'),
  privateMailbox: verdict('Private mailboxes'),
  ruralBox: verdict('Rural route boxes'),
  generalDelivery: verdict('General delivery'),
});

const protection = section<ProtectionSection>('The protection', {
  offered: flag('The protection offer'),
  name: shopperText("The protection's name", 60),
  price: money("The protection's price"),
  countries: list('Where the protection is offered', country, 250),
  waives: list(
    'The fees that the protection waives',
    choice('A fee', ['return', 'exchange', 'returned-parcel', 'replacement', 're-ship'] as const),
    5,
  ),
  finalSaleTag: text('The final-sale tag', 255),
});

const signature = section<SignatureSection>('The signature rule', {
  required: flag('Signatures'),
  above: money('The value above which a signature is needed'),
  carrier: text('The carrier', 40),
});

/** The whole document, field by field. What fields say about each other is checked afterwards. */
export const policyDocument: Reader<Policy> = section<Policy>('The policy', {
  schemaVersion: (value, path, problems) =>
    value === 1
      ? 1
      : refuse(problems, path, 'unsupported-version', 'This policy was written by another version.'),
  merchant: section('The merchant', {
    name: text("The merchant's name", 100),
    shopCurrency: currency,
    timeZone: code('The time zone', /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'America/Los_Angeles'),
    contact: code(
      'The contact path',
      /^(\/[^\s]*|https:\/\/[^\s]+)$/,
      '/pages/contact or https://example.com',
    ),
  }),
  destinations,
  addresses,
  protection,
  signature,
});
