import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

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

/** A GraphQL document, and how its `data` is read. */
export interface AdminDocument<Data> {
  readonly query: string;
  readonly data: z.ZodType<Data>;
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
 * Sends a document and gives its decoded data.
 * `userErrors` of a mutation, GraphQL errors, throttling (HTTP 429 and THROTTLED alike), other statuses and answers that
 * say nothing become failures, of which `isPassing` tells whether to try again; it waits and tries again only while Shopify throttles. Never throws for what Shopify answers.
 */
export async function callAdmin<Data>(
  admin: Admin,
  document: AdminDocument<Data>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Result<Data, AdminFailure>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await admin.send(document.query, variables);
    const wait = throttledForSeconds(answer);
    if (wait === null) return read(answer, document);
    if (attempt === tries || wait > longestWaitSeconds) return fail({ kind: 'throttled' });
    await admin.wait(wait * 1000);
  }
}

/** Seconds until the bucket holds enough again; `null` when the answer is not about throttling. */
function throttledForSeconds(answer: AdminAnswer): number | null {
  if (answer.kind === 'unreachable') return null;
  if (answer.status === 429) return answer.retryAfter ?? 1;
  const body = envelope.safeParse(answer.body);
  if (!body.success || !errorCodes(body.data.errors).includes('THROTTLED')) return null;
  const cost = body.data.extensions?.cost;
  if (!cost) return 1;
  const missing = cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable;
  return Math.max(0.1, missing / cost.throttleStatus.restoreRate);
}

function read<Data>(answer: AdminAnswer, document: AdminDocument<Data>): Result<Data, AdminFailure> {
  if (answer.kind === 'unreachable') return fail(answer);
  const failed = failureOfStatus(answer.status);
  if (failed) return fail(failed);
  const body = envelope.safeParse(answer.body);
  if (!body.success) return fail({ kind: 'unusable', message: 'it is no GraphQL' });
  const messages = errorMessages(body.data.errors);
  if (messages.length > 0) return fail(failureOfErrors(messages.join(' '), errorCodes(body.data.errors)));
  if (!body.data.data) return fail({ kind: 'unusable', message: 'it has no data' });
  const refusals = Object.values(body.data.data).flatMap(refusalsOf);
  if (refusals.length > 0) return fail({ kind: 'refused', errors: refusals });
  const data = document.data.safeParse(body.data.data);
  return data.success ? ok(data.data) : fail({ kind: 'unexpected', message: z.prettifyError(data.error) });
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
