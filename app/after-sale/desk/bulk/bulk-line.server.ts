import { buyersMoney } from '@doorstep/policy';
import type { AtStake, Move } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import type { Database } from '../../../database.server.ts';
import { readAddressOf } from '../../mail/letterhead.server.ts';
import { approvalWords, declineWords } from '../../move-words.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { readyAnswers } from '../answers/ready-answers.ts';
import type { SavedAnswer } from '../answers/saved-answer.ts';
import { writtenAnswer } from '../answers/written-answer.ts';
import { sayRequest } from '../list/listed-request.ts';
import { planNow } from '../moves-of.ts';
import { moneyOfMove } from '../request/money-of-move.server.ts';
import { noMoney } from '../request/say-money.server.ts';
import type { ReadCase, WantedStep } from '../take-move.server.ts';
import { plainMove } from './bulk-moves.ts';
import type { BulkMove } from './bulk-moves.ts';

/** What would become of one of the chosen requests. */
export interface BulkLine {
  readonly id: string;
  readonly name: string;
  /** Why nothing would happen to it, or what would, with its amount. */
  readonly words: string;
  readonly happens: boolean;
  readonly amounts: readonly AtStake[];
}

/** What a bulk action does: with which saved answer, where it sends one. */
export interface BulkDoing {
  readonly step: BulkMove;
  readonly answer: SavedAnswer | null;
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

const leftBy: Readonly<Record<BulkMove, string>> = {
  approved: 'left as it is: your policy does not grant it by itself, or there is something to choose.',
  declined: 'left as it is: your policy grants it, or it is decided already.',
  answered: 'left as it is: nothing can be written to it.',
  closed: 'left as it is: it has ended, or has to be decided first.',
};

/** What a bulk action would do to a request, as everything is now: the same for whoever is about to press, and for what is carried out. */
export async function planLine(
  reading: Reading,
  found: ReadCase,
  { step, answer }: BulkDoing,
  now: Date,
): Promise<PlannedLine> {
  const move = plainMove(found, planNow(found, { policy: found.policy, order: null, now }).moves, step);
  if (move === null) return left(found, leftBy[step]);
  switch (step) {
    case 'approved':
      return approving(reading, found, now);
    case 'declined':
      return declining(found, move);
    case 'answered':
      return answer === null ? left(found, leftBy.answered) : answering(reading, found, answer, now);
    case 'closed':
      return happening(found, 'closed: nothing more is done about it, and no mail is sent.', {
        kind: 'closed',
        payload: { why: 'settled' },
      });
  }
}

async function approving(reading: Reading, found: ReadCase, now: Date): Promise<PlannedLine> {
  const money = (await moneyOfMove(reading, found, { step: 'approved' }, now)) ?? noMoney;
  if (money.note !== null) return left(found, `left as it is: ${money.note}`);
  const amount = money.button === null ? '' : ` ${money.button}.`;
  const words = `approved: ${approvalWords[found.request.asked.kind]}.${amount}`;
  return happening(found, words, { kind: 'approved', payload: { against: false } }, money.amounts);
}

function declining(found: ReadCase, { whys = [] }: Move): PlannedLine {
  const [why = 'other'] = whys;
  const because = why === 'other' ? '' : ` ${declineWords[why]}.`;
  const words = `declined: the customer is told by mail, and nothing is paid.${because}`;
  return happening(found, words, { kind: 'declined', payload: { why, against: false } });
}

/** What the customer reads stands there word for word; what somebody would have to look at first is written one by one. */
async function answering(
  { admin, database }: Reading,
  found: ReadCase,
  answer: SavedAnswer,
  now: Date,
): Promise<PlannedLine> {
  const { request, policy } = found;
  if (answer.kind !== null && answer.kind !== request.asked.kind && request.asked.kind !== 'question')
    return left(found, 'left as it is: this answer is for another kind of request.');
  const [address, read] = await Promise.all([
    readAddressOf(admin, request.orderId),
    request.orderId === null ? null : readAfterSale({ admin, database }, request.orderId, request.id),
  ]);
  if (!address.ok) return left(found, `left as it is: ${sayFailure(address.error)}`);
  if (read !== null && !read.ok) return left(found, `left as it is: ${sayFailure(read.error)}`);
  const order = read?.value?.order ?? null;
  const plan = planNow(found, { policy, order, now });
  const buyers = order && buyersMoney(order);
  const ready = readyAnswers([answer], { request, policy, plan, address: address.value, buyers });
  const notes = ready.flatMap((each) => each.notes);
  if (notes.length > 0) return left(found, `left as it is: ${notes.join(' ')}`);
  const written = writtenAnswer(ready.map(({ text }) => text).join(''), policy, request.locale);
  if (!written.ok) return left(found, `left as it is: ${written.error}`);
  const step = { kind: 'answered', payload: {}, text: written.value } as const;
  return happening(found, `is written: “${written.value}”`, step);
}

const left = (found: ReadCase, words: string): PlannedLine => ({
  line: { ...nameOf(found), words, happens: false, amounts: [] },
  step: null,
});

const happening = (
  found: ReadCase,
  words: string,
  step: WantedStep,
  amounts: readonly AtStake[] = [],
): PlannedLine => ({ line: { ...nameOf(found), words, happens: true, amounts }, step });

const nameOf = ({ request: { id, asked, orderName } }: ReadCase) => ({
  id,
  name: sayRequest(asked.kind, orderName),
});
