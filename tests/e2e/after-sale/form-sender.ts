import { randomUUID } from 'node:crypto';
import type { Product } from '../../../scripts/product.ts';

/** Of the local stand-in of hCaptcha. */
const siteKey = '00000000-0000-4000-8000-000000000001';

/** What a program posts to the support form. */
interface Posted {
  readonly order: string;
  readonly email: string;
  readonly captcha: string;
  readonly message?: string;
}

/** A program that posts to the support form on the storefront, from an address of its own. */
export class FormSender {
  private readonly storefront: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor({ storefront }: Pick<Product, 'storefront'>, address: string) {
    this.storefront = storefront;
    this.headers = { 'x-local-shop-address': address };
  }

  /** The answer of a captcha that was passed, good for one form. */
  async passes(): Promise<string> {
    const answer = await fetch(new URL(`hcaptcha/token/${siteKey}`, this.storefront), { method: 'POST' });
    return answer.text();
  }

  async sends({ captcha, ...typed }: Posted, kind = 'return'): Promise<Response> {
    const form = { website: '', message: '', token: randomUUID(), 'h-captcha-response': captcha, ...typed };
    return this.asks(`apps/doorstep/requests/new?kind=${kind}&locale=en`, new URLSearchParams(form));
  }

  private asks(path: string, body?: URLSearchParams): Promise<Response> {
    const { headers } = this;
    const url = new URL(path, this.storefront);
    return fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body });
  }
}
