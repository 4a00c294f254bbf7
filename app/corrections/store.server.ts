import type { AddressCorrection } from '@prisma/client';
import { Prisma } from '@prisma/client';

import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { givenAddress } from './given-address.ts';
import type { GivenAddress } from './given-address.ts';

/** Which order of which shop. */
interface OfOrder {
  readonly shop: string;
  readonly orderId: string;
}

/** What a customer said about the address of their order. */
export interface Correction extends Omit<AddressCorrection, 'address'> {
  readonly address: GivenAddress | null;
}

/** What a customer says with a link: another address, or that the one there is is right. */
export type SaidByCustomer =
  | { readonly confirms: true }
  | { readonly confirms: false; readonly address: GivenAddress; readonly isElsewhere: boolean };

const read = ({ address, ...row }: AddressCorrection): Correction => ({
  ...row,
  address: address === null ? null : givenAddress.parse(address),
});

/** For the how manieth time the customer of an order would give an address now. */
export const nextTurn = async (database: Database, { shop, orderId }: OfOrder): Promise<number> =>
  1 + (await database.addressCorrection.count({ where: { shop, orderId } }));

/** Everything that the customer of an order said about its address, the first first. */
export const correctionsOf = async (
  database: Database,
  { shop, orderId }: OfOrder,
): Promise<readonly Correction[]> =>
  (await database.addressCorrection.findMany({ where: { shop, orderId }, orderBy: { turn: 'asc' } })).map(
    read,
  );

/** What was said by the link of a turn; `null` for nothing yet. */
export async function correctionOf(
  database: Database,
  { shop, orderId }: OfOrder,
  turn: number,
): Promise<Correction | null> {
  const row = await database.addressCorrection.findUnique({
    where: { shop_orderId_turn: { shop, orderId, turn } },
  });
  return row && read(row);
}

/** What waits to be made true, the first first; `null` for nothing. */
export async function waitingCorrection(
  database: Database,
  { shop, orderId }: OfOrder,
): Promise<Correction | null> {
  const row = await database.addressCorrection.findFirst({
    where: { shop, orderId, state: 'waiting' },
    orderBy: { turn: 'asc' },
  });
  return row && read(row);
}

/** The turn of the last address that a customer gave and that stands on the order; `null` for none. */
export async function lastCorrected(database: Database, { shop, orderId }: OfOrder): Promise<number | null> {
  const row = await database.addressCorrection.findFirst({
    where: { shop, orderId, state: 'done', confirms: false },
    orderBy: { turn: 'desc' },
    select: { turn: true },
  });
  return row?.turn ?? null;
}

/**
 * Keeps what a customer says, once for each turn: `false` when something was said by that link before, which stays as it is.
 */
export async function keepCorrection(
  database: Database,
  { shop, orderId, turn, at }: OfOrder & { readonly turn: number; readonly at: Date },
  said: SaidByCustomer,
): Promise<boolean> {
  const isForPerson = !said.confirms && said.isElsewhere;
  const { count } = await database.addressCorrection.createMany({
    data: [
      {
        ...{ shop, orderId, turn, at, confirms: said.confirms },
        state: isForPerson ? ('person' as const) : ('waiting' as const),
        ...(said.confirms ? {} : { isElsewhere: said.isElsewhere, address: jsonOf(said.address) }),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** What waited is made true, or is for a person now: `false` when somebody else has said so, or it was erased meanwhile. */
export async function endCorrection(
  database: Database,
  { shop, orderId, turn }: OfOrder & { readonly turn: number },
  state: 'done' | 'person',
): Promise<boolean> {
  const { count } = await database.addressCorrection.updateMany({
    where: { shop, orderId, turn, state: 'waiting' },
    data: { state },
  });
  return count === 1;
}

/** Erases what the customers of orders said about their addresses; that they said something stays. */
export async function eraseCorrections(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.addressCorrection.updateMany({
    where: { shop, orderId: { in: [...orderIds] } },
    data: { address: Prisma.DbNull, state: 'erased' },
  });
}
