import { fail, ok } from '@doorstep/policy';
import type { AtStake, Move, Result } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import type { Database } from '../../../database.server.ts';
import { approvalWords, declineWords } from '../../move-words.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import type { AfterSaleRead } from '../../read-after-sale.server.ts';
import { returnOf } from '../../read-followed.server.ts';
import { fillFor, readsOtherLanguage } from '../answers/fill-for.server.ts';
import type { Saying } from '../answers/fill-for.server.ts';
import { requestPage, sayRequest } from '../list/listed-request.ts';
import { planNow } from '../moves-of.ts';
import { noMoney, sayMoney } from '../request/say-money.server.ts';
import type { ReadCase, WantedStep } from '../take-move.server.ts';
import type { BulkMove } from './bulk-moves.ts';
import { plainMove } from './plain-move.ts';

/** What would become of one of the chosen requests. */
export interface BulkLine {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  /** Why nothing would happen to it, or what would, with its amount. */
  readonly words: string;
  readonly happens: boolean;
  /** What stands in its way at Shopify although the policy grants it: it is left out, unless somebody chooses otherwise. */
  readonly hindrance: string | null;
  readonly amounts: readonly AtStake[];
}

/** What a bulk action does, and what the customers are written with it; `null` for nothing. */
export interface BulkDoing {
  readonly step: BulkMove;
  readonly saying: Saying | null;
}

/** The line of a request, and the step by which it would happen; without one it stays as it is. */
export interface PlannedLine {
  readonly line: BulkLine;
  readonly step: WantedStep | null;
}

interface Reading {
  readonly admin: Admin;
  readonly database: Database;
}

/** A request that is about to be handled with others, with its order as Shopify has it now; `null` where nothing of it is needed, or it shows none. */
interface Looked {
  readonly found: ReadCase;
  readonly sold: AfterSaleRead | null;
  readonly now: Date;
}

/** What a bulk action would do to a request, as everything is now: the same for whoever is about to press, and for what is carried out. */
export async function planLine(
  reading: Reading,
  found: ReadCase,
  doing: BulkDoing,
  now: Date,
): Promise<PlannedLine> {
  const { step, saying } = doing;
  const move = plainMove(found, planNow(found, { policy: found.policy, order: null, now }).moves, step);
  if (!move.ok) return left(found, move.error);
  if (step === 'closed')
    return happening(found, 'closed: nothing more is done about it, and no mail is sent.', {
      kind: 'closed',
      payload: { why: 'settled' },
    });
  const sold = step === 'approved' || saying !== null ? await readSold(reading, found) : ok(null);
  if (!sold.ok) return left(found, sold.error);
  const looked = { found, sold: sold.value, now };
  const written = saying === null ? ok(null) : await fillFor(reading.admin, looked, saying);
  if (!written.ok) return left(found, written.error);
  const says = said(saying, written.value, found);
  switch (step) {
    case 'approved':
      return approving(reading.admin, looked, says);
    case 'declined':
      return declining(found, move.value, says);
    case 'answered':
      return says.text === undefined
        ? left(found, 'choose what is written, or write it.')
        : happening(found, `is written${says.words}`, { kind: 'answered', payload: {}, text: says.text });
  }
}

/** What a customer is written beside what happens: for the line, and for the step. */
interface Says {
  readonly words: string;
  readonly text?: string;
}

function said(saying: Saying | null, text: string | null, { request }: ReadCase): Says {
  if (saying === null || text === null) return { words: '' };
  const language = readsOtherLanguage(saying, request.locale);
  return { words: `${language === null ? '' : ` to somebody who reads ${language}`}: “${text}”`, text };
}

async function readSold(
  reading: Reading,
  { request: { id, orderId } }: ReadCase,
): Promise<Result<AfterSaleRead | null, string>> {
  if (orderId === null) return ok(null);
  const read = await readAfterSale(reading, orderId, id);
  return read.ok ? read : fail(sayFailure(read.error));
}

async function approving(
  admin: Admin,
  looked: Looked,
  { words: writes, ...text }: Says,
): Promise<PlannedLine> {
  const { found, sold, now } = looked;
  const { request, policy } = found;
  const step = { kind: 'approved', payload: { against: false } } as const;
  const money = request.orderId === null ? noMoney : await sayMoney(admin, { ...found, sold, now }, step);
  if (money.note !== null) return left(found, money.note);
  const plannedBy = { policy, order: sold?.order ?? null, now, shopifyReturn: returnOf(sold, request) };
  const move = planNow(found, plannedBy).moves.find((each) => each.step === 'approved');
  const amount = money.button === null ? '' : ` ${money.button}.`;
  const words = `approved: ${approvalWords[request.asked.kind]}.${amount}${alsoReads(writes)}`;
  const planned = happening(found, words, { ...step, ...text }, money.amounts);
  return { ...planned, line: { ...planned.line, hindrance: move?.hindrance?.message ?? null } };
}

function declining(found: ReadCase, { whys = [] }: Move, { words: writes, ...text }: Says): PlannedLine {
  const [why = 'other'] = whys;
  const because = why === 'other' ? '' : ` ${declineWords[why]}.`;
  const words = `declined: the customer is told by mail, and nothing is paid.${because}${alsoReads(writes)}`;
  return happening(found, words, { kind: 'declined', payload: { why, against: false }, ...text });
}

const alsoReads = (writes: string): string => (writes === '' ? '' : ` In the mail you write${writes}`);

const left = (found: ReadCase, why: string): PlannedLine => ({
  line: { ...nameOf(found), words: `left as it is: ${why}`, happens: false, hindrance: null, amounts: [] },
  step: null,
});

const happening = (
  found: ReadCase,
  words: string,
  step: WantedStep,
  amounts: readonly AtStake[] = [],
): PlannedLine => ({ line: { ...nameOf(found), words, happens: true, hindrance: null, amounts }, step });

const nameOf = ({ request: { id, asked, orderName } }: ReadCase) => ({
  ...{ id, page: requestPage(id) },
  name: sayRequest(asked.kind, orderName),
});
