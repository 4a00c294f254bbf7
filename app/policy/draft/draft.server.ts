import { decodePolicy, ok, writeForm } from '@doorstep/policy';
import type { FormTexts, Policy, Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../../admin-api/call.ts';
import type { Database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import type { SetupFailure } from '../../setup/step.ts';
import { policyToEdit } from '../editing.server.ts';
import { currentVersion } from '../versions.server.ts';
import type { ChosenSides, Draft, TextChanges, Utterance } from './draft.ts';
import { freshDraft, isUntouched, nothingChosen } from './draft.ts';

/** Whose draft it is. */
export interface DraftOwner {
  readonly shop: string;
  /** The user of the shop's admin, as Shopify numbers them. */
  readonly user: string;
}

/**
 * A user's draft: the stored one, or a fresh one of the live version or, before the first publishing, of the plain policy
 * to start from; only for that Shopify is asked. A stored draft in which nothing was changed gives way to a newer version.
 */
export async function readDraft(
  database: Database,
  admin: Admin,
  user: string,
): Promise<Result<Draft, SetupFailure>> {
  const stored = await readStored(database, { shop: admin.shop, user });
  if (stored !== null && !isUntouched(stored)) return ok(stored);
  const live = await currentVersion(database, admin.shop);
  if (stored !== null && stored.base === (live?.number ?? 0)) return ok(stored);
  if (stored !== null) await discardDraft(database, { shop: admin.shop, user });
  const now = await policyToEdit(database, admin, 'plain');
  return now.ok ? ok(freshDraft(now.value.base, now.value.policy)) : now;
}

const texts = z.record(z.string(), z.string());
const chosenSides = z.object({ over: z.number(), choices: z.record(z.string(), z.enum(['theirs', 'mine'])) });

async function readStored(database: Database, { shop, user }: DraftOwner): Promise<Draft | null> {
  const row = await database.policyDraft.findUnique({ where: { shop_userId: { shop, userId: user } } });
  if (row === null) return null;
  const opened = decodePolicy(row.opened);
  if (!opened.ok) throw new Error(`What the policy draft of ${shop} was begun from cannot be read.`);
  const saved = texts.parse(row.texts);
  const unsaved = Object.entries(texts.parse(row.unsaved)).filter(([name, text]) => saved[name] !== text);
  return {
    base: row.base,
    opened: opened.value,
    texts: saved,
    unsaved: Object.fromEntries(unsaved),
    chosen: chosenSides.safeParse(row.choices).data ?? nothingChosen,
    savedAt: row.savedAt,
  };
}

/**
 * Saves changes of texts, whether or not they can be read; what is not named stays as it is stored, so that two tabs do
 * not undo each other. What was typed and not saved under `names`, those of the changes unless told otherwise, is forgotten.
 */
export async function saveTexts(
  database: Database,
  { shop, user }: DraftOwner,
  draft: Draft,
  changes: TextChanges,
  names: readonly string[] = Object.keys(changes),
  said: Utterance | null = null,
): Promise<void> {
  await begin(database, { shop, user }, draft);
  const kept = Object.fromEntries(Object.entries(changes).filter(([, text]) => text !== null));
  await database.$executeRaw`
    update "PolicyDraft"
    set texts = (texts - ${Object.keys(changes)}::text[]) || ${JSON.stringify(kept)}::jsonb,
        unsaved = unsaved - ${[...names, ...Object.keys(changes)]}::text[],
        heard = heard || ${heardOf(said)}::jsonb,
        "savedAt" = ${new Date().toISOString()}::timestamp
    where shop = ${shop} and "userId" = ${user}`;
}

/**
 * Keeps what is typed in the fields with these names and not saved, so that it is there after a reload or a lost session.
 * Nothing typed forgets what was. What the same page said later and was heard before stays: what it saved, typed or discarded.
 */
export async function keepUnsaved(
  database: Database,
  { shop, user }: DraftOwner,
  draft: Draft,
  { names, typed }: { readonly names: readonly string[]; readonly typed: FormTexts },
  said: Utterance | null = null,
): Promise<void> {
  await begin(database, { shop, user }, draft);
  const { place, page, number } = said ?? { place: '', page: '', number: 0 };
  await database.$executeRaw`
    update "PolicyDraft"
    set unsaved = (unsaved - ${[...names]}::text[]) || ${JSON.stringify(typed)}::jsonb,
        heard = heard || ${heardOf(said)}::jsonb
    where shop = ${shop} and "userId" = ${user}
      and not coalesce(heard->${place}->>'page' = ${page} and (heard->${place}->>'number')::bigint >= ${number}, false)`;
}

const heardOf = (said: Utterance | null): string =>
  JSON.stringify(said === null ? {} : { [said.place]: { page: said.page, number: said.number } });

/** Keeps whose change was chosen so far, so that it is there after a reload or a lost session. */
export async function keepChosen(
  database: Database,
  { shop, user }: DraftOwner,
  { over, choices }: ChosenSides,
): Promise<void> {
  await database.policyDraft.updateMany({
    where: { shop, userId: user },
    data: { choices: { over, choices } },
  });
}

/** Stores a draft unless there is one already. */
async function begin(database: Database, { shop, user }: DraftOwner, draft: Draft): Promise<void> {
  const row = { base: draft.base, opened: jsonOf(draft.opened), texts: draft.texts, savedAt: draft.savedAt };
  await database.policyDraft.createMany({
    data: [{ shop, userId: user, ...row }],
    skipDuplicates: true,
  });
}

/**
 * Puts a draft upon another version: `opened` is the policy of version `base`, `policy` what the draft says from now on, such
 * as what a merge of both gave. What was typed and not saved is forgotten: rows have other keys now.
 */
export async function rebaseDraft(
  database: Database,
  { shop, user }: DraftOwner,
  { base, opened, policy }: { readonly base: number; readonly opened: Policy; readonly policy: Policy },
): Promise<void> {
  const row = {
    base,
    opened: jsonOf(opened),
    texts: { ...writeForm(policy) },
    unsaved: {},
    choices: {},
    savedAt: new Date(),
  };
  await database.policyDraft.upsert({
    where: { shop_userId: { shop, userId: user } },
    create: { shop, userId: user, ...row },
    update: row,
  });
}

/** Forgets a user's draft: what they edit next is the live version. */
export async function discardDraft(database: Database, { shop, user }: DraftOwner): Promise<void> {
  await database.policyDraft.deleteMany({ where: { shop, userId: user } });
}
