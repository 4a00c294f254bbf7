import { aallyn, fail } from '@doorstep/policy';
import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { wantedText } from '../page/publish/wanted-texts.ts';
import { writeUnasked } from '../page/publish/round.server.ts';
import { keepTheirs } from '../page/publish/write-over.server.ts';
import { choices } from '../page/publish/places.ts';
import { choosePlaces } from '../page/publish/written.server.ts';
import type { VisitPage } from '../page/served/visit.server.ts';
import { publish } from '../policy/publish.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { status } from '../testing/admin-faults.ts';
import { install } from '../testing/merchant.ts';
import { healthyPolicy } from '../testing/healthy-policy.ts';
import * as plant from '../testing/plant-trouble.ts';
import { metafieldValue, writeMetafield } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { storefrontOf } from '../testing/storefront.ts';
import { readOpenProblems } from './kept.server.ts';
import { lookAtHealth } from './look.server.ts';
import { askToReadBack } from './read-back.server.ts';
import type { Repair } from './problem.ts';
import { repairProblem } from './repair.server.ts';

const now = new Date('2026-11-23T10:00:00.000Z');
const by = { user: '42' };

let shop: ShopWithApp;
/** What the theme does to a page that it serves. */
let served: (html: string) => string;

beforeEach(async () => {
  await database.shop.deleteMany();
  await database.session.deleteMany();
  await database.schedule.deleteMany();
  shop = shopWithApp();
  served = (html) => html;
  await install(shop.domain);
  await choosePlaces(
    database,
    shop.domain,
    choices.map((place) => ({ place, resourceId: null })),
    now,
  );
  await publishPolicy(healthyPolicy, 0);
  await writeUnasked({ admin: shop.admin, database, now });
});

async function publishPolicy(document: unknown, base: number): Promise<void> {
  shop.state.queryBucket = null;
  const published = await publish({ admin: shop.admin, database, now }, { document, base, by });
  expect(published).toEqual({ ok: true, value: base + 1 });
  shop.state.queryBucket = null;
}

async function live() {
  const version = await liveVersion(database, shop.domain);
  if (!version) throw new Error('No version is live.');
  return version;
}

const about = () => ({
  ...{ database, admin: shop.admin, shop: shop.domain, now },
  visit: storefrontOf(shop, (html) => served(html)),
});

/** What is wrong, by check; what is only good to know is left out. */
async function troubles(): Promise<Readonly<Record<string, readonly string[]>>> {
  shop.state.queryBucket = null;
  const { found, unseen } = await lookAtHealth(about(), await live());
  expect(unseen).toEqual([]);
  return Object.fromEntries(
    [...found].flatMap(([id, problems]) => {
      const wrong = problems.filter(({ severity }) => severity !== 'notice');
      return wrong.length === 0 ? [] : [[id, wrong.map(({ message }) => message)]];
    }),
  );
}

const said = (text: string): unknown => expect.stringContaining(text);

const changePage = (change: (body: string) => string): void => {
  for (const page of shop.state.pages.values())
    shop.state.pages.set(page.id, { ...page, body: change(page.body) });
};

const changePolicy = (type: 'REFUND_POLICY' | 'SHIPPING_POLICY', body: string): void => {
  const policy = shop.state.shopPolicies.get(type);
  if (policy) shop.state.shopPolicies.set(type, { ...policy, body });
};

const changeTranslation = (
  locale: string,
  change: (value: string) => string | null,
  text: 'body_html' | 'body' = 'body_html',
): void => {
  for (const [key, each] of shop.state.translations)
    if (each.locale === locale && each.key === text) {
      const value = change(each.value);
      if (value === null) shop.state.translations.delete(key);
      else shop.state.translations.set(key, { ...each, value });
    }
};

interface Planted {
  readonly what: string;
  readonly plant: () => unknown;
  readonly found: Readonly<Record<string, readonly unknown[]>>;
  readonly repair: Repair;
}

