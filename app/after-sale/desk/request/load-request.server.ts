import {
  buyersMoney,
  endStages,
  explain,
  giftsOf,
  linesOf,
  otherFee,
  parcelsToName,
  returnablePieces,
} from '@doorstep/policy';
import type { Asked, AskedLine, Move, Stage, StepKind } from '@doorstep/policy';

import { namesOfStaff } from '../../../access/staff.server.ts';
import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import { database } from '../../../database.server.ts';
import { correctionsOf } from '../../../corrections/store.server.ts';
import { showGiven } from '../../../orders/order/show-given.ts';
import { adminAddress } from '../../../orders/admin-address.ts';
import { orderPage } from '../../../orders/order-address.ts';
import { mailsOf } from '../../../orders/sent-mails.server.ts';
import { sayInstant } from '../../../policy/date-in-zone.ts';
import { currentVersion } from '../../../policy/versions.server.ts';
import { readerIn } from '../../../reader.ts';
import { lineNames } from '../../door/known-lines.ts';
import { nameParcels } from '../../door/known-parcels.ts';
import type { KnownParcel } from '../../door/known-parcels.ts';
import { variantsFor } from '../../door/exchange-variants.server.ts';
import type { ExchangeVariants } from '../../door/exchange-variants.server.ts';
import { estimateAtShopify } from '../../door/shopify-estimate.server.ts';
import { showEstimate } from '../../door/show-estimate.ts';
import { readAddressOf } from '../../mail/letterhead.server.ts';
import { isInvoicePaid } from '../../is-paid.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { requestSubject } from '../../subject.ts';
import { answerWords, doorWords } from '../../words.ts';
import { readyAnswers } from '../answers/ready-answers.ts';
import { readAnswers } from '../answers/store.server.ts';
import type { KeptCase } from '../moves-of.ts';
import { returnOf } from '../../read-followed.server.ts';
import { planNow, storyNow } from '../moves-of.ts';
import { readCase } from '../take-move.server.ts';
import { sayDue, sayRequest, sayStage } from '../list/listed-request.ts';
import { sayPolicy } from '../list/policy-says.ts';
import { showOrder } from './show-order.ts';
import { showHistory } from './history.ts';
import { showRequestEffect } from './effect-words.ts';
import { showChoicesFor, variantNames } from './exchange-choices.ts';
import { namesOfOthers } from './names-of-others.server.ts';
import { sayAsked } from './say-asked.ts';
import { orderNotShown } from '../../../orders/not-shown.ts';
import { sayMoney } from './say-money.server.ts';
import type { AboutMoney, SaidMoney } from './say-money.server.ts';
import { usualStep } from './usual-step.ts';
import { isWorkingOn } from './working.server.ts';

