import { randomUUID } from 'node:crypto';
import type { Product } from '../../../scripts/product.ts';

/** Of the local stand-in of hCaptcha. */
const siteKey = '00000000-0000-4000-8000-000000000001';

/** The fields of the form, as far as they matter; each is empty unless it is said. */
interface Typed {
  readonly order?: string;
  readonly email?: string;
  readonly message?: string;
  /** What hCaptcha's widget would put there. */
  readonly captcha?: string;
}

/** A program that posts to the support form on the storefront, from an address of its own. */
export class FormSender {
  private readonly storefront: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** @param address that no other test sends from: so many forms of one are taken in an hour */
  constructor({ storefront }: Pick<Product, 'storefront'>, address: string) {
    this.storefront = storefront;
    this.headers = { 'x-local-shop-address': address };
  }

  /** Passes a captcha; gives its answer, which is good for one form. */
  async passes(): Promise<string> {
    const answer = await fetch(new URL(`hcaptcha/token/${siteKey}`, this.storefront), { method: 'POST' });
    return answer.text();
  }

  /** Posts the form for a kind of request: `return`, `question`. */
  posts(typed: Typed, kind = 'return') {
    const { order = '', email = '', message = '', captcha = '' } = typed;
    const form = { order, email, message, token: randomUUID(), website: '', 'h-captcha-response': captcha };
    return this.sends(`apps/doorstep/requests/new?kind=${kind}&locale=en`, new URLSearchParams(form));
  }

  /** Posts a form to an address on the storefront; gives its answer as a reader of it sees it. */
  async sends(address: string, body: URLSearchParams | FormData) {
    const { headers } = this;
    const answer = await fetch(new URL(address, this.storefront), { method: 'POST', headers, body });
    return { status: answer.status, page: await answer.text() };
  }
}