const planted: readonly Planted[] = [
  {
    what: 'a number on the page is changed by hand',
    plant: () =>
      changePage((body) => body.replace('for orders of at least $100.00', 'for orders of at least $50.00')),
    found: { 'policy-texts': [said('SHIP-01 says “Shipping is free for orders of at least $50.00')] },
    repair: 'text-page',
  },
  {
    what: 'a sentence is taken off the page',
    plant: () => changePage((body) => body.replace(/<p id="ADDR-01">.*?<\/p>/, '')),
    found: { 'policy-texts': [said('ADDR-01 is missing: “We cannot ship to P.O. boxes.')] },
    repair: 'text-page',
  },
  {
    what: 'words of somebody else are put onto the page, in no sentence of the policy',
    plant: () => changePage((body) => `${body}<p>Everything ships free today!</p>`),
    found: { 'policy-texts': [said('What differs is not in one of its sentences.')] },
    repair: 'text-page',
  },
  {
    what: 'the page is deleted',
    plant: () => shop.state.pages.clear(),
    // What links to it leads nowhere, too.
    found: {
      'policy-texts': [said('nothing is written there')],
      'theme-texts': [said('“policy-structured-data”')],
    },
    repair: 'text-page',
  },
  {
    what: 'Shopify’s refund policy is replaced by one of Shopify’s templates',
    plant: () => changePolicy('REFUND_POLICY', '<p>We have a 30-day return policy.</p>'),
    found: { 'policy-texts': [said('Shopify’s refund policy was changed by somebody else.')] },
    repair: 'text-refund-policy',
  },
  {
    what: 'Shopify’s shipping policy is cleared',
    plant: () => changePolicy('SHIPPING_POLICY', ''),
    found: { 'policy-texts': [said('Shopify’s shipping policy: nothing is written there.')] },
    repair: 'text-shipping-policy',
  },
  {
    what: 'a translation is changed by hand',
    plant: () => changeTranslation('fr', (value) => value.replace('100,00', '50,00')),
    found: { translations: [said('in French was changed by somebody else. SHIP-01 says')] },
    repair: 'text-page',
  },
  {
    what: 'what agents quote of Shopify’s refund policy is changed in one language',
    plant: () =>
      changeTranslation('ja', (value) => value.replace('返金またはストアクレジット', '返金'), 'body'),
    found: {
      translations: [
        said('Shopify’s refund policy, in Japanese was changed by somebody else. RET-02 says “返金'),
      ],
    },
    repair: 'text-refund-policy',
  },
  {
    what: 'a language is switched off and on again, which deletes its translations',
    plant: () => changeTranslation('ja', () => null),
    found: { translations: [said('in Japanese: nothing is written there.')] },
    repair: 'text-page',
  },
  {
    what: 'the title of a translation is deleted',
    plant: () => {
      for (const [key, each] of shop.state.translations)
        if (each.locale === 'ja' && each.key === 'title') shop.state.translations.delete(key);
    },
    found: { translations: [said('in Japanese: its title is not translated')] },
    repair: 'text-page',
  },
  {
    what: 'the page is hidden',
    plant: () => {
      for (const page of shop.state.pages.values())
        shop.state.pages.set(page.id, { ...page, publishedAt: null });
    },
    found: { 'policy-texts': [said('is not published, so nobody can read it')] },
    repair: 'show-page',
  },
  {
    what: 'what the theme’s block shows is changed',
    plant: () => writeMetafield(shop, shop.state.shop.id, 'policy-page-en', { title: 'Old', sections: [] }),
    found: { 'theme-texts': [said('“policy-page-en” is not what your policy says')] },
    repair: 'text-theme',
  },
  {
    what: 'the structured data is deleted',
    plant: () => plant.removeConfiguration(shop, 'policy-structured-data'),
    found: { 'theme-texts': [said('“policy-structured-data”')] },
    repair: 'text-theme',
  },
  {
    what: 'a shipping rate is changed by hand',
    plant: () => plant.setRate(shop, 'US', 7_50),
    found: { rates: [said('$7.50 instead of $5.00')] },
    repair: 'rates',
  },
  {
    what: 'what checkout goes by is of another version',
    plant: () => plant.rewriteConfiguration(shop, 'shipping-policy', { version: 7 }),
    found: { configurations: [said('are of version 7, and version 1 is live')] },
    repair: 'publish',
  },
];

