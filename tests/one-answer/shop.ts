import path from 'node:path';
import type { CartFacts, CompiledCheckout, Policy } from '@doorstep/policy';
import { functionRunner } from 'function-runner';
import { readOrderSnapshot } from '../../app/admin-api/order-snapshot.ts';
import { readOrderNow } from '../../app/orders/order-now.ts';
import type { ToldOrder } from '../../app/orders/told-order.ts';
import { sumAllocations } from '../../packages/local-shop/src/checkout/amounts.ts';
import type { BuyerJourneyStep, Checkout } from '../../packages/local-shop/src/checkout/checkout.ts';
import { computeCheckout } from '../../packages/local-shop/src/checkout/compute-checkout.ts';
import { checkoutSignals } from '../../packages/local-shop/src/checkout/ui-api.ts';
import { placeOrder } from '../../packages/local-shop/src/checkout/place-order.ts';
import { thankYouSignals } from '../../packages/local-shop/src/checkout/ui-order-api.ts';
import { readVisit } from '../../packages/local-shop/src/checkout/visit.ts';
import { functionLog } from '../../packages/local-shop/src/checkout/functions/function-log.ts';
import type { FunctionRuntime } from '../../packages/local-shop/src/checkout/functions/run-function.ts';
import type { Cart } from '../../packages/local-shop/src/state/carts.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import { testShop, type TestShop } from '../../packages/local-shop/src/test-shop.ts';
import { extensionFiles } from '../../packages/local-shop/src/ui-host/extensions.ts';
import { publishTo, setUp, type MerchantsRate } from './set-up.ts';

/** What Shopify tells of a new order. */
export interface PlacedOrder {
  readonly placedAt: string;
  /** By dotted path. */
  readonly thankYou: Readonly<Record<string, unknown>>;
  /** The order as the app reads it by the Admin API. */
  readonly told: () => Promise<ToldOrder>;
}

/** The cart as the engine is told of it, taken from what the shop computed and not from what a function was given. */
export const cartFactsOf = ({ market, lines }: Checkout): CartFacts => ({
  currency: market.currency,
  rate: String(market.rate),
  lines: lines.map(({ line, variant, subtotal, allocations }) => ({
    merchandiseId: variant.id,
    quantity: line.quantity,
    requiresShipping: variant.requiresShipping,
    subtotal: subtotal.minor,
    discount: sumAllocations(allocations, subtotal.currency).minor,
  })),
});

/** A local shop whose functions run a policy, without servers. */
export interface PolicyShop {
  readonly state: ShopState;
  /** Writes the compiled policy where the app writes it, with its flat rates in the delivery profile, and the merchant's own beside them. */
  publish(policy: Policy, others?: readonly MerchantsRate[]): CompiledCheckout;
  /** Everything Shopify would compute for a cart whose buyer is typing at checkout, unless another step is said. */
  checkout(cart: Cart, step?: BuyerJourneyStep): Promise<Checkout>;
  /** Moves the shop's clock to an instant as ISO text in UTC. */
  moveTo(instant: string): void;
  /** What the checkout blocks are given of a checkout, by dotted path. */
  blocksSee(checkout: Checkout): Readonly<Record<string, unknown>>;
  /** An order placed with a checkout, whatever its errors: what the thank-you page is given of it, and what the app reads. */
  placed(checkout: Checkout): PlacedOrder;
  /** What went wrong in functions so far. */
  failures(): readonly string[];
}

/**
 * The built bundles in QuickJS, over the seed of the local shop.
 * @param codes whether the policy's rule for promotion codes runs, too
 */
export async function policyShop({ codes = false } = {}): Promise<PolicyShop> {
  const local = testShop();
  const { context } = local;
  const { state } = context;
  const log = functionLog();
  const extensions = extensionFiles(path.resolve('extensions'));
  const uiExtension = (wanted: string) => {
    const found = extensions.list().find(({ handle }) => handle === wanted);
    if (found?.kind !== 'ui') throw new Error(`${wanted} is not built.`);
    return found;
  };
  const blocks = uiExtension('checkout-blocks');
  const thankYou = uiExtension('thank-you');
  const runtime: FunctionRuntime = {
    context,
    extensions,
    runner: await functionRunner({ metered: false, remembers: 2_000 }),
    log,
  };
  setUp(state, { codes });
  return {
    state,
    checkout: (cart, step = 'CHECKOUT_INTERACTION') => computeCheckout(runtime, cart, step),
    moveTo: (instant) => local.moveTo(instant),
    blocksSee: (checkout) => checkoutSignals(context, blocks, checkout, readVisit(state.checkoutProfile, {})),
    placed(checkout) {
      const order = placeOrder(runtime, checkout);
      return {
        placedAt: order.createdAt,
        thankYou: thankYouSignals(context, thankYou, order),
        told: () => readTold(local, order.id),
      };
    },
    failures: () =>
      log
        .entries()
        .flatMap(({ extension, result }) =>
          result.kind === 'failed' ? [`${extension}: ${result.message}`] : [],
        ),
    publish: (policy, others) => publishTo(state, policy, others),
  };
}

async function readTold(local: TestShop, id: string): Promise<ToldOrder> {
  const admin = {
    shop: local.context.state.shop.domain,
    send: async (query: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await local.admin(query, variables);
      const body: unknown = JSON.parse(JSON.stringify(answer));
      return {
        kind: 'answered',
        status: 200,
        body,
        retryAfter: null,
      } as const;
    },
    wait: (milliseconds: number) => {
      local.moveTo(new Date(Date.parse(local.context.now()) + milliseconds).toISOString());
      return Promise.resolve();
    },
  };
  const read = await readOrderSnapshot(admin, id);
  if (!read.ok || read.value === null) throw new Error(`${id} cannot be read: ${JSON.stringify(read)}`);
  return readOrderNow(read.value);
}
