import { cartOf } from './cart.ts';
import { decideAddress } from '../../checkout/address.ts';
import { decideSignature } from '../../checkout/signature.ts';
import type { AddressVerdict, Policy } from '../../document/policy.ts';
import { compileAddresses } from '../../rules/addresses.ts';
import { compileSignature } from '../../rules/signature.ts';
import { plus, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { amount, words } from './values.ts';

function address(policy: Policy, address1: string, verdict: AddressVerdict): Drafted {
  return {
    words: verdict,
    slots: { address: words(null, address1) },
    checkout: { asks: 'address', address1, verdict },
    otherwise: () => {
      const decided = decideAddress(compileAddresses(policy), exampleAddress(address1));
      return unless(decided.verdict === verdict, decided);
    },
  };
}

/** Where an address of an example stands. */
const exampleAddress = (address1: string) => ({
  ...{ address1, address2: null, city: 'Columbus', provinceCode: 'OH', countryCode: 'US', zip: '43004' },
});

const poBox = 'PO Box 12';

/** [ADDR-02] What checkout has not refused is held, once it is an order. */
const held: Drafts = (policy) =>
  policy.addresses.poBox === 'allow'
    ? []
    : [
        {
          words: 'held',
          slots: { address: words(null, poBox) },
          otherwise: () => {
            const decided = decideAddress(compileAddresses(policy), exampleAddress(poBox));
            return unless(decided.verdict !== 'allow', decided);
          },
        },
      ];

function signature(policy: Policy, over: number, carrier: 'named' | 'another'): readonly Drafted[] {
  const { above, carrier: name, required } = policy.signature;
  const worth = plus(above, over);
  if (!required || worth === null) return [];
  const isRequired = over > 0 && carrier === 'named';
  const path = 'signature.above';
  return [
    {
      words: carrier === 'another' ? 'unsignedOtherwise' : isRequired ? 'signed' : 'unsigned',
      slots: { worth: amount(path, worth), carrier: words('signature.carrier', name) },
      // At checkout nobody knows yet who will bring it.
      ...(carrier === 'another' ? {} : { checkout: { asks: 'signature', worth, isRequired } as const }),
      otherwise: () => {
        const decided = decideSignature(compileSignature(policy), {
          ...cartOf(worth),
          carrier: carrier === 'named' ? 'ours' : 'other',
        });
        return unless(decided.kind === (isRequired ? 'required' : 'not-required'), decided);
      },
    },
  ];
}

/** [ADDR-01..03, SIGN-01, SIGN-03] */
export const addressExamples = {
  'ADDR-01': (policy) => [
    address(policy, poBox, policy.addresses.poBox),
    address(policy, '12 High Street', 'allow'),
  ],
  'ADDR-02': held,
  'ADDR-03': (policy) => [
    address(policy, '100 Main Street PMB 214', policy.addresses.privateMailbox),
    address(policy, 'RR 2 Box 15', policy.addresses.ruralBox),
    address(policy, 'General Delivery', policy.addresses.generalDelivery),
    address(policy, '12 Main Street, PO Box 12', policy.addresses.streetAndPoBox),
  ],
  'SIGN-01': (policy) => [...signature(policy, 0, 'named'), ...signature(policy, 1, 'named')],
  'SIGN-03': (policy) => signature(policy, 1, 'another'),
} as const satisfies Readonly<Record<string, Drafts>>;
