import { emptyAddress, type MailingAddress } from '../../state/addresses.ts';

/** Somebody whom the stand-in wallets know. */
export interface WalletContact {
  readonly id: string;
  readonly email: string;
  /** As the wallet writes it: Puerto Rico is a country there. */
  readonly address: MailingAddress;
}

function contact(id: string, address: Partial<MailingAddress>): WalletContact {
  return {
    id,
    email: 'mei@example.com',
    address: {
      ...emptyAddress,
      firstName: 'Mei',
      lastName: 'Tanaka',
      ...address,
    },
  };
}

/** The canned contacts of every wallet sheet. */
export const walletContacts: readonly WalletContact[] = [
  contact('ohio-street', {
    address1: '123 Main Street',
    city: 'Columbus',
    provinceCode: 'OH',
    countryCode: 'US',
    zip: '43004',
  }),
  contact('ohio-box', {
    address1: 'PO Box 12',
    city: 'Columbus',
    provinceCode: 'OH',
    countryCode: 'US',
    zip: '43004',
  }),
  contact('germany', { address1: 'Hauptstraße 5', city: 'Berlin', countryCode: 'DE', zip: '10115' }),
  contact('puerto-rico', {
    address1: '100 Calle San Francisco',
    city: 'San Juan',
    countryCode: 'PR',
    zip: '00901',
  }),
  contact('hong-kong', { address1: '18 Queen’s Road Central', city: 'Central', countryCode: 'HK' }),
];
