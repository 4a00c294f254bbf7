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
  /** The token is not accepted any more: the app was removed, or its token was revoked. */
  | { readonly kind: 'unauthorized' }
  /** Shopify read the input and refuses it. */
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] }
  /** The request or the answer is not what both sides agreed on: an access scope is missing, or a bug. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** True when the same call may succeed later without anybody changing anything. */
export const isPassing = (failure: AdminFailure): boolean =>
  failure.kind === 'throttled' || failure.kind === 'unreachable';

/** True when somebody else has written first: what was read has to be read again. */
export const isStale = (failure: AdminFailure): boolean =>
  failure.kind === 'refused' &&
  failure.errors.some(({ code }) => code === 'STALE_OBJECT' || code === 'INVALID_COMPARE_DIGEST');

/** The failure in one plain English sentence, for the merchant and for logs. It never holds a token or a body. */
export function sayFailure(failure: AdminFailure): string {
  switch (failure.kind) {
    case 'throttled':
      return 'Shopify is busy with other requests for this shop. Try again in a minute.';
    case 'unreachable':
      return `Shopify could not be reached (${failure.message}). Try again in a minute.`;
    case 'unauthorized':
      return 'Shopify does not accept the app’s access any more. Open the app again from the Shopify admin.';
    case 'refused':
      return `Shopify refused: ${failure.errors.map((error) => error.message).join(' ')}`;
    case 'unexpected':
      return `Shopify gave an answer that the app cannot use: ${failure.message}`;
    default:
      return failure satisfies never;
  }
}