/** Everything that the page of one request shows: what is kept of it, and what Shopify says of its order. Throws 404 for none. */
export async function loadRequest(admin: Admin, user: string, id: string) {
  const { shop } = admin;
  const found = await readCase(database, { shop, id });
  if (found === null) throw new Response('Your shop has no such request.', { status: 404 });
  const now = new Date();
  const { request, steps, policy } = found;
  const [sold, beside, address] = await Promise.all([
    readSold(admin, request),
    readBeside(shop, found),
    readAddressOf(admin, request.orderId),
  ]);
  // Once it is opened, its pieces cannot come back another time: then what was paid says it.
  const byShopify =
    request.orderId === null || request.returnId !== null || request.endedAt !== null
      ? null
      : await estimateAtShopify(admin, request.orderId, request.asked, request.decision);
  const variants = await variantsWanted(admin, request.asked, sold);
  const known = new Map([...sold.titles, ...variantNames(variants, sold.shown)]);
  const names = new Map([...known, ...(await namesOfOthers(admin, request.asked, known, sold.order))]);
  const shopifyReturn = returnOf(sold.sold, found.request);
  const plannedBy = { policy, order: sold.order, now, shopifyReturn };
  const plan = planNow(found, plannedBy);
  const pieces = comingBack(found, sold);
  const parcels = parcelsIn(sold);
  const said = await moneyOf(admin, { ...found, sold: sold.sold, now }, plan.moves, pieces);
  const isOpening = request.returnId === null && plan.effects.some(({ kind }) => kind === 'return-open');
  const money = beside.isWorking && isOpening ? withoutNotes(said) : said;
  const timeZone = beside.timeZone;
  const buyers = sold.order && buyersMoney(sold.order);
  const say = (at: Date) => sayInstant(at, timeZone);
  const people = beside.staff.map(({ id: value, name: label }) => ({ value, label }));
  const because = explain(request.decision.answer, policy, readerIn('en'));
  const due = plan.clock && {
    ...{ clock: plan.clock.what, dueAt: new Date(plan.clock.at) },
  };
  return {
    ...{ id, kind: request.asked.kind, orderName: request.orderName, version: request.policyVersion },
    heading: sayRequest(request.asked.kind, request.orderName),
    opened: `${say(new Date(request.askedAt))}, by ${doorWords[request.door].toLowerCase()}`,
    stage: sayStage(plan.stage),
    isEnded: endStages.includes(plan.stage),
    // What is paid back has been paid by it.
    feeNote: endStages.includes(plan.stage) ? null : (otherFee(storyNow(found, plannedBy))?.message ?? null),
    due: due && [...sayOwed(plan.stage, request), sayDue(due, timeZone)].join('. '),
    isLate: plan.clock !== null && plan.clock.at <= now.getTime(),
    asked: sayAsked(request.asked, names, parcels),
    ...{ message: request.message, email: request.email },
    given: showGiven(beside.corrections, say),
    verdict: { ...answerWords[request.decision.answer.kind], detail: sayPolicy(request).detail },
    because,
    why: [...new Set(because[0]?.decided)].join(' '),
    estimate: showEstimate(request.decision, names, 'en', buyers, byShopify),
    moves: plan.moves,
    money,
    parcels,
    order: sold.order === null ? null : showOrder(sold, address.ok ? address.value : null, timeZone),
    exchange: exchangeFor(found, sold, variants),
    pieces: pieces.map((line) => ({ ...line, title: sold.titles.get(line.id) ?? 'Item' })),
    links: {
      order: request.orderId && orderPage(request.orderId),
      shopify: request.orderId && adminAddress(request.orderId),
      invoice: request.invoice?.url ?? null,
    },
    ...{ note: sold.note, isWorking: beside.isWorking },
    photos: beside.photos.map(({ id: photo, width, height }) => ({ photo, width, height })),
    effects: beside.effects.map((effect) => showRequestEffect(effect, timeZone)),
    history: showHistory(steps, beside.nameOf).map(({ at, ...shown }) => ({ ...shown, when: say(at) })),
    mails: beside.mails.map(({ subject, text, sentAt }) => ({ subject, text, when: say(sentAt) })),
    assignee: request.assignee ?? '',
    people: [{ value: user, label: 'Me' }, ...people.filter(({ value }) => value !== user)],
    answers: readyAnswers(beside.answers, {
      ...{ request, policy, plan, buyers, address: address.ok ? address.value : null },
    }),
  };
}

/** [EXCH-01, MISS-04, RTS-02] What the customer has left to pay. */
const sayOwed = (stage: Stage, { invoice }: KeptCase['request']): readonly string[] =>
  stage === 'invoiced' && invoice?.due && !isInvoicePaid(invoice)
    ? [`${readerIn('en').amount(invoice.due)} is left to pay`]
    : [];

/** What a move to inspect is about: the pieces that were asked for, with the gift that has to come back [GIFT-01], or all of a parcel that comes back undelivered. */
function comingBack({ request }: KeptCase, { order }: Sold): readonly AskedLine[] {
  if (request.asked.kind !== 'returned-parcel')
    return [...linesOf(request.asked), ...giftsOf(order, request.decision, request.returnId !== null)];
  return (order?.lines ?? []).flatMap((line) => {
    const quantity = Math.max(returnablePieces(line), line.returning);
    return line.requiresShipping && quantity > 0 ? [{ id: line.id, quantity }] : [];
  });
}

