import { afterSaleKinds, locales } from '@doorstep/policy';
import type { Locale, RequestMail } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { requestMail } from './request-mail.ts';
import type { AboutRequest } from './request-mail.ts';
import { requestMailTexts } from './texts.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const mails: readonly RequestMail[] = [
  ...(['received', 'approved', 'declined', 'label', 'reminder', 'arrived'] as const),
  ...(['settled', 'sent-back', 'back-to-you', 'invoice', 'pay-reminder', 'answer', 'expired'] as const),
];

const about = (changes: Partial<AboutRequest> = {}): AboutRequest => ({
  mail: 'received',
  kind: 'return',
  sender: { name: 'AALLYN', replyTo: 'hello@aallyn.example' },
  to: 'ada@example.com',
  buyer: { firstName: 'Ada', lastName: 'Ito', locale: 'en-US' },
  orderName: '#1001',
  messageId: '<1@aallyn>',
  due: { what: 'ship-back', day: '2026-10-26' },
  amount: usd(105_00),
  fee: usd(15_00),
  ...{ isOwnPostage: false, settledAs: 'refund', words: null, link: 'https://labels.example/1' },
  status: 'https://aallyn.example/apps/doorstep/requests/x',
  ...changes,
});
const buyerIn = (locale: Locale) => ({ firstName: '愛', lastName: '伊藤', locale });

test('[RET-01] an approved return tells its fee, that a label follows, and that it has to come back as it was', () => {
  const { subject, text } = requestMail(about({ mail: 'approved' }));
  expect(subject).toBe('Return, order #1001: approved');
  expect(text).toContain('Hello Ada,');
  expect(text).toContain('$15.00, plus tax where it is due');
  expect(text).toContain('label in a mail of its own');
  expect(text).toContain('original condition');
});

test('[PROT-01] with protection it says that there is no fee', () => {
  expect(requestMail(about({ mail: 'approved', fee: usd(0) })).text).toContain('No fee: the protection');
});

test('[INTL-01] from abroad the customer pays the postage, and knows by when', () => {
  const { text } = requestMail(about({ mail: 'approved', isOwnPostage: true }));
  expect(text).toContain('You pay the postage');
  expect(text).toContain('by October 26, 2026');
});

test('[RET-04] the label comes with its last day', () => {
  const { text } = requestMail(about({ mail: 'label' }));
  expect(text).toContain('https://labels.example/1');
  expect(text).toContain('Please hand it to the carrier by October 26, 2026.');
});

test('[MISS-04] an invoice has its amount and where to pay it; one over nothing has neither', () => {
  const due = requestMail(about({ mail: 'invoice', amount: usd(25_00), link: 'https://pay.example/1' })).text;
  expect(due).toContain('$25.00');
  expect(due).toContain('https://pay.example/1');
  // Another day is another matter's.
  expect(due).not.toContain('October 26');
  const free = requestMail(about({ mail: 'invoice', amount: usd(0), link: 'https://pay.example/1' })).text;
  expect(free).not.toContain('https://pay.example/1');
});

test.each([
  ['[MISS-04]', 'pay', 'Please pay by October 26, 2026.'],
  [
    '[RTS-02]',
    'back',
    'It is expected back with us by about October 26, 2026. Until it is here, it can be sent again.',
  ],
] as const)('%s until when it can be paid stands in the invoice and in its reminder', (_, what, says) => {
  const due = { what, day: '2026-10-26' };
  for (const mail of ['invoice', 'pay-reminder'] as const) {
    const { text } = requestMail(about({ mail, due, amount: usd(25_00) }));
    expect(text).toContain('We send it as soon as $25.00 is paid.');
    expect(text).toContain(says);
  }
});

test('[RET-08] what is settled says how much goes back, and how', () => {
  expect(requestMail(about({ mail: 'settled' })).text).toContain('We have paid $105.00 back');
  const japan = requestMail(
    about({ mail: 'settled', amount: { minor: 15_750, currency: 'JPY' }, buyer: buyerIn('ja') }),
  ).text;
  expect(japan).toContain('15,750');
  expect(japan).toContain('伊藤愛 様');
});

test('[FORM-01] an answer carries what was written, line by line', () => {
  const { text } = requestMail(about({ mail: 'answer', words: 'Yes.\nIt fits a laptop.' }));
  expect(text).toContain('  Yes.\n  It fits a laptop.');
});

test('every mail of every kind in every language has a subject and a text, and no slot is left', () => {
  for (const locale of locales)
    for (const kind of afterSaleKinds)
      for (const mail of mails)
        for (const orderName of ['#1001', null]) {
          const made = requestMail(about({ mail, kind, orderName, buyer: buyerIn(locale), words: 'x' }));
          expect(made.subject + made.text + made.html).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(made.text.length).toBeGreaterThan(40);
          expect(made.html).toContain(`lang="${locale}"`);
        }
});

test('no language says in English what is new', () => {
  for (const locale of locales.filter((each) => each !== 'en'))
    for (const mail of mails)
      expect(requestMailTexts[locale].what[mail]).not.toBe(requestMailTexts.en.what[mail]);
});

test('[FORM-01] what somebody typed adds no line to a header and no tag to a page', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a\r\nBcc: x@y.example', '<script>alert(1)</script>', '"><img src=x onerror=1>'),
  );
  fc.assert(
    fc.property(hostile, (typed) => {
      const buyer = { firstName: typed, lastName: typed, locale: 'en' };
      const made = requestMail(about({ mail: 'answer', orderName: typed, words: typed, buyer }));
      expect(made.subject).not.toMatch(/[\r\n]/);
      expect(made.html).not.toMatch(/<script>alert|<img src=x/);
    }),
  );
});
