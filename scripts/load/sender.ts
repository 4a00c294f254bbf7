import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A webhook as it is posted. */
export interface Webhook {
  readonly topic: string;
  readonly shop: string;
  /** The delivery's own; a repeat has it again. */
  readonly id: string;
  readonly body: string;
}

/** Posts webhooks as Shopify does, over connections that stay open. */
export interface Sender {
  readonly sign: (body: string) => string;
  /** The status that it is answered; `null` where the connection was refused or broke. */
  readonly post: (url: string, webhook: Webhook, signature?: string) => Promise<number | null>;
  readonly close: () => void;
}

/** @param secret The app's, by which Shopify signs. */
export function openSender(secret: string): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const sign = (body: string): string => createHmac('sha256', secret).update(body).digest('base64');
  return {
    sign,
    post: (url, { topic, shop, id, body }, signature) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-shopify-topic': topic,
        'x-shopify-shop-domain': shop,
        'x-shopify-webhook-id': id,
        'x-shopify-hmac-sha256': signature ?? sign(body),
      };
      return new Promise((resolve) => {
        const sending = request(url, { method: 'POST', agent, headers }, (response) => {
          response.once('error', () => resolve(null));
          response.resume().once('end', () => resolve(response.statusCode ?? null));
        });
        sending.once('error', () => resolve(null));
        sending.end(body);
      });
    },
    close: () => agent.destroy(),
  };
}

/** A body of 12 kB, as Shopify sends an order where no fields are chosen. */
export function filledTo12Kilobytes(fields: Readonly<Record<string, unknown>>): string {
  const short = JSON.stringify({ ...fields, note: '' });
  return JSON.stringify({ ...fields, note: 'x'.repeat(Math.max(0, 12_000 - short.length)) });
}

/** One in ten is the one before once more. */
export const withRepeats = (index: number): number => Math.floor(index / 10) * 9 + Math.min(index % 10, 8);
