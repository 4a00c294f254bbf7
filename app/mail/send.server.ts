import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { createTransport } from 'nodemailer';
import addressParser from 'nodemailer/lib/addressparser';

import { environment } from '../environment.server.ts';
import type { Environment } from '../environment.server.ts';
import { inOneLine } from './one-line.ts';

/** In whose name a mail is sent, and where answers go. */
export interface MailSender {
  readonly name: string;
  readonly replyTo: string;
}

export interface Mail {
  readonly sender: MailSender;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Sends a mail; a failure is worth trying again later, and says why without the customer's address. */
export type SendMail = (mail: Mail) => Promise<Result<null, string>>;

/** Sends by the settings of this process. */
export const sendMail: SendMail = (mail) => sendMailBy(environment())(mail);

/**
 * Sends by the SMTP server of the settings, from their address, which the server is allowed to use, under the shop's name.
 * Addresses are given in parts and nodemailer folds and encodes headers, so no text can add a header or a recipient.
 */
export const sendMailBy =
  ({ smtpUrl, mailFrom }: Pick<Environment, 'smtpUrl' | 'mailFrom'>): SendMail =>
  async ({ sender, to, ...mail }) => {
    const [ours] = addressParser(mailFrom, { flatten: true });
    const transport = createTransport(smtpUrl);
    const addressTo = (address: string) => ({ name: '', address: inOneLine(address) });
    try {
      await transport.sendMail({
        ...mail,
        from: { name: inOneLine(sender.name), address: ours?.address ?? mailFrom },
        ...(sender.replyTo === '' ? {} : { replyTo: addressTo(sender.replyTo) }),
        to: addressTo(to),
      });
      return ok(null);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return fail(`the mail server did not take the mail (${code})`);
    } finally {
      transport.close();
    }
  };
