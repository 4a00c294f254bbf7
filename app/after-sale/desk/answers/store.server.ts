import type { AfterSaleKind, FirstAnswer } from '@doorstep/policy';

import type { Actor } from '../../../audit/actor.ts';
import { entryOf } from '../../../audit/record.server.ts';
import type { Database } from '../../../database.server.ts';
import { mostAnswers, readRow } from './saved-answer.ts';
import type { SavedAnswer } from './saved-answer.ts';

/**
 * The answers of a shop, by their names.
 * @param kind Those for a kind of request and those for any; all of them for a question, which may be about anything, and where it is left out.
 */
export async function readAnswers(
  database: Database,
  shop: string,
  kind: AfterSaleKind = 'question',
): Promise<readonly SavedAnswer[]> {
  const rows = await database.savedAnswer.findMany({
    where: { shop, ...(kind === 'question' ? {} : { OR: [{ kind: null }, { kind }] }) },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: mostAnswers,
  });
  return rows.map(readRow);
}

/** One of a shop's answers; `null` for none. */
export async function readAnswer(database: Database, shop: string, id: string): Promise<SavedAnswer | null> {
  const row = await database.savedAnswer.findUnique({ where: { shop_id: { shop, id } } });
  return row && readRow(row);
}

/** Who writes, and when. */
interface By {
  readonly shop: string;
  readonly by: Actor;
  readonly at: Date;
}

/** Keeps an answer over what stood there; `full` where a new one is one too many. A form sent twice has one id, and is one answer. */
export async function writeAnswer(
  database: Database,
  { shop, by, at }: By,
  { id, title, kind, texts: { en: text, ...texts } }: SavedAnswer,
): Promise<'kept' | 'full'> {
  const known = await database.savedAnswer.findUnique({ where: { shop_id: { shop, id } } });
  if (known === null && (await database.savedAnswer.count({ where: { shop } })) >= mostAnswers) return 'full';
  const written = { title, kind, text, texts };
  await database.shop.update({
    where: { domain: shop },
    data: {
      savedAnswers: {
        upsert: { where: { shop_id: { shop, id } }, create: { id, ...written }, update: written },
      },
      auditEntries: { create: entryOf({ by, at, what: { kind: 'saved-answer-written', name: title } }) },
    },
  });
  return 'kept';
}

/** Takes an answer out; `false` when the shop has no such answer. What was sent with it stays. */
export async function removeAnswer(database: Database, { shop, by, at }: By, id: string): Promise<boolean> {
  const found = await readAnswer(database, shop, id);
  if (found === null) return false;
  await database.shop.update({
    where: { domain: shop },
    data: {
      savedAnswers: { deleteMany: { id } },
      auditEntries: {
        create: entryOf({ by, at, what: { kind: 'saved-answer-removed', name: found.title } }),
      },
    },
  });
  return true;
}

/** Keeps the answers that a policy gives by itself; nothing where the shop has some already. Gives how many. */
export async function keepFirstAnswers(
  database: Database,
  { shop, by, at }: By,
  answers: readonly FirstAnswer[],
): Promise<number> {
  const { count } = await database.savedAnswer.createMany({
    data: answers.map(({ title, kind, text }, index) => ({
      ...{ shop, title, kind, text },
      id: `first-${index}`,
    })),
    skipDuplicates: true,
  });
  if (count > 0)
    await database.auditEntry.create({
      data: { shop, ...entryOf({ by, at, what: { kind: 'saved-answers-begun', answers: count } }) },
    });
  return count;
}
