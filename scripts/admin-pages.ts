import type { Frame, Page } from '@playwright/test';

import { readBuiltPages } from './client-scripts.ts';

/** A page of the app, open inside the admin. */
export interface OpenPage {
  readonly address: string;
  readonly frame: Frame;
}

/** Of the pages of one list's rows, one page's versions, and so on, so many are looked at; there may be hundreds. */
const looks = 2;
/** What tells such pages apart. Other parameters, such as the group of the policy, lead to pages of their own kind. */
const ofMany = /^:(row|number|id)$/;
/** What opens in a tab of its own is a file or somebody else's page. */
const links = ':is(a, s-link, s-button, s-clickable)[href]:not([target="_blank"])';

/**
 * Opens every page of the app that the routes of the build have, one after the other. The address of a page with parameters
 * is whatever link of another page leads there; throws at the end when no link leads to one of the pages.
 * @param admin The app's address in the admin.
 */
export async function* openPages(page: Page, admin: string): AsyncGenerator<OpenPage> {
  const patterns = readBuiltPages()
    .map(({ pattern }) => pattern)
    .filter((pattern) => /^\/app(\/|$)/.test(pattern));
  const reached = new Set<string>();
  const found = new Map<string, Set<string>>();
  const waiting: string[] = [];
  const remember = (address: string): void => {
    const pattern = patternOf(patterns, address);
    if (pattern === undefined) return;
    reached.add(pattern);
    const kind = kindOf(pattern, address);
    const known = found.get(kind) ?? new Set();
    if (known.has(address) || known.size >= looks) return;
    found.set(kind, known.add(address));
    waiting.push(address);
  };
  patterns.filter((pattern) => !pattern.includes(':')).forEach(remember);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const frame = await openPage(page, admin, address);
    yield { address, frame };
    (await linksOn(frame)).forEach(remember);
  }
  const unreached = patterns.filter((pattern) => !reached.has(pattern));
  if (unreached.length > 0) throw new Error(`No link leads to ${unreached.join(', ')}.`);
}

/** Opens one page of the app in the admin; resolves once it is there and at rest. */
export async function openPage(page: Page, admin: string, address: string): Promise<Frame> {
  await page.goto(`${admin}${address}`);
  const app = page.locator('iframe');
  const shown = app.contentFrame().locator('s-page').first();
  await shown.waitFor({ timeout: 30_000 }).catch((cause: unknown) => {
    throw new Error(`${address} shows no page.`, { cause });
  });
  const frame = await (await app.elementHandle()).contentFrame();
  if (!frame) throw new Error(`${address} is not framed by the admin.`);
  await frame.waitForFunction(() => '__remixRouter' in window && document.readyState === 'complete');
  return frame;
}

/** A fixed address goes before one with parameters that would match it too. */
const patternOf = (patterns: readonly string[], address: string): string | undefined =>
  patterns.includes(address) ? address : patterns.find((each) => matcherOf(each).test(address));

/** An address without what tells it apart from others of its kind: `/app/policy/shipping/destinations.served/:row`. */
const kindOf = (pattern: string, address: string): string => {
  const parts = address.split('/');
  return pattern
    .split('/')
    .map((part, at) => (ofMany.test(part) ? part : parts[at]))
    .join('/');
};

const matcherOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[^/]+/g, '[^/]+')}$`);

/** Where the links of a page lead inside the app, without what is asked of the page there. */
const linksOn = (frame: Frame): Promise<readonly string[]> =>
  frame.locator(links).evaluateAll((found) =>
    found
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  );
