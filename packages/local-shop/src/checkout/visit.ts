import type { BlockPlacement, CheckoutProfile } from '../state/checkout-profile.ts';
import { placementOf } from '../ui-host/block-placement.ts';

/** A page of checkout by Shopify's handle: `checkout` is the only one of the one-page layout. */
export type JourneyStep = 'checkout' | 'information' | 'shipping' | 'payment';

/** What a visit makes go wrong, so that a block can be seen to survive it. */
export interface Trouble {
  /** `?latency=1500`: the server waits that many milliseconds before it answers a command. */
  readonly latency: number;
  /** `?fail=lines`: every change of the cart's lines is an error. */
  readonly linesFail: boolean;
  /** `?instructions=locked`: nothing of the cart may be changed by extensions. */
  readonly locked: boolean;
}

/** A look at checkout: the page, and what its address asks for beside it. */
export interface Visit {
  readonly step: JourneyStep;
  /** `?placement-reference=ORDER_SUMMARY1` puts every block there, as a developer's preview does. */
  readonly placement: BlockPlacement | null;
  /** `?editor=checkout`: a merchant looks, in the checkout editor. */
  readonly editor: boolean;
  readonly trouble: Trouble;
  /** What the address asks for, to be kept from page to page. */
  readonly asked: Readonly<Record<string, string>>;
}

type Query = Readonly<Record<string, unknown>>;

const KEPT = [
  'invoice',
  'layout',
  'placement-reference',
  'editor',
  'latency',
  'fail',
  'instructions',
] as const;
const LONGEST_LATENCY = 10_000;

/** Reads a visit from its address; what it does not say is the merchant's to say. */
export function readVisit(profile: CheckoutProfile, query: Query): Visit {
  const asked = Object.fromEntries(
    KEPT.flatMap((key) => {
      const value = query[key];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
  const latency = Number(asked.latency ?? 0);
  const layout = asked.layout ?? profile.layout;
  return {
    step: layout === 'three-page' ? stepNamed(query.step) : 'checkout',
    placement: placementOf(asked['placement-reference'] ?? ''),
    editor: asked.editor === 'checkout',
    trouble: {
      latency: latency > 0 ? Math.min(latency, LONGEST_LATENCY) : 0,
      linesFail: asked.fail === 'lines',
      locked: asked.instructions === 'locked',
    },
    asked,
  };
}

function stepNamed(step: unknown): JourneyStep {
  return step === 'shipping' || step === 'payment' ? step : 'information';
}

/** The address of another page of the same visit. */
export function addressOf({ asked }: Visit, step: JourneyStep): string {
  const query = new URLSearchParams({ ...asked, ...(step === 'checkout' ? {} : { step }) });
  return query.size === 0 ? '/checkout' : `/checkout?${query.toString()}`;
}
