import { aallyn, placeAt, policyPlaces, writeValue } from '@doorstep/policy';
import type { FormTexts, PlaceInPolicy, Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { anotherOf } from '../../../packages/policy/src/testing/another-value.ts';
import { database } from '../../database.server.ts';
import { readDraft } from '../../policy/draft/draft.server.ts';
import { namesConfirmedField } from '../../policy/draft/names-confirmed-field.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { groupOf } from '../../policy/editor/groups.ts';
import type { LoadedPage } from '../../policy/editor/page.server.ts';
import { controlsOfCards } from '../../policy/editor/view.ts';
import { install, merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

// Each value of the policy is set by the form of its page, as a browser sends it, and read back from the draft.

const shop = 'one.myshopify.com';

const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day }) as const;

/** The example with a row in every list, and a second event that nothing names. */
const full: Policy = {
  ...aallyn,
  addresses: {
    ...aallyn.addresses,
    exceptions: [{ address1: 'PO Box 12', zip: '43004', country: 'US', who: 'Kim', why: 'Our own' }],
  },
  events: [
    ...aallyn.events,
    { id: 'spring', name: 'Spring', period: { from: fixed(3, 1), until: fixed(3, 9) } },
  ],
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((row, index, { length }) =>
      index < length - 1
        ? row
        : {
            ...row,
            freeFrom: {
              amount: { minor: 1000_00, currency: 'HKD' },
              shopEquivalent: { minor: 128_00, currency: 'USD' },
            },
          },
    ),
  },
  calendar: {
    ...aallyn.calendar,
    transit: aallyn.calendar.transit.map((row) => ({
      ...row,
      holidays: [{ name: 'Canada Day', on: fixed(7, 1) }],
    })),
  },
  promotions: {
    ...aallyn.promotions,
    flashSale: {
      ...aallyn.promotions.flashSale,
      codes: ['FLASH'],
      periods: [{ from: fixed(6, 1), until: fixed(6, 3) }],
    },
  },
  page: {
    ...aallyn.page,
    sections: [{ section: 'returns' }],
    order: [{ question: 'tracking' }],
    titles: [{ question: 'tracking', title: { en: 'Where is it now?' } }],
  },
};

/** Amounts that are not the shop's need an equivalent in its currency: without thresholds that may be another one. */
/** A fact has another name only while no note says it. */
const withoutNotes: Policy = { ...full, page: { ...full.page, notes: [] } };

const withoutThresholds: Policy = {
  ...full,
  destinations: {
    ...full.destinations,
    served: full.destinations.served.map((row) => ({ ...row, freeFrom: null })),
  },
};

const bases: Readonly<Partial<Record<string, Policy>>> = {
  'merchant.shopCurrency': withoutThresholds,
  'page.facts.*.name': withoutNotes,
};

const baseOf = (place: string): Policy => bases[place] ?? full;

const valueAt = (policy: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      policy,
    );

/** The last row of every list: the first country is offered the protection, which goes with it. */
function pathOf(place: string): string {
  let path = '';
  for (const name of place.split('.')) {
    const list = valueAt(full, path);
    const key = name === '*' ? String(Array.isArray(list) ? list.length - 1 : 0) : name;
    path = path === '' ? key : `${path}.${key}`;
  }
  return path;
}

const otherCodes: Readonly<Record<string, string>> = {
  'merchant.timeZone': 'Europe/Paris',
  'page.facts.*.name': 'made-in',
};

/** Another value that the field may have, and that goes with the rest of this policy. */
function another(place: string, field: PlaceInPolicy['field'], before: unknown): unknown {
  if (place.endsWith('events.*.event')) return 'spring';
  if (field.kind === 'code') return otherCodes[place] ?? 'NY';
  if (field.kind === 'period') return { from: fixed(2, 3), until: { kind: 'date', date: '2027-04-05' } };
  return anotherOf(field, place, before);
}

/** The page on which a value is set: that of the innermost row it is in, or its group's. */
function pageOf(path: string) {
  const group = groupOf(path)?.slug;
  const parts = path.split('.');
  for (let at = parts.length - 2; at > 0; at -= 1) {
    const list = parts.slice(0, at).join('.');
    const field = placeAt(list)?.field;
    const row = parts[at] ?? '';
    if (/^\d+$/.test(row) && field?.kind === 'list' && field.item.kind === 'section')
      return { group, list, row };
  }
  return { group };
}

type Page = ReturnType<typeof pageOf>;

const addressOf = ({ group, list, row }: Page & { list?: string; row?: string }) =>
  ['/app/policy', group, list, row].filter(Boolean).join('/');

