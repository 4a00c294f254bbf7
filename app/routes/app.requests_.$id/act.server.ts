import { fail, ok } from '@doorstep/policy';
import type { AskedLine, Result } from '@doorstep/policy';
import { linesOf } from '@doorstep/policy';
import { z } from 'zod';

import type { Merchant } from '../../access/merchant.server.ts';
import { addNote, assign } from '../../after-sale/desk/notes.server.ts';
import type { AtDesk } from '../../after-sale/desk/at-desk.ts';
import { inspectedFields, readMove } from '../../after-sale/desk/request/move-form.ts';
import { goneRequest, readCase, takeMove } from '../../after-sale/desk/take-move.server.ts';
import { moveWords } from '../../after-sale/words.ts';
import { database } from '../../database.server.ts';

const token = z.string().min(8).max(64);
const note = z.object({ note: z.string().trim().min(1).max(5_000), token });
const assigned = z.object({ assignee: z.union([z.literal(''), z.string().regex(/^\d{1,20}$/)]) });
const move = z.looseObject({ step: z.string(), token, reason: z.string().max(5_000).default('') });

/** Does what a form of the page of a request asks for: a move, a note, or whose it is. Gives what was done, or why not, in words. */
export async function act(by: Merchant, id: string, form: FormData): Promise<Result<string, string>> {
  const sent = Object.fromEntries(form);
  const { shop } = by;
  const at = { shop, id, by, now: new Date() };
  if ('assignee' in sent) {
    const read = assigned.safeParse(sent);
    if (!read.success) return fail('Choose who works on it.');
    const isThere = await assign(database, at, read.data.assignee || null);
    return isThere ? ok('Assigned') : fail(goneRequest);
  }
  if ('note' in sent) {
    const read = note.safeParse(sent);
    if (!read.success) return fail('Write a note, of at most 5,000 characters.');
    const isThere = await addNote(database, { ...at, token: read.data.token }, read.data.note);
    return isThere ? ok('Noted') : fail(goneRequest);
  }
  const read = move.safeParse(sent);
  if (!read.success) return fail('The form was not complete.');
  return takeRead({ ...at, token: read.data.token }, sent, read.data.reason.replaceAll('\0', ''));
}

async function takeRead(
  at: AtDesk,
  sent: Readonly<Record<string, unknown>>,
  reason: string,
): Promise<Result<string, string>> {
  const found = await readCase(database, at);
  if (found === null) return fail(goneRequest);
  const { asked } = found.request;
  const lines = linesOf(asked);
  const others = namedIn(sent).filter(({ id }) => !lines.some((line) => line.id === id));
  const step = readMove(sent, [...lines, ...others]);
  if (!step.ok) return step;
  const taken = await takeMove(database, at, step.value, reason);
  return taken.ok ? ok(`${moveWords[step.value.kind]}: done`) : taken;
}

/** A parcel that comes back undelivered, and a gift [GIFT-01], were asked for by nobody: what the form names was in it. The engine takes no more than left. */
const namedIn = (sent: Readonly<Record<string, unknown>>): readonly AskedLine[] =>
  Object.entries(sent).flatMap(([name, value]) =>
    name.startsWith(inspectedFields.quantity)
      ? [{ id: name.slice(inspectedFields.quantity.length), quantity: Number(value) }]
      : [],
  );
