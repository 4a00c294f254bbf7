import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { createTransport } from 'nodemailer';

import { environment } from '../environment.server.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Sends a mail; a failure is worth trying again later, and says why without the customer's address. */
export type SendMail = (mail: Mail) => Promise<Result<null, string>>;

/** Sends by the SMTP server of the settings. nodemailer folds and encodes headers, so no text can add one. */
export const sendMail: SendMail = async (mail) => {
  const { smtpUrl, mailFrom } = environment();
  const transport = createTransport(smtpUrl);
  try {
    await transport.sendMail({ from: mailFrom, ...mail });
    return ok(null);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail(`the mail server did not take the mail (${code})`);
  } finally {
    transport.close();
  }
};
