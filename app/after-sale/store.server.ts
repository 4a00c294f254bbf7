import { createHash } from 'node:crypto';

import { planRequest } from '@doorstep/policy';
import type {
  AfterSaleDecision,
  Asked,
  Clock,
  Policy,
  RequestPlan,
  StepKind,
  StepPayloads,
} from '@doorstep/policy';
import type { RequestDoor } from '@prisma/client';

import type { Database, WholeDatabase } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { enqueue } from '../queue/enqueue.ts';
import { decodeKeptRequest, decodeKeptStep } from './decode-kept-request.ts';
import type { KeptRequest, KeptStep } from './decode-kept-request.ts';
import type { Photo } from './photos/read-photo.server.ts';
import { standingOf } from './standing.ts';
import { requestSubject } from './subject.ts';

/** A request that was made, and judged, just now. */
export interface NewRequest {
  readonly shop: string;
  readonly door: RequestDoor;
  /** Of the form it was sent with: the same form sent again is the same request. */
  readonly token: string;
  readonly order: { readonly id: string; readonly name: string } | null;
  /** The version that the order was sold under, and what it says. */
  readonly policyVersion: number;
  readonly policy: Policy;
  readonly asked: Asked;
  readonly decision: AfterSaleDecision;
  /** BCP 47. */
  readonly locale: string;
  readonly email: string | null;
  readonly message: string | null;
  /** What is to be seen of it. */
  readonly photos?: readonly Photo[];
  /** GID of a return that is at Shopify already; absent for nearly all. */
  readonly returnId?: string;
}

/** A request that is kept now. */
export interface OpenedRequest {
  readonly id: string;
  /** It was not there before. */
  readonly isNew: boolean;
  /** What has to be done by when. */
  readonly clock: Clock | null;
}

/** Which request of which shop. */
export interface RequestKey {
  readonly shop: string;
  readonly id: string;
}

/**
 * Keeps a request and asks for its job, both or neither; once, however often the same form arrives.
 * @param now When it was made: it is judged by that day.
 */
export const openRequest = (
  database: WholeDatabase,
  request: NewRequest,
  now: Date,
): Promise<OpenedRequest> => database.$transaction((transaction) => keepRequest(transaction, request, now));

/** {@link openRequest} inside of a transaction, or where the request is looked at whether or not its job was asked for. */
export async function keepRequest(
  transaction: Database,
  request: NewRequest,
  now: Date,
): Promise<OpenedRequest> {
  const { shop, door, order, policyVersion, asked, decision, locale, message } = request;
  const { photos = [], returnId = null } = request;
  const id = idOf(request);
  const plan = planAtFirst(id, request, now);
  const { count } = await transaction.afterSaleRequest.createMany({
    data: [
      {
        ...{ shop, id, door, policyVersion, message, returnId, kind: asked.kind },
        ...{ orderId: order?.id ?? null, orderName: order?.name ?? null },
        ...{ asked: jsonOf(asked), decision: jsonOf(decision), openedAt: now },
        ...standingOf(plan, { askedAt: now.toISOString(), endedAt: null }, now),
        ...{ locale: locale.slice(0, 16), email: request.email?.toLowerCase() ?? null },
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return { id, isNew: false, clock: plan.clock };
  await transaction.requestPhoto.createMany({
    data: photos.map((photo, index) => ({
      ...{ ...photo, shop, id: `${id}-${index}`, requestId: id, addedAt: now },
    })),
  });
  // Its order may have been thought to come back: now somebody knows [RTS-01].
  const isReturn = asked.kind === 'returned-parcel' && order !== null;
  const subjects = [requestSubject(id), ...(isReturn ? [order.id] : [])];
  await enqueue(
    transaction,
    subjects.map((subject) => ({ shop, subject })),
    'news',
  );
  return { id, isNew: true, clock: plan.clock };
}

/** What is planned before its job has looked at it, so that its customer and the desk read at once what is due by when. */
const planAtFirst = (
  id: string,
  { policy, policyVersion, asked, decision }: NewRequest,
  now: Date,
): RequestPlan =>
  planRequest({
    // The first clock counts from the moment of asking, whatever became of the order.
    ...{ policy, order: null, request: { id, asked, decision, policyVersion, askedAt: now.toISOString() } },
    known: { now: now.getTime(), steps: [], shopifyReturn: null, invoice: null },
  });

/** Nobody who knows one id can guess another: tokens are random, and go into it with what was asked. */
const idOf = ({ shop, token, order, asked, message }: NewRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([shop, token, order?.id, asked, message]))
    .digest('hex')
    .slice(0, 32);

/** A step to be added. */
export type NewStep = {
  readonly [Kind in StepKind]: {
    readonly kind: Kind;
    readonly payload: StepPayloads[Kind];
    /** A member of staff, `customer`, or `null` for the app. */
    readonly by: string | null;
    readonly text?: string;
    readonly reference?: string;
    /** Of the form that was clicked on: the same one again is the same step. */
    readonly token: string;
  };
}[StepKind];

/**
 * Adds a step and asks for the request's job, both or neither; `gone` when the shop has no such request. Steps of the requests of one order
 * are added one after the other, so that of two grants one is before the other, and its number is the lower one.
 */
export async function addStep(
  database: WholeDatabase,
  { shop, id }: RequestKey,
  step: NewStep,
  now: Date,
): Promise<'added' | 'there before' | 'gone'> {
  return database.$transaction(async (transaction) => {
    const found = await transaction.afterSaleRequest.findUnique({ where: { shop_id: { shop, id } } });
    if (found === null) return 'gone';
    if (found.orderId !== null)
      await transaction.$queryRaw`
        select id from "AfterSaleRequest" where shop = ${shop} and "orderId" = ${found.orderId} order by id for update`;
    const { kind, by, token, payload, text = null, reference = null } = step;
    const { count } = await transaction.requestStep.createMany({
      data: [
        { ...{ shop, requestId: id, kind, by, token, text, reference }, at: now, payload: jsonOf(payload) },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return 'there before';
    await enqueue(transaction, [{ shop, subject: requestSubject(id) }], 'news');
    return 'added';
  });
}

/** A request with all that happened to it, oldest first; `null` when the shop has no such request. */
export async function readRequest(
  database: Database,
  { shop, id }: RequestKey,
): Promise<{ readonly request: KeptRequest; readonly steps: readonly KeptStep[] } | null> {
  const row = await database.afterSaleRequest.findUnique({
    where: { shop_id: { shop, id } },
    include: { steps: { orderBy: { id: 'asc' } } },
  });
  if (row === null) return null;
  const { steps, ...request } = row;
  return { request: decodeKeptRequest(request), steps: steps.map(decodeKeptStep) };
}

/** The requests about an order, the latest first. */
export async function requestsOfOrder(
  database: Database,
  { shop, orderId }: { readonly shop: string; readonly orderId: string },
): Promise<readonly KeptRequest[]> {
  const rows = await database.afterSaleRequest.findMany({
    where: { shop, orderId },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(decodeKeptRequest);
}
