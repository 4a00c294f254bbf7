import { fail, ok, statementIds } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../../admin-api/call.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import { readThemeTexts } from '../../admin-api/theme-texts.ts';
import type { TextDrift } from '../publish/drift.server.ts';
import type { Place } from '../publish/places.ts';
import { readText } from '../publish/text-tree.ts';
import { isPageKey, sentenceAddress, structuredDataKey } from '../publish/theme-texts.ts';
import { structuredData } from '../structured-data/structured-data.ts';
import { compareData } from './compare-data.ts';
import type { DataDifference } from './compare-data.ts';
import { compareBlock, compareServed } from './compare-served.ts';
import type { ServedDifference } from './compare-served.ts';
import { readServedHtml } from './read-html.ts';
import type { ServedHtml } from './read-html.ts';
import type { VisitPage } from './visit.server.ts';

/** A page of the storefront: where the policy's text stands, or the front page, where nothing but blocks of the theme is chosen. */
type ServedPlace = Place | 'front';

/** How a page is served. */
export interface ServedPage {
  readonly place: ServedPlace;
  readonly address: string;
  /** What its text says at Shopify, and shoppers do not read there. */
  readonly text: readonly ServedDifference[];
  /** Whether nothing of the text is there at all. */
  readonly isAbsent: boolean;
  /** What the theme's block shows there and was not written for it. */
  readonly block: readonly ServedDifference[];
}

/** What shoppers and search engines are served of the policy. */
export interface ServedDrift {
  readonly pages: readonly ServedPage[];
  /** Pages that could not be read, and in words why. */
  readonly unread: readonly { readonly place: ServedPlace; readonly reason: string }[];
  readonly data: readonly DataDifference[];
}

/**
 * Reads the shop's own pages as its storefront serves them, where the policy's text stands, and compares them with what stands at
 * Shopify: what differs there itself is told already. Nothing is visited where nothing was chosen. Fails, in words, where no page could
 * be read.
 */
export async function readServed(
  { admin, visit }: { readonly admin: Admin; readonly visit: VisitPage },
  policy: Policy,
  { standing, isInTheme }: TextDrift,
  now: Date,
): Promise<Result<ServedDrift, string>> {
  const texts = standing.filter(({ isHidden, html }) => !isHidden && html !== '');
  const pages: readonly Visited[] = [
    ...texts.map(({ place, address, html }) => ({ place, address, sentences: readText(html).sentences })),
    ...(isInTheme && !texts.some(({ place }) => place === 'page') ? [frontPage] : []),
  ];
  if (pages.length === 0) return ok({ pages: [], unread: [], data: [] });
  const shop = await readThemeTexts(admin);
  if (!shop.ok) return fail(sayFailure(shop.error));
  const { store, values } = shop.value;
  const hosts = new Set([new URL(store).hostname, admin.shop]);
  const written = blockSentences(values);
  const visited = await Promise.all(
    pages.map(async (page) => ({ page, html: await visit(addressOf(store, page.address, now), hosts) })),
  );
  const read: { readonly page: Visited; readonly html: ServedHtml }[] = [];
  const unread: { readonly place: ServedPlace; readonly reason: string }[] = [];
  for (const { page, html } of visited)
    if (!html.ok) unread.push({ place: page.place, reason: html.error });
    else {
      const ids = new Set([...page.sentences.keys(), ...written.keys()]);
      read.push({ page, html: readServedHtml(html.value, ids) });
    }
  const [first] = unread;
  if (read.length === 0 && first !== undefined) return fail(first.reason);
  const address = standing.find(({ place }) => place === 'page')?.address ?? null;
  const links = { store, sentence: sentenceAddress({ store, page: address }) };
  return ok({
    pages: read.map(({ page: { place, address: path, sentences }, html }): ServedPage => {
      const text = compareServed(html, sentences);
      const isAbsent = text.length > 0 && !areSome(sentences.keys(), text);
      return { place, address: `${store}${path}`, text, isAbsent, block: compareBlock(html, written) };
    }),
    unread,
    data: compareData(
      read.flatMap(({ html }) => html.data),
      isInTheme ? (values.get(structuredDataKey) ?? null) : null,
      structuredData(policy, links),
    ),
  });
}

/** Whether any statement is shown: headings alone may be words of anybody's. */
const areSome = (anchors: Iterable<string>, absent: readonly ServedDifference[]): boolean =>
  [...anchors].some((id) => isStatement(id) && !absent.some(({ anchor }) => anchor === id));

const isStatement = (anchor: string): boolean => statementIds.some((id) => id === anchor);

interface Visited {
  readonly place: ServedPlace;
  readonly address: string;
  /** What stands there at Shopify, by anchor. */
  readonly sentences: ReadonlyMap<string, string>;
}

const frontPage: Visited = { place: 'front', address: '/', sentences: new Map() };

/** With a word that changes, so that no copy of before is served. */
function addressOf(store: string, path: string, now: Date): URL {
  const url = new URL(path, store);
  url.searchParams.set('read-back', String(now.getTime()));
  return url;
}

const blockText = z.object({ sections: z.array(z.object({ html: z.string() })) });

/** The sentences that blocks of the theme were given, by anchor, in each language. */
function blockSentences(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  for (const [key, value] of values) {
    if (!isPageKey(key)) continue;
    const html = blockText.safeParse(value).data?.sections.map((section) => section.html) ?? [];
    for (const [anchor, words] of readText(html.join('\n')).sentences)
      sentences.set(anchor, [...(sentences.get(anchor) ?? []), words]);
  }
  return sentences;
}
