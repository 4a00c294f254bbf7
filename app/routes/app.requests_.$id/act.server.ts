import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../../admin-api/call.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import { writtenAnswer } from '../../after-sale/desk/answers/written-answer.ts';
import { addNote, assign } from '../../after-sale/desk/notes.server.ts';
import type { AtDesk } from '../../after-sale/desk/at-desk.ts';
import type { KeptRequest } from '../../after-sale/decode-kept-request.ts';
import { moneyOfMove } from '../../after-sale/desk/request/money-of-move.server.ts';
import { readMoveOf, wrongWith } from '../../after-sale/desk/request/move-form.server.ts';
import type { FormProblem } from '../../after-sale/desk/request/move-form.server.ts';
import { readWantedInstead } from '../../after-sale/desk/request/wanted-instead.server.ts';
import { goneRequest, readCase, takeMove } from '../../after-sale/desk/take-move.server.ts';
import type { ReadCase, WantedStep } from '../../after-sale/desk/take-move.server.ts';
import { keepLabel } from '../../after-sale/labels/keep-label.server.ts';
import { referenceTo } from '../../after-sale/labels/label-address.server.ts';
import { moveWords } from '../../after-sale/move-words.ts';
import { database } from '../../database.server.ts';
import { readDeskForm } from './desk-form.server.ts';

const token = z.string().min(8).max(64);
const note = z.object({ note: z.string().trim().min(1).max(5_000), token });
const assigned = z.object({ assignee: z.union([z.literal(''), z.string().regex(/^\d{1,20}$/)]) });
const move = z.looseObject({ step: z.string(), token, reason: z.string().max(5_000).default('') });

/** Does what a form of the page of a request asks for: a move, a note, or whose it is. Gives what was done, or why not, in words. */
export async function act(by: Merchant, id: string, request: Request): Promise<Result<string, FormProblem>> {
  const form = await readDeskForm(request);
  if (!form.ok) return wrongWith(form.error, 'file');
  const { sent, label } = form.value;
  const { shop } = by;
  const at = { shop, id, by, now: new Date() };
  if ('assignee' in sent) {
    const read = assigned.safeParse(sent);
    if (!read.success) return wrongWith('Choose who works on it.');
    const isThere = await assign(database, at, read.data.assignee || null);
    return isThere ? ok('Assigned') : wrongWith(goneRequest);
  }
  if ('note' in sent) {
    const read = note.safeParse(sent);
    if (!read.success) return wrongWith('Write a note, of at most 5,000 characters.', 'note');
    const isThere = await addNote(database, { ...at, token: read.data.token }, read.data.note);
    return isThere ? ok('Noted') : wrongWith(goneRequest);
  }
  const read = move.safeParse(sent);
  if (!read.success) return wrongWith('The form was not complete.');
  const reason = read.data.reason.replaceAll('\0', '');
  const desk = { ...at, token: read.data.token };
  const found = await readCase(database, at);
  if (found === null) return wrongWith(goneRequest);
  const press = { admin: by.admin, at: desk, found, reason };
  if (label === null || read.data.step !== 'label') return takeRead(press, sent);
  const link = referenceTo(await keepLabel(database, at, { ...label, token: desk.token, now: at.now }));
  return takeRead(press, { ...sent, link });
}

/** Somebody's press of a button, and the request as it was then. */
interface Press {
  readonly admin: Admin;
  readonly at: AtDesk;
  readonly found: ReadCase;
  readonly reason: string;
}

async function takeRead(
  press: Press,
  sent: Readonly<Record<string, unknown>>,
): Promise<Result<string, FormProblem>> {
  const { admin, at, found, reason } = press;
  const step = readMoveOf(found.request, sent);
  if (!step.ok) return step;
  const exchanged = await withWanted(admin, step.value, { request: found.request, sent });
  if (!exchanged.ok) return wrongWith(exchanged.error);
  const ready = inWords(exchanged.value, found);
  if (!ready.ok) return wrongWith(ready.error, 'words');
  const changed = await changedSince(press, sent);
  if (changed !== null) return wrongWith(changed);
  const taken = await takeMove(database, at, ready.value, reason);
  return taken.ok ? ok(`${moveWords[step.value.kind]}: done`) : wrongWith(taken.error);
}

/** What a button said is what moves, or nothing does: says what it would be by now, where that is something else or is not known. */
async function changedSince(
  { admin, at: { now }, found }: Press,
  sent: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const { money } = sent;
  if (typeof money !== 'string' || money === '') return null;
  const said = await moneyOfMove({ admin, database }, found, sent, now);
  if (said === null || said.button === money) return null;
  return said.button === null
    ? `Nothing was done. ${said.note ?? 'No money would move by now. Load the page again.'}`
    : `Nothing was done, as it is something else by now: ${said.button}. Press once more if that is right.`;
}

/** [EXCH-01] An exchange goes out with what somebody at the desk chose for it. */
async function withWanted(
  admin: Admin,
  step: WantedStep,
  {
    request: { asked, orderId },
    sent,
  }: { readonly request: KeptRequest; readonly sent: Readonly<Record<string, unknown>> },
): Promise<Result<WantedStep, string>> {
  if (step.kind !== 'approved' || asked.kind !== 'exchange' || orderId === null) return ok(step);
  const wanted = await readWantedInstead({ admin, database }, { orderId, asked }, sent);
  if (!wanted.ok) return wanted;
  return ok(wanted.value === null ? step : { ...step, payload: { ...step.payload, wanted: wanted.value } });
}

/** What is written to a customer says what the policy says where its slots name that. */
function inWords(step: WantedStep, { request, policy }: ReadCase): Result<WantedStep, string> {
  if (step.text === undefined) return ok(step);
  const written = writtenAnswer(step.text, policy, request.locale);
  return written.ok ? ok({ ...step, text: written.value }) : written;
}