describe('[FAQ-01] a difference between the policy and Shopify is found, it alone, and put right by one click', () => {
  test('there are at least twelve, and in a shop that is as it was written none', async () => {
    expect(planted.length).toBeGreaterThanOrEqual(12);
    expect(await troubles()).toEqual({});
  });

  test.each(planted)('$what', async ({ plant: goWrong, found, repair }) => {
    await goWrong();
    expect(await troubles()).toEqual(found);
    shop.state.queryBucket = null;
    expect(await repairProblem({ admin: shop.admin, database, now, by }, await live(), repair)).toEqual({
      kind: 'done',
    });
    // A publishing has the texts written by the round.
    await writeUnasked({ admin: shop.admin, database, now });
    expect(await troubles()).toEqual({});
  });
});

/** What a theme, or an app in it, does to a page of the shop; what is told, and nothing else, since what stands at Shopify is right. */
interface ServedOtherwise {
  readonly what: string;
  readonly change: (html: string) => string;
  readonly found: readonly unknown[];
}

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script></head>`;

const foreignReturns = (policy: object) => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Product',
      offers: { '@type': 'Offer', hasMerchantReturnPolicy: { '@type': 'MerchantReturnPolicy', ...policy } },
    },
  ],
});

const servedOtherwise: readonly ServedOtherwise[] = [
  {
    what: 'a theme writes another number into the text',
    change: (html) => html.replaceAll('for orders of at least $100.00', 'for orders of at least $50.00'),
    found: [
      said('Your page is served otherwise than it stands at Shopify. SHIP-01 is shown as “Shipping is free'),
      said('the block of your theme shows something else'),
      said('Shopify’s shipping policy is served otherwise'),
    ],
  },
  {
    what: 'a theme cuts a sentence out of every page',
    change: (html) => html.replaceAll(/<p id="RET-03">.*?<\/p>/g, ''),
    found: [
      said('Your page is served otherwise than it stands at Shopify. RET-03 is not shown: “'),
      said('Shopify’s refund policy is served otherwise'),
    ],
  },
  {
    what: 'a theme hides a sentence',
    change: (html) =>
      html.replaceAll('<p id="ADDR-01">', '<p id="ADDR-01" style="color: red; display: none">'),
    found: [
      said('ADDR-01 is hidden: “We cannot ship to P.O. boxes.'),
      said('the block of your theme'),
      said('Shopify’s shipping policy is served otherwise'),
    ],
  },
  {
    what: 'the page has a template that does not show its text, and no block',
    change: (html) => html.replace(/<main.*<\/main>/s, '<main><h1>Welcome</h1></main>'),
    found: [
      'Your page is served without any of its text.',
      'Shopify’s shipping policy is served without any of its text.',
      'Shopify’s refund policy is served without any of its text.',
    ],
  },
  {
    what: 'the theme’s block is served in words of before',
    change: (html) =>
      html.replace(
        /(class="doorstep-policy".*?<p id="RET-02">)[^<]*/s,
        '$1You have 14 days. Then it is over.',
      ),
    found: [
      said('the block of your theme shows something else than what was written for it. RET-02 is shown as'),
    ],
  },
  {
    what: 'an app rewrites the structured data of the policy',
    change: (html) => html.replaceAll('"merchantReturnDays":21', '"merchantReturnDays":30'),
    found: [said('hasMerchantReturnPolicy[0].merchantReturnDays says “30” instead of “21”.')],
  },
  {
    what: 'another app adds a return policy of other days, within a product',
    change: (html) =>
      html.replace('</head>', jsonLd(foreignReturns({ applicableCountry: 'US', merchantReturnDays: 30 }))),
    found: [said('MerchantReturnPolicy.merchantReturnDays, for US, says “30” instead of “21”.')],
  },
  {
    what: 'another app adds a return policy that is free, for every country',
    change: (html) =>
      html.replace('</head>', jsonLd(foreignReturns({ returnFees: 'http://schema.org/FreeReturn' }))),
    found: [said('MerchantReturnPolicy.returnFees says “FreeReturn” instead of “ReturnShippingFees”.')],
  },
];

const servedAlike = [
  ['drops anchors', (html: string) => html.replaceAll(/<(p|h2|h3) id="[^"]*"/g, '<$1')],
  ['spaces words otherwise', (html: string) => html.replaceAll(/ (?=[a-z]+ [a-z]+)/g, '\n&nbsp;')],
  [
    'has structured data of other things',
    (html: string) => html.replace('</head>', jsonLd({ '@type': 'Product' })),
  ],
  [
    'has structured data that is broken',
    (html: string) => html.replace('</head>', '<script type="application/ld+json">{"@type":</script></head>'),
  ],
  [
    'repeats what the policy says',
    (html: string) =>
      html.replace(
        '</head>',
        jsonLd(
          foreignReturns({
            applicableCountry: ['US'],
            merchantReturnDays: '21',
            returnShippingFeesAmount: { value: 15, currency: 'USD' },
          }),
        ),
      ),
  ],
  ['is nested very deeply', (html: string) => html.replace('<main', `${'<div>'.repeat(20_000)}<main`)],
] as const;

describe('[FAQ-01] what shoppers are served is read as they read it, and what differs from what stands at Shopify is told', () => {
  test('each way in which a theme or an app alters what is served is found, it alone', async () => {
    for (const { what, change, found } of servedOtherwise) {
      served = change;
      expect(await troubles(), what).toEqual({ 'served-page': found });
    }
    served = (html) => html;
    expect(await troubles()).toEqual({});
  });

  test('a theme that drops anchors or spaces words, and data that does not contradict the policy, are no difference', async () => {
    for (const [what, change] of servedAlike) {
      served = change;
      expect(await troubles(), what).toEqual({});
    }
  });

  test('that the embed with the structured data is off is mentioned', async () => {
    shop.state.theme = { ...shop.state.theme, switchedOff: ['cart-toggle/policy-data'] };
    const { found } = await lookAtHealth(about(), await live());
    expect(found.get('served-page')).toMatchObject([
      { about: 'data/absent', severity: 'notice', message: said('its app embed is off') },
    ]);
  });

  test('what stands at Shopify otherwise than the policy says is told once, by what looks there', async () => {
    changePage((body) => body.replace('for orders of at least $100.00', 'for orders of at least $50.00'));
    expect(Object.keys(await troubles())).toEqual(['policy-texts']);
  });

  test('a page that cannot be read says nothing of what stands there, and hides nothing that was found before', async () => {
    served = (html) => html.replaceAll(/<p id="RET-03">.*?<\/p>/g, '');
    expect(await troubles()).toHaveProperty('served-page');
    const refused = () => Promise.resolve(fail('Your storefront asks for a password.'));
    const { unseen } = await lookAtHealth({ ...about(), visit: refused }, await live());
    expect(unseen).toEqual([{ check: 'served-page', reason: 'Your storefront asks for a password.' }]);
    const kept = await readOpenProblems(database, shop.domain);
    expect(kept.map(({ check }) => check)).toContain('served-page');
  });

  test('one page of several that cannot be read is mentioned beside what the others say', async () => {
    const visit: VisitPage = (url, hosts) =>
      url.pathname.startsWith('/policies/')
        ? Promise.resolve(fail('It answered 404.'))
        : storefrontOf(shop)(url, hosts);
    const { found } = await lookAtHealth({ ...about(), visit }, await live());
    expect(found.get('served-page')).toMatchObject([
      { about: 'shipping-policy/unread', severity: 'notice', message: said('It answered 404.') },
      { about: 'refund-policy/unread', severity: 'notice' },
    ]);
  });

  test('where nothing is chosen, nothing is visited; where the theme alone is, the front page; and a hidden page is none', async () => {
    const asked: string[] = [];
    const visit: VisitPage = (url, hosts) => {
      asked.push(url.pathname);
      return storefrontOf(shop)(url, hosts);
    };
    const look = async () => lookAtHealth({ ...about(), visit }, await live());
    for (const page of shop.state.pages.values())
      shop.state.pages.set(page.id, { ...page, publishedAt: null });
    await database.textPlace.deleteMany({ where: { place: { contains: 'policy' } } });
    await look();
    await database.textPlace.deleteMany({ where: { place: { not: 'theme' } } });
    await look();
    await database.textPlace.deleteMany();
    await look();
    expect(asked).toEqual(['/', '/']);
  });
});

const shopifysRules = (days: number, canAcceptReturns = true): void => {
  for (const [id, profile] of shop.state.returnPolicyProfiles)
    shop.state.returnPolicyProfiles.set(id, {
      ...profile,
      returnRules: {
        ...{ canAcceptReturns, returnWindowDays: days, extendWindowToBusinessDay: false },
        returnWindowStartingFrom: 'LAST_ITEM_DELIVERY_DATE',
      },
    });
};

test.each([
  [14, true, 'returns end 14 days after delivery, and those of your policy 21 days after it.'],
  [-1, true, 'returns have no end, and those of your policy 21 days after it.'],
  [21, false, 'no returns are accepted, and your policy accepts them.'],
])(
  '[RET-02] Shopify’s own return rules of %i days, accepted: %s, are told of',
  async (days, accepted, message) => {
    shopifysRules(days, accepted);
    expect(await troubles()).toEqual({ 'return-rules': [said(message)] });
    shopifysRules(21);
    expect(await troubles()).toEqual({});
  },
);

test.each([
  [{ returnWindowStartingFrom: 'ITEM_DELIVERY_DATE' }, 'in an order of several parcels they end earlier'],
  [{ extendWindowToBusinessDay: true }, 'customers have longer than your policy says'],
] as const)(
  '[RET-02] as many days at Shopify that end otherwise are told of as a notice: %j',
  async (rules, message) => {
    shopifysRules(21);
    for (const [id, profile] of shop.state.returnPolicyProfiles)
      if (profile.returnRules)
        shop.state.returnPolicyProfiles.set(id, {
          ...profile,
          returnRules: { ...profile.returnRules, ...rules },
        });
    expect(await troubles()).toEqual({});
    const { found } = await lookAtHealth(about(), await live());
    expect(found.get('return-rules')).toContainEqual(
      expect.objectContaining({ severity: 'notice', message: said(message) }),
    );
  },
);

/** Rules of their own for some of the shop's markets. */
function rulesFor(name: string, countries: readonly string[], rules: object): void {
  const marketIds = [...shop.state.markets.values()]
    .filter((market) => market.countries.some((country) => countries.includes(country)))
    .map(({ id }) => id);
  const [base] = shop.state.returnPolicyProfiles.values();
  if (!base || marketIds.length === 0) throw new Error('There is no such market.');
  const id = `gid://shopify/ReturnPolicyProfile/${name}`;
  shop.state.returnPolicyProfiles.set(id, { ...base, id, name, default: false, marketIds, ...rules });
}

