import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { createTransport } from 'nodemailer';
import addressParser from 'nodemailer/lib/addressparser';
import { z } from 'zod';

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
  /** The same in HTML. */
  readonly html: string;
  readonly messageId: string;
}

/**
 * Why a mail is not known to be sent, without the customer's address. `retry`: the mail server does not have it, and may take it later.
 * `give-up`: it will never take it. `unknown`: the connection ended after the mail had begun to leave and before the server said
 * whether it took it, which SMTP has no question for.
 */
export interface MailFailure {
  readonly kind: 'retry' | 'give-up' | 'unknown';
  readonly reason: string;
}

/** Sends a mail, once. */
export type SendMail = (mail: Mail) => Promise<Result<null, MailFailure>>;

/**
 * That no person wrote it (RFC 3834), so that no holiday notice answers it. It is about somebody's own order and goes to no list, so it has
 * no List- headers: an "unsubscribe" would be one from the order.
 */
const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

/** Characters of an e-mail address (RFC 5321). */
const longestAddress = 254;

/** Sends by the settings of this process. */
export const sendMail: SendMail = (mail) => sendMailBy(environment())(mail);

/** Milliseconds that a mail server is waited for: for a connection, for its first word, and for each answer. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000 };

/**
 * Sends by the SMTP server of the settings, from their address, which the server is allowed to use, under the shop's name.
 * Addresses are given in parts and nodemailer folds and encodes headers, so no text can add a header or a recipient.
 */
export const sendMailBy =
  ({ smtpUrl, mailFrom }: Pick<Environment, 'smtpUrl' | 'mailFrom'>, waits = patience): SendMail =>
  async ({ sender, to, subject, ...mail }) => {
    const [ours] = addressParser(mailFrom, { flatten: true });
    const transport = createTransport({ url: smtpUrl, ...waits });
    let hasBegun = false;
    transport.use('stream', ({ message }, done) => {
      // Nodemailer lets the content flow once the server asks for it, and not before.
      message.processFunc((content) => content.once('resume', () => (hasBegun = true)));
      done();
    });
    const addressTo = (address: string) => ({ name: '', address: inOneLine(address, longestAddress) });
    try {
      await transport.sendMail({
        ...mail,
        headers,
        subject: inOneLine(subject),
        from: { name: inOneLine(sender.name), address: ours?.address ?? mailFrom },
        ...(sender.replyTo === '' ? {} : { replyTo: addressTo(sender.replyTo) }),
        to: addressTo(to),
      });
      return ok(null);
    } catch (error) {
      return fail(failureOf(error, hasBegun));
    } finally {
      transport.close();
    }
  };

/** What the library says of a failure: the server's own answer, where it gave one. */
const smtpError = z.object({
  code: z.string().catch('unknown'),
  command: z.string().optional(),
  responseCode: z.number().optional(),
});

/** A server's answer about the recipient or the mail itself. One of them that begins with 5 is its last word (RFC 5321, 4.2.1). */
const aboutTheMail: ReadonlySet<string | undefined> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

function failureOf(error: unknown, hasBegun: boolean): MailFailure {
  const { code, command, responseCode } = smtpError.catch({ code: 'unknown' }).parse(error);
  if (responseCode === undefined && hasBegun) {
    return { kind: 'unknown', reason: `the mail server did not say whether it took the mail (${code})` };
  }
  const isFinal = responseCode !== undefined && responseCode >= 500 && aboutTheMail.has(command);
  return { kind: isFinal ? 'give-up' : 'retry', reason: `the mail server did not take the mail (${code})` };
}
