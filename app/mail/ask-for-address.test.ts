import { locales } from '@doorstep/policy';
import type { AddressText, Locale } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { addressLines } from './address-lines.ts';
import { askForAddress } from './ask-for-address.ts';
import { addressMailTexts } from './texts.ts';

const kinds: readonly AddressText[] = [
  'poBox',
  'streetAndPoBox',
  'privateMailbox',
  'ruralBox',
  'generalDelivery',
];
const verdicts = ['refuse', 'ask'] as const;

const columbus = {
  company: null,
  address1: 'PO Box 12',
  address2: null,
  city: 'Columbus',
  province: 'Ohio',
  zip: '43004',
  countryCode: 'US',
};
const order = {
  id: 'gid://shopify/Order/1001',
  name: '#1001',
  buyer: { firstName: 'Ada', lastName: 'Ito', locale: 'en-US' },
  givenAddress: columbus,
  statusUrl: 'https://aallyn.example/1/orders/2/authenticate?key=3',
};

const mail = (
  changes: Partial<Parameters<typeof askForAddress>[0]['order']> = {},
  kind: AddressText = 'poBox',
  verdict: 'refuse' | 'ask' = 'refuse',
) =>
  askForAddress({
    messageId: '<1001.mail@aallyn.myshopify.com>',
    sender: { name: 'AALLYN', replyTo: 'hello@aallyn.example' },
    order: { ...order, ...changes },
    to: 'ada@example.com',
    hold: { kind, verdict },
    link: ({ locale }) => `https://aallyn.example/apps/doorstep/address/${locale}`,
  });

test('[ADDR-02] the mail about a P.O. box repeats the address, says what is wrong and what to do, and links to the order', () => {
  expect(mail().text).toBe(
    `Hello Ada,

Thank you for your order #1001 at AALLYN. Before we can ship it, we need your help with its address.

This is the address you gave us:
  PO Box 12
  Columbus, Ohio 43004
  United States

We cannot deliver to P.O. boxes: our carriers need a door to knock on.
Please give us a street address, and we will ship your order.

Give the address on this page:
https://aallyn.example/apps/doorstep/address/en

The link is for this order alone and works for 30 days. Whoever has it can give the address, so please do not pass it on. You can also simply reply to this e-mail.

Your order:
https://aallyn.example/1/orders/2/authenticate?key=3

We are holding your order until we hear from you; nothing is lost.

AALLYN
`,
  );
});

test('[ADDR-02] the mail about an address to be confirmed asks whether it is right', () => {
  const { subject, text } = mail({ buyer: { ...order.buyer, firstName: null } }, 'generalDelivery', 'ask');
  expect(subject).toBe('Order #1001: is this address right?');
  expect(text).toMatch(/^Hello,\n/);
  expect(text).toContain('wait at a post office until you collect it');
  expect(text).toContain('Is that what you want? Please say so, or give us another address, on this page:');
});

test('[ADDR-03] a box beside a street is to be removed, and the street kept', () => {
  expect(mail({}, 'streetAndPoBox').text).toContain('Please give us the street address without the box');
});

const spoken: Readonly<Record<Locale, readonly [locale: string, country: string]>> = {
  en: ['en-US', 'US'],
  fr: ['fr', 'FR'],
  'fr-CA': ['fr', 'CA'],
  ja: ['ja-JP', 'JP'],
  ko: ['ko', 'KR'],
  'zh-TW': ['zh-TW', 'TW'],
  'zh-HK': ['zh-TW', 'HK'],
};

const mailIn = (locale: Locale, kind: AddressText, verdict: 'refuse' | 'ask') => {
  const [language, countryCode] = spoken[locale];
  const changes = {
    buyer: { ...order.buyer, locale: language },
    givenAddress: { ...columbus, countryCode },
  };
  return { ...mail(changes, kind, verdict), lines: addressLines(changes.givenAddress, locale) };
};

const everyMail = locales.flatMap((locale) =>
  kinds.flatMap((kind) => verdicts.map((verdict) => [locale, kind, verdict] as const)),
);

