/** One complaint of a mutation about its input, as Shopify gives it. */
export interface UserError {
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly code: string | null;
}

/** Why an Admin API call came to nothing. */
export type AdminFailure =
  /** The shop's query budget is used up; the call waited already and gave up. */
  | { readonly kind: 'throttled' }
  /** No answer, or a 5xx one: worth trying again later. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** An answer that says nothing: no JSON, cut off, without data, of a shop that is locked or frozen at the moment. */
  | { readonly kind: 'unusable'; readonly message: string }
  /** The token is not accepted any more: the app was removed, or its token was revoked. */
  | { readonly kind: 'unauthorized' }
  /** Shopify read the input and refuses it. */
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] }
  /** Something is missing in the answer that the schema or the caller says is there; what was asked may be done all the same. */
  | { readonly kind: 'incomplete'; readonly message: string }
  /** The request is not what both sides agreed on: an access scope is missing, or a bug. Nothing was done. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** Whether the same call may succeed later without a change of ours. What lasts is for a person. */
const passes: Readonly<Record<AdminFailure['kind'], boolean>> = {
  throttled: true,
  unreachable: true,
  unusable: true,
  unauthorized: false,
  refused: false,
  incomplete: false,
  unexpected: false,
};

/** True when the same call may succeed later without anybody changing anything in the app. */
export const isPassing = (failure: AdminFailure): boolean => passes[failure.kind];

/** What an HTTP status says that is neither 200 nor 5xx. What is not here is a request that will never be answered. */
const failuresOfStatus: Readonly<Record<number, AdminFailure>> = {
  401: { kind: 'unauthorized' },
  403: { kind: 'unauthorized' },
  402: { kind: 'unusable', message: 'HTTP 402: the shop is frozen' },
  408: { kind: 'unreachable', message: 'HTTP 408' },
  423: { kind: 'unusable', message: 'HTTP 423: the shop is locked' },
  425: { kind: 'unreachable', message: 'HTTP 425' },
  429: { kind: 'throttled' },
  430: { kind: 'throttled' },
};

/** What a status says by itself; `null` for 200, where the body decides. */
export function failureOfStatus(status: number): AdminFailure | null {
  if (status === 200) return null;
  if (status >= 500) return { kind: 'unreachable', message: `HTTP ${status}` };
  return failuresOfStatus[status] ?? { kind: 'unexpected', message: `HTTP ${status} without GraphQL data` };
}

/** Codes of GraphQL errors that are about Shopify's moment and not about the question. */
const passingCodes: ReadonlySet<string> = new Set([
  'INTERNAL_SERVER_ERROR',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
]);

/** What GraphQL errors say, whose codes these are. One of Shopify's own troubles makes the whole answer worth another try. */
export const failureOfErrors = (message: string, codes: readonly string[]): AdminFailure =>
  codes.some((code) => passingCodes.has(code))
    ? { kind: 'unusable', message }
    : { kind: 'unexpected', message };

/** Whether a mutation that came to this may have been carried out all the same: it was sent, and nothing says that it was not. */
const perhapsDone: Readonly<Record<AdminFailure['kind'], boolean>> = {
  throttled: false,
  unreachable: true,
  unusable: true,
  unauthorized: false,
  refused: false,
  incomplete: true,
  unexpected: false,
};

/** True when a mutation that failed so may have changed something: only what it was to change can tell. */
export const mayBeDone = (failure: AdminFailure): boolean => perhapsDone[failure.kind];

/** True when Shopify refused with one of these codes. */
export const hasCode = (failure: AdminFailure, ...codes: readonly string[]): boolean =>
  failure.kind === 'refused' && failure.errors.some(({ code }) => code !== null && codes.includes(code));

/** True when somebody else has written first: what was read has to be read again. */
export const isStale = (failure: AdminFailure): boolean =>
  hasCode(failure, 'STALE_OBJECT', 'INVALID_COMPARE_DIGEST');

/** The failure in one plain English sentence, for the merchant and for logs. It never holds a token or a body. */
export function sayFailure(failure: AdminFailure): string {
  switch (failure.kind) {
    case 'throttled':
      return 'Shopify is busy with other requests for this shop. Try again in a minute.';
    case 'unreachable':
      return `Shopify could not be reached (${failure.message}). Try again in a minute.`;
    case 'unusable':
      return `Shopify gave no usable answer (${failure.message}). Try again in a minute.`;
    case 'unauthorized':
      return 'Shopify does not accept the app’s access any more. Open the app again from the Shopify admin.';
    case 'refused':
      return `Shopify refused: ${failure.errors.map((error) => error.message).join(' ')}`;
    case 'incomplete':
    case 'unexpected':
      return `Shopify gave an answer that the app cannot use: ${failure.message}`;
    default:
      return failure satisfies never;
  }
}
