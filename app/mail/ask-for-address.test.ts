import { expect, test } from 'vitest';

import { askForAddress } from './ask-for-address.ts';

const mail = (verdict: 'refuse' | 'ask', firstName: string | null = 'Ada') =>
  askForAddress({
    shop: 'aallyn.myshopify.com',
    order: { id: 'gid://shopify/Order/1001', name: '#1001', firstName },
    to: 'ada@example.com',
    verdict,
  });

test('[ADDR-02] the mail about a P.O. box says what is wrong and what to do', () => {
  expect(mail('refuse').text).toBe(
    `Hello Ada,

Thank you for your order #1001. Before we can send it, we need your answer.

We cannot deliver to the address you gave: our carriers do not bring parcels to P.O. boxes.
Please answer this e-mail with a street address, and we will send your order right away.

Your order waits until we hear from you; nothing is lost.
`,
  );
});

test('[ADDR-02] the mail about an address to be confirmed asks whether it is right', () => {
  const { subject, text } = mail('ask', null);
  expect(subject).toBe('Order #1001: is this address right?');
  expect(text).toMatch(/^Hello,\n/);
  expect(text).toContain('Please answer this e-mail with “yes, that is right”, or with another address.');
});