test.each(everyMail)('[ADDR-02] in %s about %s, to %s: the address, the rule and the link', (...about) => {
  const [locale, kind, verdict] = about;
  const { subject, text, lines } = mailIn(...about);
  const texts = addressMailTexts[locale];
  expect(text).toContain(`${texts.given}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  expect(text).toContain(texts.kinds[kind][verdict]);
  const lead = verdict === 'ask' ? texts.confirm : texts.correct;
  expect(text).toContain(`${lead}\nhttps://aallyn.example/apps/doorstep/address/${locale}\n`);
  expect(text).toContain(`${texts.yourOrder}\n${order.statusUrl}\n`);
  expect(subject).toContain('#1001');
  expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
});

/** What a mail may not contain besides names, the sign of a rural route (RR), its address and its link. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  en: /[^\p{ASCII}“”]/u,
  fr: /[\p{scx=Han}\p{scx=Hang}]|\b(?:the|your|please|order|case postale|courriel)\b/iu,
  'fr-CA': /[\p{scx=Han}\p{scx=Hang}]|\b(?:the|your|please|order|boîte postale|e-mail)\b/iu,
  ja: /[a-z]|\p{sc=Hang}/iu,
  ko: /[a-z]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[을를이가은는]\(|\((?:으|이)\)/iu,
  'zh-TW': /[a-z]|[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|送貨|電郵|速遞|你/iu,
  'zh-HK': /[a-z]|[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|配送|郵件|物流|你/iu,
};

test.each(everyMail)('[ADDR-02] in %s about %s, to %s: no word of another language', (...about) => {
  const { subject, text, lines } = mailIn(...about);
  const link = `https://aallyn.example/apps/doorstep/address/${about[0]}`;
  const names = [...lines, order.statusUrl, link, 'AALLYN', 'Ada', 'Ito', 'RR'];
  const words = names.reduce((left, name) => left.replaceAll(name, ''), `${subject}\n${text}`);
  expect(words).not.toMatch(foreign[about[0]]);
});

test('each kind of address has words of its own in each language', () => {
  for (const locale of locales) {
    const said = kinds.flatMap((kind) =>
      verdicts.map((verdict) => addressMailTexts[locale].kinds[kind][verdict]),
    );
    expect(new Set(said).size).toBe(said.length);
  }
});

test('a name is written as its language does, and a family’s name in its own script comes first', () => {
  const greeted = (locale: string, firstName: string | null, lastName: string | null) =>
    mail({ buyer: { firstName, lastName, locale } }).text.split('\n')[0];
  expect(greeted('fr', 'Ada', 'Ito')).toBe('Bonjour Ada,');
  expect(greeted('ja', '花子', '伊藤')).toBe('伊藤花子 様');
  expect(greeted('ja', 'Ada', 'Ito')).toBe('Ada Ito 様');
  expect(greeted('ko', '민수', '김')).toBe('김민수 님, 안녕하세요.');
  expect(greeted('zh-HK', null, null)).toBe('您好：');
});

test('an order without a language, an address that can be read or a page of its own is written about in English', () => {
  const { text } = mail({
    buyer: { firstName: null, lastName: null, locale: null },
    givenAddress: null,
    statusUrl: null,
  });
  expect(text).toMatch(/^Hello,/);
  expect(text).not.toMatch(/address you gave|Your order:/);
});

test('what a customer typed is one line of the mail, and stands for itself', () => {
  const { text } = mail({
    buyer: { firstName: '{shop}\r\n\r\nPay', lastName: null, locale: 'en' },
    givenAddress: { ...columbus, address1: 'PO Box 12\n\nYou have won\u2028$& here' },
  });
  expect(text).toMatch(/^Hello \{shop\} Pay,\n\n/);
  expect(text).toContain('\n  PO Box 12 You have won $& here\n  Columbus');
});

test('[ADDR-02] what a customer typed is text in the mail’s HTML', () => {
  const { html } = mail({
    buyer: { firstName: '<img src=x onerror=alert(1)>', lastName: null, locale: 'en' },
    givenAddress: { ...columbus, address1: '"><script>alert(1)</script>' },
  });
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toMatch(/<(?:img|script|link)\b/);
});

test('a name or an address of any length leaves a mail of a bounded one', () => {
  const long = 'x'.repeat(100_000);
  const { text, html, subject } = mail({
    name: long,
    buyer: { firstName: long, lastName: long, locale: 'ja' },
    givenAddress: {
      ...columbus,
      company: long,
      address1: long,
      address2: long,
      city: long,
      province: long,
      zip: long,
    },
  });
  expect(subject.length).toBeLessThan(200);
  expect(text.length).toBeLessThan(3_000);
  expect(html.length).toBeLessThan(6_000);
});

test.each([
  ['US', 'PO Box 12|Columbus, Ohio 43004|United States'],
  ['JP', 'Japan|43004|Ohio Columbus|PO Box 12'],
  ['hk', 'Hong Kong|43004|Ohio Columbus|PO Box 12'],
  ['nowhere', 'PO Box 12|Columbus, Ohio 43004'],
])('an address of %s is written in the order of its country', (countryCode, lines) => {
  expect(addressLines({ ...columbus, countryCode }, 'en').join('|')).toBe(lines);
});
