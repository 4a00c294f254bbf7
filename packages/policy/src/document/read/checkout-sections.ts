import type {
  AddressException,
  AddressesSection,
  Destination,
  DestinationsSection,
  FreeFrom,
  ProtectionSection,
  SignatureSection,
} from '../policy.ts';
import { section } from './decode-section.ts';
import { choice, flag, list, orAbsent, orNull, text } from './reader.ts';
import { country, link, money, shopperText } from './values.ts';

const verdict = (label: string) => choice(label, ['refuse', 'ask', 'allow'] as const);

const freeFrom = section<FreeFrom>('The free-shipping threshold', {
  amount: money('The free-shipping threshold'),
  shopEquivalent: orNull(money("The threshold in the shop's currency")),
});

const destination = section<Destination>('The destination', {
  country,
  flat: money('The flat rate'),
  freeFrom: orNull(freeFrom),
});

/** [SHIP-01..06] */
export const destinations = section<DestinationsSection>('The destinations', {
  basis: choice('What counts toward free shipping', ['after-discounts', 'before-discounts'] as const),
  optionName: text('The name of the delivery option', 60),
  clampToFlat: flag('Never charging more than the flat rate'),
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

const exception = section<AddressException>('The address exception', {
  address1: text('The address line', 255),
  zip: text('The postal code', 20),
  country,
  who: text('Who allowed it', 100),
  why: text('Why it is allowed', 300),
});

/** [ADDR-01..04] */
export const addresses = section<AddressesSection>('The addresses', {
  poBox: verdict('P.O. boxes'),
  streetAndPoBox: verdict('A street with a P.O. box'),
  privateMailbox: verdict('Private mailboxes'),
  ruralBox: verdict('Rural route boxes'),
  generalDelivery: verdict('General delivery'),
  exceptions: list('The address exceptions', exception, 100),
  responsibility: shopperText('The sentence about wrong addresses', 300),
});

/** [PROT-01..06] */
export const protection = section<ProtectionSection>('The protection', {
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
  terms: orAbsent(link("The protection's terms")),
});

/** [SIGN-01] */
export const signature = section<SignatureSection>('The signature rule', {
  required: flag('Signatures'),
  above: money('The value above which a signature is needed'),
  carrier: text('The carrier', 40),
});
