import type { Owners } from '../../admin-api/owners.ts';
import {
  functionHandles,
  ownDeliveryCustomizations,
  ownDiscounts,
  ownValidations,
} from '../../setup/owner-plan.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { WayOut } from '../problem.ts';
import { functionParts } from './function-parts.ts';
import type { FunctionPart } from './function-parts.ts';

/** Functions that failed while checkout ran them, as Shopify keeps it for the version that is deployed. */
export const functionErrors: Check = {
  id: 'function-errors',
  name: 'Errors at checkout',
  looksAt: 'that no rule has failed while checkout ran it',
  look: ({ facts }) =>
    findIn(facts.owners, (owners) =>
      functionHandles.flatMap((handle) => {
        const first = firstErrorOf[handle](owners);
        const { name, without } = functionParts[handle];
        return first === null
          ? []
          : [
              {
                about: handle,
                severity: 'critical',
                message: `${name} has failed. Shopify tells when it first did, and not why.`,
                meaning: `Whenever it fails: ${without}`,
                wayOut,
                since: first,
              },
            ];
      }),
    ),
};

const wayOut: WayOut = {
  kind: 'told',
  message:
    'Open it in Shopify’s settings, where a notice of the errors stands, and share them: whoever runs Doorstep then sees what happened.',
};

type History = { readonly errorHistory: { readonly errorsFirstOccurredAt: string } | null };

/** When the earliest of them first failed. */
function firstError(owners: readonly History[]): Date | null {
  const times = owners.flatMap(({ errorHistory }) => errorHistory?.errorsFirstOccurredAt ?? []).toSorted();
  return times[0] === undefined ? null : new Date(times[0]);
}

const firstErrorOf: Readonly<Record<FunctionPart, (owners: Owners) => Date | null>> = {
  'checkout-policy': (owners) => firstError(ownValidations(owners)),
  'delivery-policy': (owners) => firstError(ownDeliveryCustomizations(owners)),
  'shipping-policy': (owners) => firstError(ownDiscounts(owners, 'SHIPPING')),
  'promotion-policy': (owners) => firstError(ownDiscounts(owners, 'ORDER')),
};