const returnsOf = (returnWindowDays: number, canAcceptReturns = true) => ({
  returnRules: {
    ...{ canAcceptReturns, returnWindowDays, extendWindowToBusinessDay: false },
    returnWindowStartingFrom: 'LAST_ITEM_DELIVERY_DATE',
  },
});

test('[RET-02] [INTL-01] rules of a market are compared with what the policy says for its countries, and the default ones with the others', async () => {
  shopifysRules(21);
  rulesFor('Canada', ['CA'], returnsOf(21, false));
  const { 'return-rules': told = [] } = await troubles();
  expect(told).toEqual([
    said('Shopify’s return rules “Canada”: no returns are accepted, and your policy accepts them.'),
  ]);
  const noneAbroad = { ...healthyPolicy, international: { ...healthyPolicy.international, accepted: false } };
  await publishPolicy(noneAbroad, 1);
  await writeUnasked({ admin: shop.admin, database, now });
  const { 'return-rules': others = [] } = await troubles();
  expect(others).toEqual([said('and your policy accepts none. Switch them off there.')]);
  expect(others[0]).not.toContain('Canada');
  rulesFor('Canada', ['CA'], returnsOf(21));
  expect(await troubles()).toMatchObject({
    'return-rules': [said('for '), said('“Canada”: returns are accepted, and your policy accepts none.')],
  });
});

