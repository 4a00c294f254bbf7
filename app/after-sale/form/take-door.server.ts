import { choiceOf, decideQuestion, decideRequest } from '@doorstep/policy';
import type { AfterSaleKind } from '@doorstep/policy';

import type { WholeDatabase } from '../../database.server.ts';
import type { CaptchaSettings } from '../../environment.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import { openRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';
import { checkCaptcha } from './captcha.server.ts';
import type { DoorVisit } from './door.server.ts';
import { checkDoor } from './door-form.ts';
import type { DoorProblem, TypedDoor } from './door-form.ts';
import type { DoorMessages } from './door-pages.tsx';
import { isSentTooOften, isShopFull, keepWish } from './wish.server.ts';

/** What came of the first form. */
export type TakenDoor =
  | { readonly kind: 'link-sent' }
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'again'; readonly messages: DoorMessages; readonly status: number };

interface DoorContext {
  readonly database: WholeDatabase;
  readonly captcha: CaptchaSettings | null;
  readonly visitor: Pick<Visitor, 'sender' | 'secrets' | 'now'>;
}

/**
 * [FORM-01] Takes what was typed at the first form: a question becomes a request, anything about an order becomes a wish for its link. What is looked
 * at is what was typed, never whether there is such an order.
 */
export async function takeDoor(
  { database, captcha, visitor: { sender, secrets, now } }: DoorContext,
  { shop, locale, policy, policyVersion }: DoorVisit,
  kind: AfterSaleKind,
  typed: TypedDoor,
): Promise<TakenDoor> {
  const { problem } = afterSaleTexts[locale];
  const again = (messages: DoorMessages, status: number): TakenDoor => ({ kind: 'again', messages, status });
  const checked = checkDoor(typed, kind);
  if (!checked.ok) return again(messagesFor(problem, checked.error), 422);
  // A robot is answered like everybody else, so that it learns nothing.
  if (typed.website !== '') return { kind: 'link-sent' };
  const [secret] = secrets;
  if (await isSentTooOften(database, { shop, sender }, { secret, now }))
    return again({ form: problem.busy }, 429);
  const answer = policy.support.captcha
    ? await checkCaptcha(database, typed.captcha, captcha, now)
    : 'missing';
  if (answer === 'unreachable') return again({ form: problem.noCaptcha }, 503);
  const decided = decideRequest(policy, { about: choiceOf[kind], captcha: answer, photos: 0 });
  if (decided.kind === 'refused') return again({ captcha: problem.captcha }, 422);
  if (await isShopFull(database, shop, now)) return again({ form: problem.busy }, 429);
  const { email } = checked.value;
  const { token, order, message } = typed;
  if (kind !== 'question') {
    await keepWish(database, { shop, token, orderName: order, email, kind, locale }, now);
    return { kind: 'link-sent' };
  }
  const { id } = await openRequest(
    database,
    {
      ...{ shop, door: 'storefront', token, order: null, policy, policyVersion, locale, email },
      ...{ asked: { kind }, decision: decideQuestion() },
      // Nobody has proven that the order is theirs: what they call it is a part of what they wrote.
      message: order === '' ? message : `${order}\n\n${message}`,
    },
    now,
  );
  return { kind: 'taken', id };
}

const messagesFor = (
  texts: Readonly<Record<DoorProblem, string>>,
  problems: readonly DoorProblem[],
): DoorMessages =>
  Object.fromEntries(
    problems.map((problem) => [problem === 'longMessage' ? 'message' : problem, texts[problem]]),
  );
