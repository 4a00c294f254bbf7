import { createHmac, randomUUID } from 'node:crypto';

/** Where the product runs, and the app's secret. */
export interface Installation {
  readonly app: string;
  readonly shop: string;
  readonly domain: string;
  /** What its merchant chooses to start from while no policy was published. */
  readonly startFrom: 'plain' | 'aallyn';
  readonly apiSecret: string;
}

// The app answers known robots, Node's fetch among them, with 410.
const browser = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x64) Chrome/140.0.0.0 Safari/537.36' };

/**
 * Brings a fresh local shop and the app's database, which outlives it, together in the ways of a real shop: the app
 * learns that it was uninstalled (and finds that its tokens work no more), a merchant opens it in the admin, and the
 * policy that is live (at first the one that the merchant starts from) is published. Gives the version that is live.
 */
export async function installAndPublish(installation: Installation): Promise<number> {
  await tellUninstalled(installation);
  const headers = await signIn(installation.shop);
  const address = `${installation.app}/app/policy/republish?start=${installation.startFrom}`;
  const republish = new Request(address, { method: 'POST', headers });
  const published = await textOf(await answerLikeAppBridge(republish));
  const answer: unknown = JSON.parse(published);
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) {
    throw new Error(`The policy could not be published: ${published.slice(0, 300)}`);
  }
  return Number(answer.version);
}

async function tellUninstalled({ app, domain, apiSecret }: Installation): Promise<void> {
  const body = JSON.stringify({ domain, myshopify_domain: domain });
  const deliver = () =>
    fetch(`${app}/webhooks`, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Topic': 'app/uninstalled',
        'X-Shopify-Shop-Domain': domain,
        'X-Shopify-API-Version': '2026-07',
        'X-Shopify-Webhook-Id': randomUUID(),
        'X-Shopify-Event-Id': randomUUID(),
        'X-Shopify-Triggered-At': new Date().toISOString(),
        'X-Shopify-Hmac-Sha256': createHmac('sha256', apiSecret).update(body).digest('base64'),
      },
    });
  let answer = await deliver();
  // What could not be stored in time, on a machine that is busy, Shopify delivers again.
  for (let again = 0; again < 4 && answer.status === 503; again += 1) answer = await deliver();
  await textOf(answer);
}

/**
 * Opens the app in the admin of the local shop, which installs it there; gives the headers of what its merchant asks of the
 * app within the next minute.
 */
export async function signIn(shop: string): Promise<Readonly<Record<string, string>>> {
  const page = await ask(new URL('/admin/apps/doorstep', shop).href, { headers: browser });
  const source = /<iframe[^>]*\ssrc="([^"]+)"/.exec(page)?.[1];
  if (source === undefined) throw new Error('The admin of the local shop shows no app.');
  const frame = new URL(source.replaceAll('&amp;', '&'));
  await ask(frame.href, { headers: browser });
  const token = frame.searchParams.get('id_token') ?? '';
  return { ...browser, Authorization: `Bearer ${token}`, Accept: 'application/json' };
}

/** As App Bridge does: what an access token of the shop's former life was not enough for is asked once more. */
export async function answerLikeAppBridge(request: Request): Promise<Response> {
  const response = await fetch(request.clone());
  const again = response.headers.has('X-Shopify-Retry-Invalid-Session-Request');
  return again ? fetch(request) : response;
}

const ask = async (url: string, request: RequestInit): Promise<string> => textOf(await fetch(url, request));

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (response.ok) return text;
  const { origin, pathname } = new URL(response.url);
  const words = text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  throw new Error(`${origin}${pathname} answered ${response.status}: ${words.slice(0, 300)}`);
}
