import { fail, ok } from '@doorstep/policy';
import type { AfterSaleKind, Result } from '@doorstep/policy';

import { inOneLine } from '../../mail/one-line.ts';
import { looksLikeEmail } from '../../requests/form.ts';
import { longestMessage, messageIn } from '../door/read-asked.ts';
import { comparedName } from './order-name.ts';

/** What somebody typed at the first form: which order, or a question about none. Each field but the message is one line. */
export interface TypedDoor {
  readonly order: string;
  readonly email: string;
  readonly message: string;
  /** Made for each form that is opened. */
  readonly token: string;
  /** A field that no person sees. */
  readonly website: string;
  /** What hCaptcha's widget put there. */
  readonly captcha: string;
}

/** Fields that have to be looked at. */
export type DoorProblem = 'order' | 'email' | 'message' | 'longMessage';

/** The fields of a posted form; what is missing is empty. */
export const readTypedDoor = (form: URLSearchParams): TypedDoor => ({
  order: inOneLine(form.get('order'), 80),
  // Not made one line: an address with a line break in it is none.
  email: (form.get('email') ?? '').slice(0, 400).trim(),
  message: messageIn(form),
  token: inOneLine(form.get('token'), 64),
  website: inOneLine(form.get('website')),
  captcha: form.get('h-captcha-response') ?? '',
});

/** [FORM-01] Checks what was typed; a question needs no order. Gives the e-mail address in lower case. */
export function checkDoor(
  { order, email, message }: TypedDoor,
  kind: AfterSaleKind,
): Result<{ readonly email: string }, readonly DoorProblem[]> {
  const problems: DoorProblem[] = [];
  const asks = kind === 'question';
  if (!asks && comparedName(order) === '') problems.push('order');
  if (!looksLikeEmail(email)) problems.push('email');
  if (asks && message === '') problems.push('message');
  if (Array.from(message).length > longestMessage) problems.push('longMessage');
  return problems.length > 0 ? fail(problems) : ok({ email: email.toLowerCase() });
}
