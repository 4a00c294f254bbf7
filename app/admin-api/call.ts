import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { ranBesideErrors } from './beside-errors.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { AdminDocument, AnswerOf, VariablesOf } from './decode-answer.ts';
import { failureOfErrors, failureOfStatus } from './failure.ts';
import type { AdminFailure } from './failure.ts';

/** What came back over the wire, before anybody looked at it. `retryAfter` in seconds, when Shopify gave it. */
export type AdminAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfter: number | null;
    }
  | { readonly kind: 'unreachable'; readonly message: string };

export type AdminTransport = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<AdminAnswer>;

/** One shop's Admin API. Everything that talks to Shopify takes it, so nothing can reach a shop by name alone. */
export interface Admin {
  readonly shop: string;
  readonly send: AdminTransport;
  /** Waits for so many milliseconds; tests do not. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Three tries cover a short burst; what is busy for longer is better retried by the job or by the merchant. */
const tries = 3;
const longestWaitSeconds = 5;

const userErrors = z.array(
  z.object({
    field: z
      .array(z.string())
      .nullish()
      .transform((field) => field ?? null),
    message: z.string(),
    code: z
      .string()
      .nullish()
      .transform((code) => code ?? null),
  }),
);

const envelope = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.unknown().optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number() }),
      }),
    })
    .nullish()
    .catch(null),
});

/**
 * Sends a document and gives its data, which is as Shopify's schema has it.
 * `userErrors` of a mutation, GraphQL errors, throttling (HTTP 429 and THROTTLED alike), other statuses and answers that
 * say nothing become failures, of which `isPassing` tells whether to try again, and `mayBeDone` whether a mutation was carried out
 * all the same. Errors below a mutation that gave its payload are no failure: what it asked for is done. It waits and tries again
 * only while Shopify throttles. Never throws for what Shopify answers.
 */
export async function callAdmin<Document extends AdminDocument>(
  admin: Admin,
  document: Document,
  variables: VariablesOf<Document>,
): Promise<Result<AnswerOf<Document>, AdminFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await admin.send(document, variables);
    const wait = readThrottleSeconds(answer);
    if (wait === null) return read(answer, document);
    if (attempt === tries || wait > longestWaitSeconds) return fail({ kind: 'throttled' });
    await admin.wait(wait * 1000);
  }
}

/** Seconds until the bucket holds enough again; `null` when the answer is not about throttling. */
export function readThrottleSeconds(answer: AdminAnswer): number | null {
  if (answer.kind === 'unreachable') return null;
  if (answer.status === 429) return answer.retryAfter ?? 1;
  const body = envelope.safeParse(answer.body);
  if (!body.success || !errorCodes(body.data.errors).includes('THROTTLED')) return null;
  const cost = body.data.extensions?.cost;
  if (!cost) return 1;
  const missing = cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable;
  return Math.max(0.1, missing / cost.throttleStatus.restoreRate);
}

/**
 * What `choose` takes out of an answer. When it is not there, `incomplete`: the schema allows a mutation to give neither its
 * object nor `userErrors`, and a query to find nothing where the caller knows that something is.
 */
export async function takeFrom<Data extends object, Value>(
  call: Promise<Result<Data, AdminFailure>>,
  choose: (data: Data) => Value | null | undefined,
): Promise<Result<Value, AdminFailure>> {
  const answer = await call;
  if (!answer.ok) return answer;
  const value = choose(answer.value) ?? null;
  if (value !== null) return ok(value);
  return fail({ kind: 'incomplete', message: `${Object.keys(answer.value).join(', ')} gave nothing` });
}

function read<Document extends AdminDocument>(
  answer: AdminAnswer,
  document: Document,
): Result<AnswerOf<Document>, AdminFailure> {
  if (answer.kind === 'unreachable') return fail(answer);
  const failed = failureOfStatus(answer.status);
  if (failed) return fail(failed);
  const body = envelope.safeParse(answer.body);
  if (!body.success) return fail({ kind: 'unusable', message: 'another page came in its place' });
  const { data = null, errors } = body.data;
  const messages = errorMessages(errors);
  if (messages.length > 0) {
    const message = messages.join(' ');
    const ran = ranBesideErrors(document, data, errors);
    if (ran === 'not-run') return fail(failureOfErrors(message, errorCodes(errors)));
    if (ran === 'perhaps') return fail({ kind: 'incomplete', message });
  }
  if (!data) return fail({ kind: 'unusable', message: 'it was empty' });
  const refusals = Object.values(data).flatMap(refusalsOf);
  if (refusals.length > 0) return fail({ kind: 'refused', errors: refusals });
  const decoded = decodeAnswer(document, data);
  return decoded.ok ? decoded : fail({ kind: 'incomplete', message: decoded.error });
}

const withUserErrors = z.object({ userErrors });

function refusalsOf(payload: unknown): z.infer<typeof userErrors> {
  const read = withUserErrors.safeParse(payload);
  return read.success ? read.data.userErrors : [];
}

const graphqlErrors = z.array(
  z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).nullish() }),
);

/** Shopify answers `errors` as a list, and as plain words when no GraphQL ran at all. */
const errorMessages = (errors: unknown): readonly string[] => {
  if (errors === undefined || errors === null) return [];
  const list = graphqlErrors.safeParse(errors);
  return list.success ? list.data.map((error) => error.message) : [JSON.stringify(errors).slice(0, 300)];
};

const errorCodes = (errors: unknown): readonly string[] => {
  const list = graphqlErrors.safeParse(errors);
  return list.success ? list.data.flatMap((error) => error.extensions?.code ?? []) : [];
};
