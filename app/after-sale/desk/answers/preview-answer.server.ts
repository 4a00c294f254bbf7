import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { sayFailure } from '../../../admin-api/failure.ts';
import { withoutToken } from '../../../corrections/link.server.ts';
import type { Database } from '../../../database.server.ts';
import { versionNumbered } from '../../../policy/versions.server.ts';
import { letterheadFor } from '../../mail/letterhead.server.ts';
import { requestMail } from '../../mail/request-mail.ts';
import { readRequest } from '../../store.server.ts';
import { goneRequest } from '../take-move.server.ts';
import { writtenAnswer } from './written-answer.ts';

/** A mail as its customer gets it. */
export interface PreviewedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail that would answer a request with these words, word for word. Nothing is sent or kept. Fails in words. */
export async function previewAnswer(
  { admin, database }: { readonly admin: Admin; readonly database: Database },
  id: string,
  words: string,
  now: Date,
): Promise<Result<PreviewedMail, string>> {
  const found = await readRequest(database, { shop: admin.shop, id });
  if (found === null) return fail(goneRequest);
  const { request } = found;
  const version = await versionNumbered(database, admin.shop, request.policyVersion);
  if (version === null) return fail(goneRequest);
  const written = writtenAnswer(words, version.policy, request.locale);
  if (!written.ok) return written;
  const letterhead = await letterheadFor(admin, request, now);
  if (!letterhead.ok) return fail(sayFailure(letterhead.error));
  const to = request.email ?? 'the address of the order';
  const { subject, text } = requestMail({
    ...{ ...letterhead.value, mail: 'answer', to, messageId: '', words: written.value },
    ...{ due: null, amount: null, fee: null, isOwnPostage: false, settledAs: 'done', link: null },
  });
  return ok({ to, subject, text: withoutToken(text) });
}
