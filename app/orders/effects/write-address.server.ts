import { fail, isCorrectable, ok } from '@doorstep/policy';
import type { Correctable, EffectPayloads } from '@doorstep/policy';

import { updateOrderAddress } from '../../admin-api/order-address.ts';
import { isSameGiven } from '../../corrections/given-address.ts';
import type { GivenAddress } from '../../corrections/given-address.ts';
import { correctionOf } from '../../corrections/store.server.ts';
import { readOrderToCorrect } from '../correctable.server.ts';
import type { OrderToCorrect } from '../correctable.server.ts';
import type { Apply } from './apply.ts';
import { toUnfinished, unlessFailed } from './unfinished.ts';

/** Why the address that a customer gave is not on the order, for the person who has it now. */
const tooLate: Readonly<Record<Exclude<Correctable, 'yes'>, string>> = {
  cancelled: 'the order was cancelled before the address that the customer gave was written',
  shipped: 'a parcel had left before the address that the customer gave was written',
  requested:
    'a fulfillment service was asked to ship it before the address that the customer gave was written',
  settled: 'the hold was released before the address that the customer gave was written',
};

/**
 * [ADDR-02] Writes to the order what its customer gave. What the order says is read first: it may be written already, by a worker
 * that died before it could say so, and somebody may have shipped or settled it since.
 */
export const writeAddress: Apply<EffectPayloads['address']> = async (
  { admin, database },
  { id: orderId },
  { turn },
) => {
  const given = await correctionOf(database, { shop: admin.shop, orderId }, turn);
  const address = given?.address ?? null;
  if (address === null) return fail({ kind: 'give-up', reason: 'what the customer gave was erased' });
  const read = await readOrderToCorrect({ admin, database }, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const order = read.value;
  if (order?.address == null) return fail({ kind: 'give-up', reason: 'the order has no address to replace' });
  if (!isSameGiven(order.address, address)) {
    const standing = isCorrectable(order.facts);
    if (standing !== 'yes') return fail({ kind: 'give-up', reason: tooLate[standing] });
    const written = await updateOrderAddress(admin, orderId, inputOf(order.address, address));
    if (!written.ok) return unlessFailed(written);
    if (!isSameGiven(written.value, address))
      return fail({ kind: 'give-up', reason: 'Shopify has kept another address than the customer gave' });
  }
  return ok(null);
};

/** What is not asked stays as it was: the person, the telephone, and the place. */
function inputOf(
  {
    countryCodeV2,
    provinceCode,
    firstName,
    lastName,
    phone,
    company,
  }: NonNullable<OrderToCorrect['address']>,
  { address1, address2, city, zip, withoutCompany }: GivenAddress,
) {
  return {
    ...{ firstName, lastName, phone, company: withoutCompany ? null : company },
    ...{ address1, address2, city, zip, provinceCode, countryCode: countryCodeV2 },
  };
}
