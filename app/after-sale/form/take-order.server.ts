import { mayAsk } from '@doorstep/policy';
import type { AfterSaleKind, Clock } from '@doorstep/policy';

import type { WholeDatabase } from '../../database.server.ts';
import { estimateOf, judgeAsked } from '../door/judge-asked.server.ts';
import type { AskedProblem } from '../door/read-asked.ts';
import type { ShownEstimate } from '../door/show-estimate.ts';
import { wantsPhotos } from '../door/wants-photos.ts';
import { readPhotos } from '../photos/read-photos.server.ts';
import type { Posted } from '../photos/read-posted.server.ts';
import { openRequest } from '../store.server.ts';
import type { NewRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';
import type { AfterSaleTexts } from '../texts.ts';
import type { OrderVisit } from './order-visit.server.ts';

/** The part of the form that has to be looked at. */
export type OrderField =
  | 'items'
  | 'remedy'
  | 'attested'
  | 'checked'
  | 'parcel'
  | 'cause'
  | 'problem'
  | 'message'
  | 'photos'
  | 'form';

/** What is wrong, in the customer's language, by the part of the form that it is about. */
export type OrderMessages = Readonly<Partial<Record<OrderField, string>>>;

/** What came of an order's form. */
export type TakenOrder =
  | { readonly kind: 'again'; readonly messages: OrderMessages; readonly why: readonly string[] }
  /** What it comes to, before it is sent. */
  | { readonly kind: 'review'; readonly estimate: ShownEstimate }
  | {
      readonly kind: 'taken';
      readonly id: string;
      readonly estimate: ShownEstimate;
      readonly clock: Clock | null;
      readonly asksForPhotos: boolean;
    };

const again = (messages: OrderMessages, why: readonly string[] = []): TakenOrder => ({
  kind: 'again',
  messages,
  why,
});

/** What is worth looking at before it is sent: it is about money, or nothing has been seen of it. */
const reviewed: readonly AfterSaleKind[] = ['return', 'exchange'];

/** [FORM-01] Takes what somebody asks for about their order, judged by the engine at this moment, or says what is missing. */
export async function takeOrder(
  database: WholeDatabase,
  visit: OrderVisit,
  kind: AfterSaleKind,
  { fields, files, large, trouble }: Posted,
): Promise<TakenOrder> {
  const { locale, read, shop, now } = visit;
  const { problem } = afterSaleTexts[locale];
  if (trouble === 'broken') return again({ form: problem.trouble });
  const judged = await judgeAsked(visit, kind, fields);
  const photos = await readPhotos(problem, { files, large, trouble });
  if (!judged.ok || !photos.ok)
    return again({
      ...(judged.ok ? {} : messagesFor(problem, judged.error)),
      ...(photos.ok ? {} : { photos: photos.error }),
    });
  const { policy, policyVersion, shown } = read;
  const { message, asked, decision } = judged.value;
  const estimate = await estimateOf(visit, judged.value);
  if (!mayAsk(decision)) return again({ form: problem.refused }, estimate.sentences);
  if (reviewed.includes(kind) && fields.get('step') !== 'send') return { kind: 'review', estimate };
  const request: NewRequest = {
    door: 'storefront',
    ...{ shop, token: (fields.get('token') ?? '').slice(0, 64), policy, policyVersion, decision },
    ...{ order: { id: shown.id, name: shown.name }, email: shown.email, locale, message, asked },
    photos: photos.value,
  };
  const { id, clock } = await openRequest(database, request, now);
  return {
    kind: 'taken',
    id,
    estimate,
    clock,
    asksForPhotos: wantsPhotos(policy, kind, photos.value.length),
  };
}

/** Where each problem is mended. */
const fieldOf: Readonly<Record<AskedProblem, OrderField>> = {
  ...{ items: 'items', pieces: 'items', remedy: 'remedy', problem: 'problem', cause: 'cause' },
  ...{ attested: 'attested', checked: 'checked', parcel: 'parcel' },
  ...{ wanted: 'items', soldOut: 'items', message: 'message', longMessage: 'message' },
};

const messagesFor = (texts: AfterSaleTexts['problem'], problems: readonly AskedProblem[]): OrderMessages =>
  Object.fromEntries(problems.map((problem) => [fieldOf[problem], texts[problem]]));
