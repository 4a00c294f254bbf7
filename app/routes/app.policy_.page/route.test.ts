import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const shop = shopWithApp('one.myshopify.com');

beforeEach(() => installAlone(shop));

const open = (query = '') =>
  route.loader({
    request: merchantRequest(shop.domain, `/app/policy/page${query}`),
    params: {},
    context: {},
  });

const blockOf = ({ page }: Awaited<ReturnType<typeof open>>, id: string) =>
  page.sections
    .flatMap(({ questions }) => questions.flatMap(({ blocks }) => blocks))
    .find(({ statement }) => statement === id);

const textOf = (loaded: Awaited<ReturnType<typeof open>>, id: string): string =>
  blockOf(loaded, id)
    ?.pieces.map(({ text }) => text)
    .join('') ?? '';

test('[FAQ-01] each value of the page leads to the setting that it comes from', async () => {
  await publishFor(shop.domain, { number: 1, policy: aallyn });
  const values = blockOf(await open(), 'SHIP-02')?.pieces.filter(({ field }) => field !== null);
  expect(values).toEqual([
    {
      text: '$5.00',
      field: {
        label: 'Shipping › Destinations and rates › Countries you ship to › Flat rate',
        slot: '{destinations.served.US.flat}',
        href: '/app/policy/shipping/destinations.served/0#destinations.served.0.flat',
      },
    },
    {
      text: 'the United States',
      field: {
        label: 'Shipping › Destinations and rates › Countries you ship to › Country',
        slot: '{destinations.served.US.country}',
        href: '/app/policy/shipping/destinations.served/0#destinations.served.0.country',
      },
    },
  ]);
});

test('[FAQ-01] the page is shown in the language that is asked for, and of what is published', async () => {
  await publishFor(shop.domain, { number: 1, policy: aallyn });
  const french = await open('?language=fr&of=published');
  expect(french.choice).toEqual({ locale: 'fr', of: 'published' });
  expect(textOf(french, 'SHIP-02')).toContain('la livraison coûte 5,00');
  expect((await open('?language=xx&of=xx')).choice).toEqual({ locale: 'en', of: 'draft' });
});

const examplesOf = (data: Awaited<ReturnType<typeof open>>, id: string) =>
  data.page.sections.flatMap(({ questions }) => questions).find((question) => question.id === id)?.examples ??
  null;

test('[SHIP-01] [FAQ-01] examples stand beneath what they are about, in its language, unless the merchant shows none', async () => {
  await publishFor(shop.domain, { number: 1, policy: aallyn });
  const examples = examplesOf(await open('?language=fr'), 'free-shipping');
  const told = examples?.items.map((example) =>
    example
      .map(({ text }) => text)
      .join('')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  expect(examples?.title).toBe('Exemples');
  expect(told?.slice(0, 2)).toEqual([
    'Une commande de 100,00 $US est livrée gratuitement (États-Unis).',
    'Une commande de 1 000,00 HKD est livrée gratuitement (Hong Kong).',
  ]);
  await publishFor(shop.domain, {
    number: 2,
    policy: { ...aallyn, page: { ...aallyn.page, examples: false } },
  });
  expect(examplesOf(await open('?of=published'), 'free-shipping')).toBeNull();
});

test('[FAQ-01] before the first publishing there is the draft only', async () => {
  const { choice, published, page } = await open('?of=published');
  expect({ choice, published }).toEqual({ choice: { locale: 'en', of: 'draft' }, published: null });
  expect(page.sections.length).toBeGreaterThan(3);
});
