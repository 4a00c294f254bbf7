import type { AfterSaleKind, Clock, Stage } from '@doorstep/policy';

import { sayDay, sayInstant } from '../../../policy/date-in-zone.ts';
import { decodeJudged } from '../../decode-kept-request.ts';
import { clockWords, doorWords, kindWords, stageWords, wordFor } from '../../words.ts';
import type { Badge } from '../../words.ts';
import { queryOf } from './filter.ts';
import type { RequestFilter } from './filter.ts';
import type { FoundRequest } from './find-requests.server.ts';
import { writePlace } from './place.ts';
import { sayPolicy } from './policy-says.ts';
import type { PolicySays } from './policy-says.ts';

/** A request of the queue in words, for the browser; made on the server, so that both render the same. */
export interface ListedRequest {
  readonly id: string;
  /** What is asked for, and about which order: `Return, #1001`. */
  readonly name: string;
  readonly page: string;
  readonly from: string;
  readonly opened: string;
  readonly stage: Badge;
  readonly policy: PolicySays;
  /** What is due by when; `null` for nothing. */
  readonly due: string | null;
  readonly isLate: boolean;
  readonly assignee: string | null;
}

/** The page of a request in a queue: whoever works it off gets from there to the next one, and back. */
export function requestInQueue(
  filter: RequestFilter,
  { id, queuedAt, endedAt }: Pick<FoundRequest, 'id' | 'queuedAt' | 'endedAt'>,
): string {
  const query = queryOf(filter);
  query.set('after', writePlace({ at: filter.ended === null ? queuedAt : (endedAt ?? queuedAt), id }));
  return `${requestPage(id)}?${query.toString()}`;
}

/** The page of a request. */
export const requestPage = (id: string): string => `/app/requests/${id}`;

/** What a kind is called; one of a newer release is named as it is. */
export const sayKind = (kind: string): string => wordFor<AfterSaleKind, string>(kindWords, kind) ?? kind;

/** What a request is called: by its kind, and its order where it is about one. */
export const sayRequest = (kind: string, orderName: string | null): string =>
  [sayKind(kind), orderName].filter(Boolean).join(', ');

/** Where a request stands, see {@link sayKind}. */
export const sayStage = (stage: string): Badge =>
  wordFor<Stage, Badge>(stageWords, stage) ?? { words: stage, tone: 'neutral' };

/** What is due by when; `null` for nothing. */
export function sayDue(
  { clock, dueAt }: Pick<FoundRequest, 'clock' | 'dueAt'>,
  timeZone: string,
): string | null {
  if (clock === null || dueAt === null) return null;
  const words = wordFor<Clock['what'], string>(clockWords, clock) ?? clock;
  // An answer is due at an hour; everything else by the end of a day.
  const isHour = clock === ('answer' satisfies Clock['what']);
  const by = isHour ? sayInstant(dueAt, timeZone) : sayDay(new Date(dueAt.getTime() - 1), timeZone);
  return `${words} ${by}`;
}

/** A request as the queue shows it, in the merchant's time zone. */
export function showRequest(
  request: FoundRequest,
  {
    timeZone,
    now,
    nameOf,
    filter,
  }: {
    /** What the queue is narrowed down to. */
    readonly filter: RequestFilter;
    readonly timeZone: string;
    readonly now: Date;
    readonly nameOf: (user: string | null) => string;
  },
): ListedRequest {
  const { id, kind, orderName, email, openedAt, stage, dueAt, endedAt, assignee, door } = request;
  return {
    ...{ id, page: requestInQueue(filter, request), name: sayRequest(kind, orderName) },
    from: email ?? doorWords[door],
    opened: sayInstant(openedAt, timeZone),
    stage: sayStage(stage),
    policy: sayPolicy(decodeJudged(request)),
    due: endedAt === null ? sayDue(request, timeZone) : `Ended ${sayInstant(endedAt, timeZone)}`,
    isLate: endedAt === null && dueAt !== null && dueAt < now,
    assignee: assignee === null ? null : nameOf(assignee),
  };
}
