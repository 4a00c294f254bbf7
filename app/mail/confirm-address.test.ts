import { locales } from '@doorstep/policy';
import type { Locale } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { addressLines } from './address-lines.ts';
import { confirmAddress } from './confirm-address.ts';
import { addressMailTexts } from './texts.ts';

const columbus = {
  ...{ company: null, address1: '12 Elm Street', address2: null, city: 'Columbus' },
  ...{ province: 'Ohio', zip: '43004', countryCode: 'US' },
};
const order = {
  ...{ id: 'gid://shopify/Order/1001', name: '#1001', givenAddress: columbus },
  buyer: { firstName: 'Ada', lastName: 'Ito', locale: 'en-US' },
  statusUrl: 'https://aallyn.example/1/orders/2/authenticate?key=3',
};
const window = { earliest: '2026-11-24', latest: '2026-11-25' };

const mail = (changes: Partial<typeof order> = {}, ships: typeof window | null = window) =>
  confirmAddress({
    ...{ messageId: '<1001.confirmation.1@aallyn.myshopify.com>', to: 'ada@example.com', ships },
    sender: { name: 'AALLYN', replyTo: 'hello@aallyn.example' },
    order: { ...order, ...changes },
  });

test('[ADDR-02] the mail about the new address says where the order goes, when it ships, and what to do if that is wrong', () => {
  const { subject, text } = mail();
  expect(subject).toBe('Order #1001: your new address');
  expect(text).toBe(
    `Hello Ada,

Thank you. Your order #1001 at AALLYN does not wait any more.

It goes to this address now:
  12 Elm Street
  Columbus, Ohio 43004
  United States

We expect it to ship Nov 24–25.

Your order:
https://aallyn.example/1/orders/2/authenticate?key=3

If you did not give this address, or if it is wrong, please reply to this e-mail before the order ships.

AALLYN
`,
  );
});

const spoken: Readonly<Record<Locale, readonly [locale: string, country: string, days: string]>> = {
  en: ['en-US', 'US', 'Nov 24–25'],
  fr: ['fr', 'FR', 'du 24 au 25 nov.'],
  'fr-CA': ['fr', 'CA', 'du 24 au 25 nov.'],
  ja: ['ja-JP', 'JP', '11月24日〜25日'],
  ko: ['ko', 'KR', '11월 24일~25일'],
  'zh-TW': ['zh-TW', 'TW', '11月24日至25日'],
  'zh-HK': ['zh-TW', 'HK', '11月24日至25日'],
};

test.each(locales)(
  '[ADDR-02] in %s the mail about the new address has address, days and link, as text and as HTML',
  (locale) => {
    const [language, countryCode, days] = spoken[locale];
    const givenAddress = { ...columbus, countryCode };
    const { subject, text, html } = mail({ buyer: { ...order.buyer, locale: language }, givenAddress });
    const { changed } = addressMailTexts[locale];
    const lines = addressLines(givenAddress, locale);
    expect(text).toContain(`${changed.given}\n${lines.map((line) => `  ${line}\n`).join('')}`);
    expect(text).toContain(changed.ships.replace('{days}', days));
    expect(html).toContain(`lang="${locale}"`);
    for (const said of [...lines, days, changed.notYou]) expect(html).toContain(said);
    expect(subject).toContain('#1001');
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
  },
);

test('[ADDR-02] an order whose days are over ships as soon as it is packed', () => {
  expect(mail({}, null).text).toContain('\n\nWe ship it as soon as it is packed.\n\n');
});
