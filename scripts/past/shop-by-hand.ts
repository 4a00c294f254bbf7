import type { PastOrder } from './past-orders.ts';

/** An order in the local shop's admin. */
export interface MadeOrder {
  /** As addresses have it: `1001`. */
  readonly number: string;
  /** Its first line, by Shopify's id. */
  readonly line: string;
  /** What is to be sent of it, by Shopify's id. */
  readonly fulfillmentOrder: string;
}

/** The pages of the local shop's admin, filled in as a merchant fills them in. Each throws where a page refuses. */
export class ShopByHand {
  private readonly shop: string;

  constructor(shop: string) {
    this.shop = shop;
  }

  /** What happens from now on happened so many days ago. */
  async goesBack(days: number): Promise<void> {
    const body = JSON.stringify({ days: -days });
    const headers = { 'Content-Type': 'application/json' };
    await answered(await fetch(this.at('/local-shop/clock'), { method: 'POST', body, headers }));
  }

  async makes({ home, variantId, quantity }: PastOrder, shippingPrice: string): Promise<MadeOrder> {
    const email = `${home.firstName}.${home.lastName}@example.com`.toLowerCase();
    const order = { variantId, quantity: String(quantity), email, shippingTitle: 'Standard', shippingPrice };
    const form = { kind: 'shipped', secondPrice: '0.00', locale: 'en', ...home, ...order };
    const number = (await this.sends('/admin/orders', form)).split('/').at(-1) ?? '';
    const page = await this.pageOf(number);
    return {
      number,
      line: found(page, /gid:\/\/shopify\/LineItem\/\d+/),
      fulfillmentOrder: found(page, /gid:\/\/shopify\/FulfillmentOrder\/\d+/),
    };
  }

  /** All of it leaves in one parcel. */
  async sendsOff({ number, fulfillmentOrder }: MadeOrder): Promise<void> {
    const parcel = { company: 'UPS', number: `1Z82700000${number.padStart(8, '0').slice(-8)}` };
    await this.sends(`/admin/orders/${number}/fulfillments`, { fulfillmentOrder, ...parcel });
  }

  /** The carrier has delivered its parcel, at the hour that the shop's clock shows. */
  async delivers({ number }: MadeOrder): Promise<void> {
    const page = await this.pageOf(number);
    const events = found(page, /\/admin\/orders\/\d+\/fulfillments\/\d+\/events/);
    const happenedAt = found(page, /(?<=name="happenedAt"[^>]*value=")[^"]+/);
    await this.sends(events, { status: 'DELIVERED', happenedAt });
  }

  private async pageOf(order: string): Promise<string> {
    return answered(await fetch(this.at(`/admin/orders/${order}`)));
  }

  /** Posts a form; gives the path of the page that it leads to. */
  private async sends(path: string, form: Readonly<Record<string, string>>): Promise<string> {
    const body = new URLSearchParams(form);
    const answer = await fetch(this.at(path), { method: 'POST', body, redirect: 'manual' });
    const next = answer.headers.get('Location');
    return next ?? answered(answer);
  }

  private at(path: string): URL {
    return new URL(path, this.shop);
  }
}

function found(page: string, what: RegExp): string {
  const [first] = what.exec(page) ?? [];
  if (first === undefined) throw new Error(`The page of an order has no ${what.source}.`);
  return first;
}

async function answered(answer: Response): Promise<string> {
  const page = await answer.text();
  if (answer.ok) return page;
  const problems = [...page.matchAll(/class="problem"[^>]*>([^<]+)/g)].map(([, words]) => words);
  throw new Error(`${answer.url} answered ${answer.status}: ${problems.join('; ')}`);
}
