import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Server } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { sendMailBy } from './send.server.ts';

/** What the server says to each command, by its beginning; `null`: it hangs up. What is not here is answered with 250. */
type Script = Readonly<Record<string, string | null>>;

let server: Server | undefined;

afterEach(() => server?.close());

/** A mail server that follows a script. */
async function mailServer(script: Script): Promise<string> {
  server = createServer((socket) => {
    let isContent = false;
    const say = (answer: string | null) =>
      answer === null ? socket.destroy() : socket.write(`${answer}\r\n`);
    const answerTo = (line: string) => {
      const known = Object.entries(script).find(([command]) => line.startsWith(command));
      say(known ? known[1] : line.startsWith('DATA') ? '354 go on' : '250 ok');
    };
    socket.on('error', () => undefined);
    say(script['hello'] === undefined ? '220 here' : script['hello']);
    let rest = '';
    socket.on('data', (bytes) => {
      const lines = `${rest}${bytes.toString()}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (isContent && line !== '.') continue;
        isContent = line.startsWith('DATA') && script['DATA'] === undefined;
        answerTo(line);
      }
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `smtp://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The mail server listens on no port.');
  return address.port;
}

const mail = {
  sender: { name: 'AALLYN', replyTo: '' },
  ...{
    to: 'ada@example.com',
    subject: 'Your order',
    text: 'Hello',
    html: '<p>Hello</p>',
    messageId: '<1@aallyn.example>',
  },
};

const waits = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 300 };
const send = async (script: Script) =>
  sendMailBy({ smtpUrl: await mailServer(script), mailFrom: 'care@aallyn.example' }, waits)(mail);

test.each<[string, Script, string]>([
  ['hangs up at once', { hello: null }, 'retry'],
  ['hangs up before the content', { DATA: null }, 'retry'],
  ['is busy', { 'RCPT TO': '451 try later' }, 'retry'],
  ['has no such mailbox', { 'RCPT TO': '550 no such user' }, 'give-up'],
  ['refuses the content for now', { '.': '452 no space' }, 'retry'],
  ['refuses the content', { '.': '554 spam' }, 'give-up'],
  ['hangs up after the content', { '.': null }, 'unknown'],
  ['says nothing after the content', { '.': '' }, 'unknown'],
])('a mail server that %s', async (_, script, kind) => {
  expect(await send(script)).toMatchObject({ ok: false, error: { kind } });
});

test('a mail server that is not there gets nothing, so the mail may be sent later', async () => {
  const smtpUrl = await mailServer({});
  await new Promise((closed) => server?.close(closed));
  expect(await sendMailBy({ smtpUrl, mailFrom: 'care@aallyn.example' })(mail)).toMatchObject({
    error: { kind: 'retry' },
  });
});
