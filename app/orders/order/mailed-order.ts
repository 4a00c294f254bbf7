import type { Addressee } from '../../admin-api/addressee.ts';
import type { OrderToChange } from '../effects/apply.ts';

/** Whom a mail about an order goes to, by what Shopify has of it now; `null` where nobody can be written to. */
export function mailedTo(id: string, order: Addressee | null): OrderToChange['mailed'] {
  const to = order?.email ?? '';
  if (order === null || to === '') return null;
  const { shippingAddress: address, customerLocale: locale, statusPageUrl: statusUrl, name } = order;
  return {
    ...{ id, name, to, statusUrl },
    buyer: { firstName: address?.firstName ?? null, lastName: address?.lastName ?? null, locale },
    givenAddress: address && {
      ...{ company: address.company, address1: address.address1, address2: address.address2 },
      ...{ city: address.city, province: address.province, zip: address.zip },
      countryCode: address.countryCodeV2,
    },
  };
}
