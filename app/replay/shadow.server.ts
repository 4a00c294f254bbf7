import { z } from 'zod';

import { run } from '../database.server.ts';
import type { Database, Statement, WholeDatabase } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { DecidableOrder } from '../orders/order-now.ts';
import { judgeOrder } from './judge.ts';
import { rowOf } from './keep-rows.ts';
import { readReplay, readSides } from './store.server.ts';
import { countOrder, tallyShape } from './tally.ts';

/** A new order, when it is decided for the first time. */
export type NewOrder = DecidableOrder & { readonly name: string };

const rows = z.array(z.object({ id: z.string().transform(BigInt) }));

const findingShadows: Statement = {
  name: 'find shadows',
  text: `
    select id::text from "Replay" where shop = $1 and kind = 'shadow' and state = 'watching'
      and since <= $2::timestamptz and until > $2::timestamptz`,
};

/**
 * Judges a new order by the drafts that are judged beside what is published in its shop, and keeps what that comes to. Nothing is
 * done because of it. An order is counted once, however often it is told of.
 */
export async function judgeBeside(database: WholeDatabase, shop: string, order: NewOrder): Promise<void> {
  const watching = rows.parse(await run(database, findingShadows, [shop, order.createdAt]));
  for (const { id } of watching) await judgeFor(database, { shop, id }, order);
}

async function judgeFor(
  database: WholeDatabase,
  key: { readonly shop: string; readonly id: bigint },
  order: NewOrder,
): Promise<void> {
  const replay = await readReplay(database, key);
  const sides = replay && (await readSides(database, replay));
  if (!replay || !sides) return;
  const judged = judgeOrder(order, sides);
  await database.$transaction(async (transaction) => {
    // Orders of a shop are decided many at once: each adds to what the others have added.
    const locked = await transaction.$queryRaw`
      select id::text from "Replay" where id = ${key.id} and shop = ${key.shop} and state = 'watching' for update`;
    if (rows.parse(locked).length === 0) return;
    const data = [rowOf(replay, order, judged)];
    const { count } = await transaction.replayedOrder.createMany({ data, skipDuplicates: true });
    if (count === 0) return;
    const { tally } = await transaction.replay.findFirstOrThrow({ where: key, select: { tally: true } });
    const sums = tallyShape.parse(tally);
    countOrder(sums, { placedAt: order.createdAt, edited: false }, judged);
    await transaction.replay.updateMany({ where: key, data: { tally: jsonOf(sums) } });
  });
}

/** Ends the shadows whose days are over. */
export async function endShadows(database: Pick<Database, 'replay'>, now: Date): Promise<void> {
  await database.replay.updateMany({
    where: { kind: 'shadow', state: 'watching', until: { lte: now } },
    data: { state: 'done', endedAt: now },
  });
}