test.each([
  [{ canAcceptEdits: false, editWindowMinutes: null }, 'cannot ask to cancel, and your policy lets them ask'],
  [{ canAcceptEdits: true, editWindowMinutes: 30 }, 'can ask to cancel for 30 minutes, and your policy lets'],
])('[ORD-01] Shopify’s own rules for cancellations, %o, are told of', async (editRules, message) => {
  shopifysRules(21);
  for (const [id, profile] of shop.state.returnPolicyProfiles)
    shop.state.returnPolicyProfiles.set(id, { ...profile, editRules });
  expect(await troubles()).toEqual({ 'return-rules': [said(message)] });
  for (const [id, profile] of shop.state.returnPolicyProfiles)
    shop.state.returnPolicyProfiles.set(id, {
      ...profile,
      editRules: { canAcceptEdits: true, editWindowMinutes: -1 },
    });
  expect(await troubles()).toEqual({});
});

test('[FAQ-01] a published change leaves texts and translations behind, sentence by sentence, until the round writes them', async () => {
  const fee = { minor: 12_00, currency: 'USD' };
  await publishPolicy({ ...healthyPolicy, returns: { ...healthyPolicy.returns, fee } }, 1);
  const { 'policy-texts': own = [], translations = [] } = await troubles();
  expect(own).toEqual([said('is behind your policy. RET-'), said('is behind your policy. RET-')]);
  expect(translations.length).toBe(12);
  for (const message of translations)
    expect(message).toMatch(/is behind your policy\. RET-0\d says “.*15[.,]00.*” instead of “.*12[.,]00/);
  const due = await database.schedule.findFirst({ where: { name: 'texts', shop: shop.domain } });
  expect(due?.dueAt).toEqual(now);
  await writeUnasked({ admin: shop.admin, database, now });
  expect(await troubles()).toEqual({});
});

