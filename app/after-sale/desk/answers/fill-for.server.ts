import { buyersMoney, fail, languageNames, localeOf } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import { readAddressOf } from '../../mail/letterhead.server.ts';
import type { SoldOrderRead } from '../../read-after-sale.server.ts';
import { planNow } from '../moves-of.ts';
import type { ReadCase } from '../take-move.server.ts';
import { readyAnswers } from './ready-answers.ts';
import type { SavedAnswer } from './saved-answer.ts';
import { writtenAnswer } from './written-answer.ts';

/** What many customers are written: an answer that the shop keeps, or words of one's own, which each of them gets as they stand. */
export type Saying =
  { readonly kind: 'saved'; readonly answer: SavedAnswer } | { readonly kind: 'own'; readonly text: string };

/** A request with its order as Shopify has it now; `null` where it shows none. */
interface ToWrite {
  readonly found: ReadCase;
  readonly sold: SoldOrderRead | null;
  readonly now: Date;
}

/**
 * The words as the customer of a request reads them, with every slot filled from it. Fails in words where somebody would have to look at them
 * first: then they are written one by one.
 */
export async function fillFor(
  admin: Admin,
  { found, sold, now }: ToWrite,
  saying: Saying,
): Promise<Result<string, string>> {
  const { request, policy } = found;
  const answer = answerOf(saying, request.locale);
  if (answer.kind !== null && answer.kind !== request.asked.kind && request.asked.kind !== 'question')
    return fail('this answer is for another kind of request.');
  const address = await readAddressOf(admin, request.orderId);
  if (!address.ok) return fail(sayFailure(address.error));
  const order = sold?.order ?? null;
  const plan = planNow(found, { policy, order, now });
  const buyers = order && buyersMoney(order);
  const ready = readyAnswers([answer], { request, policy, plan, address: address.value, buyers });
  const notes = ready.flatMap((each) => each.notes);
  if (notes.length > 0) return fail(notes.join(' '));
  return writtenAnswer(ready.map(({ text }) => text).join(''), policy, request.locale);
}

/** Nobody but who wrote them knows which language words of one's own are in: they are taken for the customer's. */
function answerOf(saying: Saying, language: string): SavedAnswer {
  if (saying.kind === 'saved') return saying.answer;
  const { text } = saying;
  return { id: '', title: '', kind: null, texts: { en: text, [localeOf(language, null)]: text } };
}

/** What stands before the words that a customer reads, where these are one's own and the customer reads another language than the desk. */
export function readsOtherLanguage(saying: Saying, language: string): string | null {
  const locale = localeOf(language, null);
  return saying.kind === 'saved' || locale === 'en' ? null : languageNames[locale];
}
