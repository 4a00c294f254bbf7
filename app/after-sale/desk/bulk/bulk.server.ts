import type { Admin } from '../../../admin-api/call.ts';
import type { Actor } from '../../../audit/actor.ts';
import type { WholeDatabase } from '../../../database.server.ts';
import { readAnswer } from '../answers/store.server.ts';
import { readCase, takeMove, wasTaken } from '../take-move.server.ts';
import { planLine } from './bulk-line.server.ts';
import type { BulkDoing, BulkLine } from './bulk-line.server.ts';
import { readOf } from './bulk-moves.ts';
import type { BulkWish } from './wish.ts';

interface Dependencies {
  readonly admin: Admin;
  readonly database: WholeDatabase;
}

/** What a bulk action would do to each of the chosen requests. */
export interface BulkPreview {
  readonly lines: readonly BulkLine[];
}

/** So many orders are asked for at Shopify at the same time: a page of them is said while somebody waits, and others want to ask, too. */
const together = 5;

/** {@link BulkPreview}; requests that are not there any more are left out. */
export async function previewBulk(
  dependencies: Dependencies,
  wish: BulkWish,
  now: Date,
): Promise<BulkPreview> {
  const { admin, database } = dependencies;
  const doing = await readDoing(dependencies, wish);
  const lines: BulkLine[] = [];
  for (let at = 0; at < wish.ids.length; at += together) {
    const read = wish.ids.slice(at, at + together).map(async (id) => {
      const found = await readCase(database, { shop: admin.shop, id });
      return found && (await planLine(dependencies, found, doing, now)).line;
    });
    lines.push(...(await Promise.all(read)).flatMap((line) => line ?? []));
  }
  return { lines };
}

/** What came of a bulk action: how many were done, and those that stayed as they are although they were said to happen. */
export interface BulkOutcome {
  readonly taken: number;
  readonly left: readonly BulkLine[];
}

/**
 * Does it to those of the requests to which it was said to happen, one after the other, each once for one form. What was said is what happens:
 * where it is something else by now, as when another amount would move, nothing is done about that request.
 * @param said What somebody has read of each, by its id.
 */
export async function takeBulk(
  dependencies: Dependencies,
  wish: BulkWish,
  {
    by,
    token,
    said,
    now,
  }: {
    readonly by: Actor;
    readonly token: string;
    readonly said: ReadonlyMap<string, string>;
    readonly now: Date;
  },
): Promise<BulkOutcome> {
  const { admin, database } = dependencies;
  const { shop } = admin;
  const { ids } = wish;
  const doing = await readDoing(dependencies, wish);
  const left: BulkLine[] = [];
  let taken = 0;
  for (const id of ids.filter((each) => said.has(each))) {
    if (await wasTaken(database, { shop, id, token })) {
      taken += 1;
      continue;
    }
    const found = await readCase(database, { shop, id });
    if (found === null) continue;
    const { line, step } = await planLine(dependencies, found, doing, now);
    if (step === null || readOf(line) !== said.get(id)) {
      left.push({ ...line, happens: false, words: `nothing was done. By now it would be ${line.words}` });
      continue;
    }
    const outcome = await takeMove(database, { shop, id, by, token, now }, step);
    if (outcome.ok) taken += 1;
    else left.push({ ...line, happens: false, words: outcome.error });
  }
  return { taken, left };
}

/** A saved answer that is gone writes nothing. */
async function readDoing(
  { admin, database }: Dependencies,
  { do: step, answer, own }: BulkWish,
): Promise<BulkDoing> {
  if (own !== '') return { step, saying: { kind: 'own', text: own } };
  const saved = answer === '' ? null : await readAnswer(database, admin.shop, answer);
  return { step, saying: saved && { kind: 'saved', answer: saved } };
}
