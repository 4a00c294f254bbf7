import type { Owners } from '../../admin-api/owners.ts';
import {
  functionHandles,
  ownDeliveryCustomizations,
  ownValidations,
  planDiscount,
  planOwner,
} from '../../setup/owner-plan.ts';
import type { OwnerPlan } from '../../setup/owner-plan.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { Problem } from '../problem.ts';
import { publishAgain } from '../problem.ts';
import { functionParts } from './function-parts.ts';
import type { FunctionPart } from './function-parts.ts';

/** What runs the app's functions: deployed, there, and switched on. */
export const rules: Check = {
  id: 'rules',
  name: 'Rules at checkout',
  looksAt: 'that each rule is there and switched on',
  look: ({ facts }) =>
    findIn(facts.owners, (owners) => functionHandles.flatMap((handle) => lookAt(handle, owners))),
};

const planOf: Readonly<Record<FunctionPart, (owners: Owners) => OwnerPlan>> = {
  'checkout-policy': (owners) => planOwner(ownValidations(owners)[0]),
  'delivery-policy': (owners) => planOwner(ownDeliveryCustomizations(owners)[0]),
  'shipping-policy': (owners) => planDiscount(owners, 'SHIPPING'),
  'promotion-policy': (owners) => planDiscount(owners, 'ORDER'),
};

function lookAt(handle: FunctionPart, owners: Owners): readonly Problem[] {
  const { name, step, without: meaning } = functionParts[handle];
  const place = { about: handle, severity: 'critical', meaning } as const;
  if (owners.shopifyFunctions.nodes.every((node) => node.handle !== handle)) {
    const wayOut = { kind: 'told', message: 'Whoever runs Doorstep has to deploy it.' } as const;
    return [{ ...place, message: `A part of Doorstep, “${handle}”, is not deployed to this shop.`, wayOut }];
  }
  switch (planOf[handle](owners).kind) {
    case 'keep':
      return [];
    case 'create':
      return [{ ...place, message: `${name} is gone, or has ended.`, wayOut: publishAgain }];
    case 'enable':
      return [
        {
          ...place,
          message: `${name} is switched off.`,
          wayOut:
            step === null ? publishAgain : { kind: 'repair', label: 'Switch it on again', repair: step },
        },
      ];
  }
}
