import { carrierOfLines } from '../checkout/shipping-line.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import { methodOfAll } from '../orders/delivery-method.ts';
import type { DeliveryMethod } from '../orders/order.ts';

/** As much of Shopify's DeliveryGroup (checkout UI extensions) as the views read. */
export interface DeliveryGroup {
  readonly deliveryOptions: readonly DeliveryOption[];
  readonly selectedDeliveryOption?: { readonly handle: string };
}

interface DeliveryOption {
  readonly handle: string;
  readonly code: string;
  readonly title?: string;
  readonly carrier?: { readonly name?: string };
  readonly type?: 'shipping' | 'local' | 'pickup' | 'pickupPoint';
}

/** Who brings the chosen options, by the rule that orders are decided by; unknown while one is still to be chosen. */
export function findChosenCarrier(groups: readonly DeliveryGroup[], carrier: string): NamedCarrier {
  return carrierOfLines(
    groups.map((group) => {
      const chosen = findChosenOption(group);
      return { title: chosen?.title, code: chosen?.code, source: chosen?.carrier?.name };
    }),
    carrier,
  );
}

/** How an order reaches the buyer that goes in the chosen ways; a group that has none says nothing. */
export function findChosenMethod(groups: readonly DeliveryGroup[]): DeliveryMethod {
  return methodOfAll(
    groups.flatMap((group) => {
      const type = findChosenOption(group)?.type;
      if (type === undefined) return [];
      return type === 'pickupPoint' ? 'pick-up-point' : type;
    }),
  );
}

/** The option that a group goes by; `undefined` while none is chosen. */
export function findChosenOption({
  deliveryOptions,
  selectedDeliveryOption,
}: DeliveryGroup): DeliveryOption | undefined {
  return deliveryOptions.find(({ handle }) => handle === selectedDeliveryOption?.handle);
}
