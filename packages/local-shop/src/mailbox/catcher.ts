import type { AddressInfo } from 'node:net';

import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { createMailbox, type CaughtMail, type Mailbox } from './mailbox.ts';

export interface MailCatcher {
  readonly port: number;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps every mail and sends none on. No login and no TLS: it listens on this machine only. */
export async function startMailCatcher(port: number, host: string): Promise<MailCatcher> {
  const mailbox = createMailbox();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onData(stream, session, done) {
      simpleParser(stream).then(
        (parsed) => {
          const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
          mailbox.add(catchMail(parsed, recipients, new Date().toISOString()));
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  // A client that hangs up in the middle of a mail is its own affair.
  server.on('error', () => undefined);
  return {
    port: listeningPort(server.server.address()),
    mailbox,
    stop: () => new Promise((closed) => server.close(() => closed())),
  };
}

function catchMail(
  parsed: ParsedMail,
  recipients: readonly string[],
  receivedAt: string,
): Omit<CaughtMail, 'id'> {
  return {
    receivedAt,
    from: textOf(parsed.from),
    to: recipients,
    subject: parsed.subject ?? '',
    text: parsed.text ?? null,
    html: parsed.html || null,
    headers: Object.fromEntries(
      parsed.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
    ),
    attachments: parsed.attachments.map((attachment) => ({
      name: attachment.filename ?? 'unnamed',
      contentType: attachment.contentType,
      bytes: attachment.size,
    })),
  };
}

function textOf(address: AddressObject | undefined): string {
  return address?.text ?? '';
}

function listeningPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('The mail catcher listens on no port.');
  return address.port;
}