test('[FAQ-01] what a publishing wrote is read back at once, and not once more by the next round of texts', async () => {
  const due = () => database.schedule.count({ where: { name: 'health', shop: shop.domain, dueAt: now } });
  expect(await due()).toBe(0);
  await askToReadBack(database, shop.domain, now);
  expect(await due()).toBe(1);
  await database.schedule.deleteMany();
  expect(await troubles()).toEqual({});
  await askToReadBack(database, shop.domain, now);
  expect(await due()).toBe(0);
});

test('[FAQ-01] a text that the merchant keeps is only mentioned, until somebody changes it once more', async () => {
  changePolicy('REFUND_POLICY', '<p>Ask us.</p>');
  expect(await keepTheirs({ admin: shop.admin, database, now, by }, await live(), 'refund-policy')).toEqual({
    kind: 'done',
  });
  expect(await troubles()).toEqual({});
  await writeUnasked({ admin: shop.admin, database, now });
  expect(shop.state.shopPolicies.get('REFUND_POLICY')?.body).toBe('<p>Ask us.</p>');
  const worker = { admin: shop.admin, database, now, by };
  expect(await repairProblem(worker, await live(), 'text-refund-policy')).toEqual({ kind: 'done' });
  expect(shop.state.shopPolicies.get('REFUND_POLICY')?.body).toBe('<p>Ask us.</p>');
  changePolicy('REFUND_POLICY', '<p>Ask us twice.</p>');
  expect(await troubles()).toMatchObject({ 'policy-texts': [said('was changed by somebody else')] });
});

test('[FAQ-01] what a merchant calls the page is theirs, in a translation, too; one of ours of the title before is told of and written again', async () => {
  for (const page of shop.state.pages.values())
    shop.state.pages.set(page.id, { ...page, title: 'Help and answers' });
  const { translations = [] } = await troubles();
  expect(translations.length).toBeGreaterThan(0);
  for (const message of translations) expect(message).toContain('or is that of another title');
  for (const [key, each] of shop.state.translations)
    if (each.locale === 'fr' && each.key === 'title')
      shop.state.translations.set(key, { ...each, value: 'Aide' });
  const worker = { admin: shop.admin, database, now, by };
  expect(await repairProblem(worker, await live(), 'text-page')).toEqual({ kind: 'done' });
  expect(await troubles()).toEqual({});
  const titles = [...shop.state.translations.values()].filter(({ key }) => key === 'title');
  expect(titles.filter(({ locale }) => locale === 'fr').map(({ value }) => value)).toContain('Aide');
  const called = () => [...shop.state.pages.values()].map(({ title }) => title);
  expect(called()).toContain('Help and answers');
  const { found } = await lookAtHealth(about(), await live());
  expect(found.get('policy-texts')).toMatchObject([
    { about: 'page/title', severity: 'notice', message: said('is called “Help and answers”') },
  ]);
  expect(await repairProblem(worker, await live(), 'name-page')).toEqual({ kind: 'done' });
  expect(called()).toContain(wantedText(healthyPolicy, 'page', 'en').title);
  const again = await lookAtHealth(about(), await live());
  expect([...again.found.values()].flat().map(({ about: what }) => what)).not.toContain('page/title');
});

