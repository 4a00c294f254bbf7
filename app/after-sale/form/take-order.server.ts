import { choiceOf, decideAfterSale, decideRequest, mayAsk } from '@doorstep/policy';
import type { AfterSaleDecision, AfterSaleKind, Clock } from '@doorstep/policy';

import type { WholeDatabase } from '../../database.server.ts';
import { withNames } from '../../with-names.ts';
import { lineNames } from '../door/known-lines.ts';
import { readPricesNow } from '../door/prices-now.server.ts';
import { readAsked } from '../door/read-asked.ts';
import type { AskedProblem } from '../door/read-asked.ts';
import { estimateAtShopify } from '../door/shopify-estimate.server.ts';
import { showEstimate } from '../door/show-estimate.ts';
import type { ShownEstimate } from '../door/show-estimate.ts';
import { readPhoto } from '../photos/read-photo.server.ts';
import type { Photo } from '../photos/read-photo.server.ts';
import type { Posted } from '../photos/read-posted.server.ts';
import { openRequest } from '../store.server.ts';
import type { NewRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';
import type { AfterSaleTexts } from '../texts.ts';
import type { OrderVisit } from './order-visit.server.ts';

/** The part of the form that has to be looked at. */
export type OrderField =
  'items' | 'remedy' | 'attested' | 'checked' | 'cause' | 'problem' | 'message' | 'photos' | 'form';

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
  const { locale, read, lines, shop, now } = visit;
  const { problem } = afterSaleTexts[locale];
  if (trouble === 'broken') return again({ form: problem.trouble });
  const prices = kind === 'price-adjustment' ? await readPricesNow(visit.admin, read.order) : null;
  const asked = readAsked(kind, fields, { lines, priceNow: (id) => prices?.get(id) ?? null });
  const photos = await readPhotos(problem, { files, large, trouble });
  if (!asked.ok || typeof photos === 'string')
    return again({
      ...(asked.ok ? {} : messagesFor(problem, asked.error)),
      ...(typeof photos === 'string' ? { photos } : {}),
    });
  const { policy, policyVersion, order, shown } = read;
  const { message, ...what } = asked.value;
  const decision: AfterSaleDecision = decideAfterSale(policy, order, what.asked, now.toISOString());
  const byShopify = await estimateAtShopify(visit.admin, shown.id, what.asked, decision);
  const estimate = showEstimate(decision, lineNames(lines), locale, byShopify);
  if (!mayAsk(decision)) return again({ form: problem.refused }, estimate.sentences);
  if (reviewed.includes(kind) && fields.get('step') !== 'send') return { kind: 'review', estimate };
  const request: NewRequest = {
    door: 'storefront',
    ...{ shop, token: (fields.get('token') ?? '').slice(0, 64), policy, policyVersion, decision },
    ...{ order: { id: shown.id, name: shown.name }, email: shown.email, locale, message, photos, ...what },
  };
  const { id, clock } = await openRequest(database, request, now);
  // The captcha was passed before the link was sent.
  const decided = decideRequest(policy, { about: choiceOf[kind], captcha: 'passed', photos: photos.length });
  const asksForPhotos = decided.kind === 'accepted' && decided.asksForPhotos;
  return { kind: 'taken', id, estimate, clock, asksForPhotos };
}

/** The photos, or what is wrong with them; one after the other, because each takes the memory of all its points. */
async function readPhotos(
  texts: AfterSaleTexts['problem'],
  { files, large, trouble }: Pick<Posted, 'files' | 'large' | 'trouble'>,
): Promise<readonly Photo[] | string> {
  if (trouble === 'too large') return texts.tooLarge;
  if (trouble === 'too many') return texts.tooManyPhotos;
  const [tooLarge] = large;
  if (tooLarge !== undefined) return withNames(texts.largePhoto, { name: tooLarge });
  const photos: Photo[] = [];
  for (const { name, bytes } of files) {
    const photo = await readPhoto(bytes);
    if (!photo.ok) return withNames(texts.noPhoto, { name });
    photos.push(photo.value);
  }
  return photos;
}

/** Where each problem is mended. */
const fieldOf: Readonly<Record<AskedProblem, OrderField>> = {
  ...{ items: 'items', pieces: 'items', remedy: 'remedy', problem: 'problem', cause: 'cause' },
  ...{ attested: 'attested', checked: 'checked' },
  ...{ wanted: 'message', message: 'message', longMessage: 'message' },
};

const messagesFor = (texts: AfterSaleTexts['problem'], problems: readonly AskedProblem[]): OrderMessages =>
  Object.fromEntries(problems.map((problem) => [fieldOf[problem], texts[problem]]));
