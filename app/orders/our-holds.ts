/** A fulfillment order with its holds, as Shopify tells of them. */
interface WithHolds {
  readonly fulfillmentHolds: readonly {
    readonly id: string;
    readonly handle: string | null;
    readonly heldByRequestingApp: boolean;
  }[];
}

/** Ours among the holds of a fulfillment order; a second one with this handle would be refused. */
export const holdHandle = 'doorstep-address';

/** Our holds of a fulfillment order, by id. */
export const ourHolds = ({ fulfillmentHolds }: WithHolds): readonly string[] =>
  fulfillmentHolds
    .filter((hold) => hold.heldByRequestingApp && hold.handle === holdHandle)
    .map(({ id }) => id);

/** Whether it waits because of us. */
export const isHeld = (order: WithHolds): boolean => ourHolds(order).length > 0;