test('[FAQ-01] a page that is not published is told of; a text that cannot be read keeps no other check from looking', async () => {
  for (const page of shop.state.pages.values()) shop.state.pages.set(page.id, { ...page, publishedAt: null });
  expect(await troubles()).toEqual({ 'policy-texts': [said('is not published')] });
  shop.onOperation('DoorstepShopPolicies', status(503));
  shop.state.queryBucket = null;
  const { unseen } = await lookAtHealth(about(), await live());
  expect(unseen.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['policy-texts', 'translations', 'theme-texts']),
  );
});

const without = (...scopes: readonly string[]) =>
  shop.grant((shop.state.installation?.scopes ?? []).filter((scope) => !scopes.includes(scope)));

test('[FAQ-01] access that a merchant takes back is said with what it means, harms no other place, and once given again all is written', async () => {
  without('write_legal_policies', 'write_translations');
  const fee = { minor: 12_00, currency: 'USD' };
  await publishPolicy({ ...healthyPolicy, returns: { ...healthyPolicy.returns, fee } }, 1);
  await writeUnasked({ admin: shop.admin, database, now });
  expect(await troubles()).toEqual({
    'policy-texts': [
      said('not given Doorstep access to its translations'),
      said('not given Doorstep access to your store’s policies at Shopify and its translations'),
      said('not given Doorstep access to your store’s policies at Shopify and its translations'),
    ],
  });
  expect([...shop.state.pages.values()][0]?.body).toContain('$12.00');
  expect(shop.state.shopPolicies.get('REFUND_POLICY')?.body).not.toContain('$12.00');
  shop.grant([...shop.context.app.scopes, ...shop.context.app.optionalScopes]);
  const worker = { admin: shop.admin, database, now, by };
  expect(await repairProblem(worker, await live(), 'texts')).toEqual({ kind: 'done' });
  expect(await troubles()).toEqual({});
  expect(shop.state.shopPolicies.get('REFUND_POLICY')?.body).toContain('$12.00');
});

test('[FAQ-01] where pages may not be read, what stands in the theme is compared all the same, but for its links to the page', async () => {
  without('write_online_store_pages');
  expect(Object.keys(await troubles())).toEqual(['policy-texts']);
  writeMetafield(shop, shop.state.shop.id, 'policy-page-en', { title: 'Old', sections: [] });
  expect(await troubles()).toMatchObject({ 'theme-texts': [said('“policy-page-en”')] });
});

test('Shopify’s own return rules that the app may not read are mentioned, and nothing is wrong for that', async () => {
  without('read_legal_policies', 'write_legal_policies');
  await database.textPlace.deleteMany();
  shop.state.queryBucket = null;
  const looked = await lookAtHealth(about(), await live());
  expect(looked.unseen).toEqual([]);
  expect(looked.found.get('return-rules')).toMatchObject([{ about: 'access', severity: 'notice' }]);
});

test('[FAQ-01] what the block and search engines read is what the policy says', () => {
  const data = metafieldValue(shop, 'policy-structured-data');
  expect(data).toMatchObject({ '@type': 'OnlineStore', name: 'AALLYN', url: 'https://aallyn.example/' });
  expect(metafieldValue(shop, 'policy-page-fr-ca')).toMatchObject({
    title: wantedText(aallyn, 'page', 'fr-CA').title,
  });
});
