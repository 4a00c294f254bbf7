import type { AddressInfo } from 'node:net';

import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { SendMail } from './send.server.ts';
import { sendMailBy } from './send.server.ts';

const arrived: { readonly mail: ParsedMail; readonly recipients: readonly string[] }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, session, done) => {
    simpleParser(stream).then((mail) => {
      arrived.push({ mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
      done();
    }, done);
  },
});

let sendMail: SendMail;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = portOf(server.server.address());
  sendMail = sendMailBy({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'AALLYN <care@aallyn.example>' });
});

afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The mail server listens on no port.');
  return address;
}

const mail = {
  sender: { name: '花屋, „Zoë“', replyTo: 'hello@flowers.example' },
  to: 'ada@example.com',
  subject: '주문 #1001: 도로명 주소를 알려 주세요',
  text: '안녕하세요',
  html: '<!doctype html><p>안녕하세요</p>',
  messageId: '<1001.address@flowers.myshopify.com>',
};

/** The mail as it reached the server. */
async function sent(changes: Partial<typeof mail> = {}) {
  expect(await sendMail({ ...mail, ...changes })).toEqual({ ok: true, value: null });
  const last = arrived.pop();
  if (last === undefined) throw new Error('No mail arrived.');
  const { from, replyTo, to, subject, text, html } = last.mail;
  const headers = last.mail.headerLines.map(({ key }) => key);
  return {
    ...{ from: from?.value, replyTo: replyTo?.value, to, subject, text, html },
    ...{ headers, lines: last.mail.headerLines.map(({ line }) => line), recipients: last.recipients },
  };
}

test('a mail is from the address of the settings under the shop’s name, and its answers go to the shop', async () => {
  expect(await sent()).toMatchObject({
    from: [{ name: '花屋, „Zoë“', address: 'care@aallyn.example' }],
    replyTo: [{ name: '', address: 'hello@flowers.example' }],
    subject: mail.subject,
    recipients: ['ada@example.com'],
  });
});

test('a mail has a text and the same in HTML, and says that no person wrote it', async () => {
  const { text, html, lines } = await sent();
  expect(text?.trim()).toBe(mail.text);
  expect(html).toContain('<p>안녕하세요</p>');
  expect(lines).toContain('Auto-Submitted: auto-generated');
});

test('a subject, a name and an address are bounded, whatever they are given', async () => {
  const long = 'x'.repeat(5_000);
  const { subject, from } = await sent({
    sender: { name: long, replyTo: `${long}@flowers.example` },
    subject: long,
  });
  expect(subject?.length).toBeLessThanOrEqual(200);
  expect(from?.[0]?.name.length).toBeLessThanOrEqual(200);
});

test('a shop without an address for answers gets none', async () => {
  expect((await sent({ sender: { name: 'AALLYN', replyTo: '' } })).headers).not.toContain('reply-to');
});

test('no text of a shop or a customer adds a header or a recipient', async () => {
  const injected = '\r\nBcc: spy@example.com\r\n\r\nHi';
  const { headers, recipients } = await sent({
    sender: { name: `A${injected}`, replyTo: `hello@flowers.example${injected}` },
    subject: `Order${injected}`,
  });
  expect(headers).not.toContain('bcc');
  expect(recipients).toEqual(['ada@example.com']);
  await sendMail({ ...mail, to: 'ada@example.com, spy@example.com' });
  expect(arrived.flatMap((reached) => reached.recipients)).not.toContain('spy@example.com');
});
