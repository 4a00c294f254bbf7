import { readFileSync } from 'node:fs';
import {
  aallyn,
  compileShipping,
  decideShipping,
  formatAmount,
  locales,
  sayAmount,
  type Policy,
} from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, extension, type Page } from './storefront.fixture.ts';

const script = readFileSync(`${extension}/assets/policy-calculator.js`, 'utf8');

/** The block as a browser has it once the script has run. */
async function calculator(page: Page = {}) {
  document.body.innerHTML = await draw('policy-calculator', page);
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- as a page runs it
  new Function(script)();
  const place = document.querySelector<HTMLSelectElement>('[data-place]');
  const value = document.querySelector<HTMLInputElement>('[data-value]');
  return {
    isShown: document.querySelector<HTMLElement>('[data-doorstep-calculator]')?.hidden === false,
    countries: [...(place?.options ?? [])].map(({ text }) => text),
    chosen: place?.value,
    label: () => document.querySelector('[data-worth-label]')?.textContent,
    ask: (country: string, worth: string) => {
      if (place) place.value = country;
      if (value) value.value = worth;
      value?.dispatchEvent(new Event('input'));
      return document.querySelector('[data-answer]')?.textContent ?? '';
    },
  };
}

test('[SHIP-01] [SHIP-02] [SHIP-03] a country and a value give the price, and how much is missing to free shipping', async () => {
  const { isShown, countries, chosen, label, ask } = await calculator({ country: 'CA' });
  expect([isShown, chosen, countries.length]).toEqual([true, 'CA', 6]);
  expect(countries).toContain('South Korea');
  expect(ask('US', '99.99')).toBe('Shipping costs $5.00. From $100.00 on it is free: $0.01 more.');
  expect(ask('US', '100')).toBe('Shipping is free.');
  expect(ask('CA', '5000')).toBe('Shipping costs $25.00.');
  expect(ask('HK', '999.999')).toContain('Shipping costs $25.00.');
  expect(label()).toBe('Value of your items in HKD');
  expect(ask('HK', '1000')).toBe('Shipping is free.');
  expect(ask('US', '')).toBe('');
  expect(ask('US', '-1')).toBe('');
});

test('[SHIP-01..04] it says what the engine decides, whatever the rates', async () => {
  const usd = fc.integer({ min: 0, max: 20_000 }).map((minor) => ({ minor, currency: 'USD' }));
  const threshold = fc.option(usd);
  await fc.assert(
    fc.asyncProperty(usd, threshold, fc.integer({ min: 0, max: 30_000 }), async (flat, amount, minor) => {
      const freeFrom = amount && { amount, shopEquivalent: null };
      const served = aallyn.destinations.served.map((each) =>
        each.country === 'US' ? { ...each, flat, freeFrom } : each,
      );
      const policy: Policy = { ...aallyn, destinations: { ...aallyn.destinations, served } };
      const { ask } = await calculator({ policy });
      const line = { merchandiseId: null, quantity: 1, requiresShipping: true, subtotal: minor, discount: 0 };
      const decided = decideShipping(
        compileShipping(policy, { version: 1 }),
        { currency: 'USD', rate: null, lines: [line] },
        { countryCode: 'US', provinceCode: null },
      );
      const said = ask('US', formatAmount({ minor, currency: 'USD' }));
      if (decided.kind === 'free') expect(said).toBe('Shipping is free.');
      else expect(said).toContain(`Shipping costs ${sayAmount(flat)}.`);
      if (decided.kind === 'flat' && decided.missing)
        expect(said).toContain(`${sayAmount(decided.missing)} more`);
    }),
    { numRuns: 60 },
  );
});

test.each(locales)('[SHIP-02] in %s it leaves nothing open', async (language) => {
  const { ask, countries } = await calculator({ language });
  const said = ask('US', '20');
  expect(said).toMatch(/5[.,]00.*100[.,]00.*80[.,]00/);
  expect(said).not.toMatch(/[[\]{}]|undefined|NaN/);
  expect(document.body.textContent).not.toMatch(/[[\]{}]/);
  expect(countries.length).toBe(6);
});

test.each(locales)(
  '[SHIP-01..04] in %s and without JavaScript a sentence leads to the shipping policy, where the shop has written one',
  async (language) => {
    const withoutScripts = async (page: Page) => {
      document.body.innerHTML = await draw('policy-calculator', page);
      document.body.innerHTML = document.querySelector('noscript')?.innerHTML ?? '';
    };
    await withoutScripts({ language, shippingText: '<p>Free</p>' });
    expect(document.querySelector('p > a')?.outerHTML).toBe(
      '<a href="/policies/shipping-policy">Shipping policy</a>',
    );
    expect(document.body.textContent).not.toMatch(/[[\]{}]/);
    await withoutScripts({ language });
    expect(document.body.textContent).toBe('');
  },
);

test('without published rates there is nothing', async () => {
  const policy: Policy = { ...aallyn, destinations: { ...aallyn.destinations, served: [] } };
  expect((await draw('policy-calculator', { policy })).trim()).toBe('');
});