/** [EXCH-01] What can go out instead, of an exchange; of another kind Shopify is not asked. */
const variantsWanted = async (
  admin: Admin,
  { kind }: Asked,
  { order, shown }: Sold,
): Promise<ExchangeVariants> => (order === null ? new Map() : variantsFor(kind, admin, { order, shown }));

/** [EXCH-01] What can go out instead, for an exchange that nobody has decided about; where it was made at Shopify, that stands there. */
function exchangeFor(
  { request: { asked, stage, returnId } }: KeptCase,
  { order, titles }: Sold,
  variants: ExchangeVariants,
) {
  if (asked.kind !== 'exchange' || stage !== 'asked' || order === null || returnId !== null) return [];
  return showChoicesFor(asked, { order, titles, variants });
}

/** What each move that moves money does with it, as its form stands when the page opens. */
async function moneyOf(
  admin: Admin,
  about: AboutMoney,
  moves: readonly Move[],
  pieces: readonly AskedLine[],
): Promise<Partial<Record<StepKind, SaidMoney>>> {
  const said = moves.flatMap((move) => {
    const step = usualStep(move, pieces);
    return step === null ? [] : [sayMoney(admin, about, step).then((money) => [move.step, money] as const)];
  });
  return Object.fromEntries(await Promise.all(said));
}

/** While its return is being opened, that there is none yet stands in nobody's way. */
const withoutNotes = (said: Partial<Record<StepKind, SaidMoney>>): Partial<Record<StepKind, SaidMoney>> =>
  Object.fromEntries(Object.entries(said).map(([step, each]) => [step, { ...each, note: null }]));

/** [MISS-01] */
const parcelsIn = ({ order, titles }: Sold): readonly KnownParcel[] =>
  order === null ? [] : nameParcels(parcelsToName(order), titles, 'en');

type Sold = Awaited<ReturnType<typeof readSold>>;

/** What Shopify says of the order; without an answer the page shows what is kept, and says so. */
async function readSold(admin: Admin, { id, orderId }: Pick<KeptCase['request'], 'id' | 'orderId'>) {
  const none = { order: null, shown: null, titles: lineNames([]), note: null, sold: null };
  if (orderId === null) return none;
  const read = await readAfterSale({ admin, database }, orderId, id);
  if (!read.ok) return { ...none, note: sayFailure(read.error) };
  if (read.value === null) return { ...none, note: orderNotShown };
  const { order, shown } = read.value;
  return { order, shown, titles: lineNames(shown.lines), note: null, sold: read.value };
}

/** [ADDR-02] What its customer gave, of a request for another address: judged as at checkout. */
const correctionsFor = async (shop: string, { asked, orderId }: KeptCase['request']) =>
  asked.kind === 'address' && orderId !== null ? correctionsOf(database, { shop, orderId }) : [];

/** What is kept beside a request. */
async function readBeside(shop: string, { request, steps }: KeptCase) {
  const { id } = request;
  // What is done about a question without an order is kept under the request itself.
  const subject = request.orderId ?? requestSubject(id);
  const [live, staff, photos, corrections, isWorking, effects, mails, answers, nameOf] = await Promise.all([
    currentVersion(database, shop),
    database.staffMember.findMany({ where: { shop }, orderBy: { name: 'asc' } }),
    database.requestPhoto.findMany({
      where: { shop, requestId: id },
      select: { id: true, width: true, height: true },
    }),
    correctionsFor(shop, request),
    isWorkingOn(database, { shop, id }),
    database.effect.findMany({
      where: { shop, orderId: subject, key: { startsWith: `${subject}/${requestSubject(id)}/` } },
      orderBy: { claimedAt: 'asc' },
    }),
    mailsOf(database, { shop, orderId: subject }),
    readAnswers(database, shop, request.asked.kind),
    namesOfStaff(
      database,
      shop,
      steps.map(({ by }) => by),
    ),
  ]);
  const opened = new Date(request.askedAt);
  return {
    ...{ staff, photos, corrections, effects, nameOf, answers, isWorking },
    timeZone: live?.policy.merchant.timeZone ?? 'UTC',
    mails: mails.filter(({ sentAt }) => sentAt >= opened),
  };
}