const load = (page: Page): Promise<LoadedPage> =>
  route.loader({ request: merchantRequest(shop, addressOf(page)), params: page, context: {} });

/** What a browser sends of a page: switches that are on, words each by itself, texts as they stand. */
function sentBy(loaded: LoadedPage, changes: FormTexts): readonly (readonly [string, string])[] {
  const controls = controlsOfCards(loaded.cards);
  const unknown = Object.keys(changes).filter((name) => !controls.some((control) => control.name === name));
  if (unknown.length > 0) throw new Error(`The page has no field ${unknown.join(', ')}.`);
  return controls.flatMap(({ as, name, value }) => {
    const text = changes[name] ?? value;
    if (as === 'switch') return text === 'on' ? [[name, 'on'] as const] : [];
    if (as === 'words') return text.split(' ').map((word) => [name, word] as const);
    return [[name, text] as const];
  });
}

async function post(page: Page, form: readonly (readonly [string, string])[]) {
  const request = merchantRequest(shop, addressOf(page), {});
  const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return route.action({
    request: new Request(request.url, { method: 'POST', headers, body }),
    params: page,
    context: {},
  });
}

async function draftedPolicy(): Promise<Policy> {
  const draft = await readDraft(database, shopWithApp(shop).admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  const policy = policyOfDraft(draft.value);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
}

async function begin(policy: Policy): Promise<void> {
  await database.shop.deleteMany();
  await publishFor(shop, { policy });
  await install(shop);
}

const places = policyPlaces();

/** Single words stand in the form as their list. */
const isWord = (place: string): boolean => {
  const list = place.endsWith('.*') ? placeAt(place.slice(0, -2))?.field : undefined;
  return list?.kind === 'list' && ['choice', 'country', 'weekday'].includes(list.item.kind);
};
const isListOfRows = (place: string): boolean => {
  const field = placeAt(place)?.field;
  return field?.kind === 'list' && !isWord(`${place}.*`);
};

const values = places.filter((place) => !isListOfRows(place) && !isWord(place));
const lists = places.filter(isListOfRows);
const words = places.filter(isWord);

test('no value of the policy is left out', () => {
  expect(values.length + lists.length + words.length).toBe(places.length);
  expect(words.filter((place) => !values.some((list) => `${list}.*` === place))).toEqual([]);
});

test.each(values)('%s is set on its page and read back from the draft', async (place) => {
  const base = baseOf(place);
  await begin(base);
  const path = pathOf(place);
  const { field } = placeAt(path) ?? {};
  if (field === undefined) throw new Error(`${path} is no place.`);
  const before = valueAt(base, path);
  const next = another(place, field, before);
  expect(next).not.toEqual(before);
  const page = pageOf(path);
  const written = writeValue(path, next, path);
  // Of a text the English stands here, of a foreign amount its currency beside it, of one in the shop's nothing does.
  const changes = Object.fromEntries(
    Object.entries(written).filter(
      ([name]) =>
        !(field.kind === 'textPerLanguage' && !name.endsWith('.en')) &&
        !(field.kind === 'money' && field.currency === 'shop' && name.endsWith('.currency')),
    ),
  );
  const confirmed: FormTexts = path === 'protection.name' ? { [namesConfirmedField]: 'on' } : {};
  expect((await post(page, sentBy(await load(page), { ...changes, ...confirmed }))).did).toBe('save');
  expect(valueAt(await draftedPolicy(), path)).toEqual(next);
});

test.each(lists)('%s takes a row more, moves it and gives it up', async (place) => {
  await begin(full);
  const list = pathOf(place);
  const page = pageOf(list);
  const rows = async () => {
    const draft = await readDraft(database, shopWithApp(shop).admin, '42');
    return (draft.ok ? (draft.value.texts[list] ?? '') : '').split(' ').filter(Boolean);
  };
  const act = async (does: string, key: string) => {
    const fields = { intent: 'list', does, list, key, chosen: 'DE' };
    return post(page, [...sentBy(await load(page), {}), ...Object.entries(fields)]);
  };
  const before = await rows();
  const added = await act('add', '');
  const [key = '', ...more] = (await rows()).filter((each) => !before.includes(each));
  expect(more).toEqual([]);
  expect(added.did === 'list' ? added.message : null).toMatch(/added/);
  await act('up', key);
  expect(await rows()).toEqual([...before.slice(0, -1), key, ...before.slice(-1)]);
  const removed = await act('remove', key);
  expect(await rows()).toEqual(before);
  if (removed.did !== 'list') throw new Error('Nothing was removed.');
  await post(page, Object.entries({ intent: 'undo', undo: removed.undo }));
  expect(await rows()).toContain(key);
});
