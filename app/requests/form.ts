import { decideDestinationRequest, fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import { isDestination } from '../country-choices.ts';
import { typedText } from './typed-text.ts';

/** What a shopper typed, as the form sent it. */
export interface TypedRequest {
  readonly country: string;
  readonly email: string;
  readonly note: string;
  /** Made for each form that is opened. */
  readonly token: string;
  /** A field that no person sees. */
  readonly website: string;
}

/** A request for a country that can be passed on to the merchant. */
export interface DestinationRequest {
  /** ISO 3166-1 code. */
  readonly country: string;
  /** In lower case. */
  readonly email: string | null;
  readonly note: string | null;
}

/** A field that has to be looked at; `served`: orders can go to that country already. */
export type RequestProblem = 'country' | 'served' | 'email' | 'note';

const longestNote = 1000;
const longestEmail = 254;

/** The fields of a posted form; what is missing is empty. */
export function readTypedRequest(form: URLSearchParams): TypedRequest {
  const field = (name: string) => typedText(form.get(name) ?? '');
  return {
    country: field('country'),
    email: field('email'),
    note: field('note'),
    token: field('token').slice(0, 64),
    website: field('website'),
  };
}

/** Checks what was typed. Without a policy every country can be asked for: nothing says that it is served. */
export function checkRequest(
  { country, email, note }: TypedRequest,
  policy: Policy | null,
): Result<DestinationRequest, readonly RequestProblem[]> {
  const problems: RequestProblem[] = [];
  if (!isDestination(country)) problems.push('country');
  else if (isServed(policy, country)) problems.push('served');
  if (email !== '' && !looksLikeEmail(email)) problems.push('email');
  if (Array.from(note).length > longestNote) problems.push('note');
  if (problems.length > 0) return fail(problems);
  return ok({ country, email: email.toLowerCase() || null, note: note || null });
}

/** Whether orders can go to a country under the policy that is live. */
export const isServed = (policy: Policy | null, country: string): boolean =>
  policy !== null && decideDestinationRequest(policy, country).kind === 'served';

/** Only a mail that arrives proves an address; this finds slips. */
export const looksLikeEmail = (text: string): boolean =>
  text.length <= longestEmail && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/.test(text);
