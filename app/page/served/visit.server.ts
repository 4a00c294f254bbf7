import { lookup } from 'node:dns';
import { isIP } from 'node:net';

import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { Agent, getGlobalDispatcher, request } from 'undici';
import type { Dispatcher } from 'undici';

import { environment } from '../../environment.server.ts';
import { publicOnly } from './public-address.ts';

/**
 * Reads a page of a storefront as a shopper who has no cart and is not signed in is served it: its HTML, or in words why it could not
 * be read, which says nothing about what stands there. `hosts` are the shop's own, as Shopify tells them; nothing else is asked.
 */
export type VisitPage = (url: URL, hosts: ReadonlySet<string>) => Promise<Result<string, string>>;

/** A page of a theme is some hundred kilobytes; what is longer is no page that anybody reads. */
const mostBytes = 4 * 1024 * 1024;

/** Milliseconds for a page, its redirects included. */
const longest = 10_000;

/** Shopify leads from the permanent domain to the primary one, and from there to a language. */
const mostRedirects = 3;

/** Visits over HTTPS, on its own port, only addresses of the internet. */
export const visitPage: VisitPage = (url, hosts) => visitBy(connection())(url, hosts);

/** Visits by a connection that keeps to public addresses itself. */
export const visitBy =
  (dispatcher: Dispatcher): VisitPage =>
  async (url, hosts) => {
    const signal = AbortSignal.timeout(longest);
    try {
      return await follow(url, { hosts, signal, dispatcher }, mostRedirects);
    } catch (error) {
      if (signal.aborted) return fail('Your storefront did not answer in time.');
      return fail(`Your storefront could not be reached: ${error instanceof Error ? error.message : ''}`);
    }
  };

let internet: Agent | null = null;

/** In local mode the one that reaches this machine alone. */
function connection(): Dispatcher {
  if (environment().localShopUrl !== null) return getGlobalDispatcher();
  internet ??= new Agent({
    connect: {
      lookup: (host, _options, answer) => {
        publicOnly((name, told) => lookup(name, { all: true }, told))(host, (error, addresses) =>
          answer(error, [...addresses]),
        );
      },
    },
  });
  return internet;
}

interface Visit {
  readonly hosts: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly dispatcher: Dispatcher;
}

async function follow(url: URL, visit: Visit, redirects: number): Promise<Result<string, string>> {
  const refused = whyNot(url, visit.hosts);
  if (refused !== null) return fail(refused);
  const { statusCode, headers, body } = await request(url, {
    ...{ signal: visit.signal, dispatcher: visit.dispatcher },
    headers: {
      accept: 'text/html',
      'accept-encoding': 'identity',
      'cache-control': 'no-cache',
      'user-agent': 'Doorstep (reads for its merchant what the policy page of this shop says)',
    },
  });
  const header = (name: string): string => [headers[name] ?? ''].flat().join();
  if (statusCode >= 300 && statusCode < 400) {
    await body.dump();
    return redirects === 0
      ? fail('Your storefront leads from one address to another without end.')
      : follow(new URL(header('location'), url), visit, redirects - 1);
  }
  const problem = header('cf-mitigated') === 'challenge' ? challenge : sayStatus(statusCode);
  if (problem !== null || !header('content-type').startsWith('text/html')) {
    await body.dump();
    return fail(problem ?? 'Your storefront answered with something else than a page.');
  }
  return readBody(body);
}

const challenge =
  'Your storefront asks whether a person is visiting. Nothing is wrong for that: Shopify keeps programs out where many come.';

/** Why an address is not visited; `null` where it may be. */
function whyNot({ protocol, hostname, port, pathname, username, password }: URL, hosts: ReadonlySet<string>) {
  if (/^\/password\/?$/.test(pathname))
    return 'Your storefront asks for a password, so nobody can read it but those who know it. It is looked at once the password is taken away.';
  if (/^\/(challenge|checkpoint|throttle)\b/.test(pathname)) return challenge;
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '')
    return 'Your storefront leads to an address that is not visited: Doorstep reads it by HTTPS alone.';
  // A name alone is looked up, and held to public addresses.
  if (!hosts.has(hostname) || isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0)
    return `Your storefront leads to ${hostname}, which is no domain of your shop’s that Shopify tells of.`;
  return null;
}

function sayStatus(status: number): string | null {
  if (status === 200) return null;
  if (status === 404 || status === 410)
    return `Your storefront says that there is no such page (${status}), although Shopify has it.`;
  if (status === 429 || status === 430)
    return `Shopify did not let Doorstep read your storefront this time (${status}). It is tried again.`;
  if (status === 401 || status === 403) return `Your storefront lets no program read it (${status}).`;
  return `Your storefront answered ${status}.`;
}

async function readBody(body: AsyncIterable<Uint8Array> & { destroy(): unknown }) {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      body.destroy();
      return fail('The page of your storefront is too long to be read.');
    }
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}
