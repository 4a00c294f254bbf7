import { metafieldOf } from '../../metafields/put-metafield.ts';
import type { ShopContext } from '../../shop-context.ts';
import type { Cart } from '../../state/carts.ts';
import type { DraftOrder } from '../../state/draft-orders.ts';
import { discountCodeNamed } from '../../state/discount-codes.ts';
import type { Market } from '../../state/markets.ts';
import type { BuyerJourneyStep, DeliveryGroup, PricedLine } from '../checkout.ts';
import { languageCode } from '../languages.ts';
import { cartInput } from './input-cart.ts';
import { localTime } from './local-time.ts';

/** What a function may know at its place in Shopify's order of execution. */
export interface InputFacts {
  readonly cart: Cart;
  readonly draft: DraftOrder | null;
  readonly market: Market;
  readonly lines: readonly PricedLine[];
  /** Empty for line discounts, which run before delivery is known. */
  readonly groups: readonly DeliveryGroup[];
  readonly step: BuyerJourneyStep;
  /** Classes of the discount that owns the function; empty for other owners. */
  readonly discountClasses: readonly string[];
  readonly enteredCodes: readonly { readonly code: string; readonly rejectable: boolean }[];
}

/** Shopify gives functions no metafield value above this size. */
const METAFIELD_LIMIT_BYTES = 10_000;

type MetafieldArguments = { readonly namespace?: string | null; readonly key: string };

/**
 * The root that an input query is executed on. It has the fields of all function APIs; the schema of the function
 * lets through only its own. Functions among the values are fields with arguments.
 */
export function inputRoot(context: ShopContext, ownerId: string, facts: InputFacts): unknown {
  const { state } = context;
  const metafieldsOf = (id: string) => (args: MetafieldArguments) => metafieldInput(context, id, args);
  const owner = { metafield: metafieldsOf(ownerId), discountClasses: facts.discountClasses };
  return {
    cart: cartInput(facts, metafieldsOf),
    validation: owner,
    discount: owner,
    deliveryCustomization: owner,
    buyerJourney: { step: facts.step },
    // Functions are told of codes that exist and are active; a mistyped one is Shopify's to refuse.
    enteredDiscountCodes: facts.enteredCodes.filter(({ code }) =>
      discountCodeNamed(state.discountCodes.values(), code),
    ),
    triggeringDiscountCode: null,
    presentmentCurrencyRate: rateText(facts.market.rate),
    localization: {
      country: { isoCode: facts.cart.countryCode },
      language: { isoCode: languageCode(facts.cart.locale) },
      market: {
        id: facts.market.id,
        handle: facts.market.handle,
        metafield: metafieldsOf(facts.market.id),
        regions: [],
      },
    },
    shop: {
      localTime: localTime(context.now(), state.shop.timeZone),
      metafield: metafieldsOf(state.shop.id),
      metaobject: () => null,
    },
    fetchResult: null,
  };
}

function metafieldInput(
  context: ShopContext,
  ownerId: string,
  { namespace, key }: MetafieldArguments,
): unknown {
  const found = metafieldOf(context, ownerId, namespace, key);
  if (!found || Buffer.byteLength(found.value) > METAFIELD_LIMIT_BYTES) return null;
  return { type: found.type, value: found.value, jsonValue: () => jsonValue(found.type, found.value) };
}

/** JSON and numbers as such, everything else as its text. */
function jsonValue(type: string, value: string): unknown {
  return /^(json|number_integer|boolean|list\..*|money|rating|dimension|weight|volume)$/.test(type)
    ? parseJson(value)
    : value;
}

function parseJson(value: string): unknown {
  return JSON.parse(value);
}

/** Decimal texts have at least one decimal. */
function rateText(rate: number): string {
  return Number.isInteger(rate) ? rate.toFixed(1) : String(rate);
}
