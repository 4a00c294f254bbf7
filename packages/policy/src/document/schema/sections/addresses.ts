import { country, text, textPerLanguage } from '../fields.ts';
import type { About } from '../kinds.ts';
import { choice, list, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const verdict = (about: About) =>
  choice(about, {
    refuse: 'Refuse at checkout',
    ask: 'Accept, then hold the order and ask the customer',
    allow: 'Accept',
  });

const exception = section(
  {
    label: 'Address exception',
    subject: 'The address exception',
    help: 'An address that you have looked at and ship to.',
  },
  {
    address1: text({
      label: 'Address line',
      subject: 'The address line',
      help: 'As customers type it: street and number, or the box.',
      statements: ['ADDR-03'],
      most: 255,
    }),
    zip: text({
      label: 'Postal code',
      subject: 'The postal code',
      help: 'The exception holds for this postal code only.',
      statements: ['ADDR-03'],
      most: 20,
    }),
    country: country({
      label: 'Country',
      subject: 'The country',
      help: 'The exception holds in this country only.',
      statements: ['ADDR-03'],
    }),
    who: text({
      label: 'Who allowed it',
      help: 'The person to ask about it later.',
      statements: ['ADDR-03'],
      most: 100,
    }),
    why: text({
      label: 'Why it is allowed',
      help: 'What you know about the address that the app cannot.',
      statements: ['ADDR-03'],
      most: 300,
    }),
  },
);

/** [ADDR-01..04] One verdict for each class of address. */
export const addresses = section(
  {
    label: 'Addresses',
    subject: 'The addresses',
    help: 'What happens to addresses that carriers cannot, or not always, deliver to. A refused address is answered at its line, in the shopper’s language. What slips past checkout is held before it ships.',
  },
  {
    poBox: verdict({
      label: 'P.O. boxes',
      help: 'PO Box 12, Apartado 4, 私書箱, and their many spellings.',
      statements: ['ADDR-01', 'ADDR-02'],
    }),
    streetAndPoBox: verdict({
      label: 'A street together with a P.O. box',
      subject: 'A street with a P.O. box',
      help: 'Refusing asks the shopper to remove the box and keep the street.',
      statements: ['ADDR-01', 'ADDR-03'],
    }),
    privateMailbox: verdict({
      label: 'Private mailboxes',
      help: 'PMB numbers and mail stores, which carriers do deliver to.',
      statements: ['ADDR-03'],
    }),
    ruralBox: verdict({
      label: 'Rural and highway route boxes',
      subject: 'Rural route boxes',
      help: 'RR 2 Box 15: a box at the roadside.',
      statements: ['ADDR-03'],
    }),
    generalDelivery: verdict({
      label: 'General delivery',
      help: 'Parcels that wait at the post office.',
      statements: ['ADDR-02', 'ADDR-03'],
    }),
    exceptions: list(exception, {
      label: 'Addresses that always pass',
      subject: 'The address exceptions',
      help: 'Whatever they look like, with who allowed them and why.',
      statements: ['ADDR-03'],
      most: 100,
      namedBy: 'address1',
    }),
    responsibility: textPerLanguage({
      label: 'Who answers for a wrong address',
      subject: 'The sentence about wrong addresses',
      help: 'Said beside the address at checkout, on the order page and in the FAQ.',
      statements: ['ADDR-04'],
      most: 300,
    }),
  },
);

/** What happens to a kind of address: refused at checkout, accepted but held and confirmed, or accepted. */
export type AddressVerdict = ValueOf<ReturnType<typeof verdict>>;

/** One address that the merchant has looked at and ships to. */
export interface AddressException extends ValueOf<typeof exception> {}

/** [ADDR-01..03] One switch for each class of address. */
export interface AddressesSection extends ValueOf<typeof addresses> {}
