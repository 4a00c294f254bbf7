import type { AddressVerdict, Policy } from '../document/policy.ts';
import type { AddressText } from '../messages/text-names.ts';
import { compileExceptions } from './address-exception.ts';

/** [ADDR-01, ADDR-03] The classes of address (`AddressText`) that the policy refuses or asks about, separated by spaces. It allows all others. */
export interface AddressRules {
  readonly refuse: string;
  readonly ask: string;
  /** Fingerprints of addresses that pass whatever they look like; absent for none. */
  readonly exceptions?: readonly string[];
}

/** The classes of address that a policy decides on, in one order. */
const classes = ['poBox', 'streetAndPoBox', 'privateMailbox', 'ruralBox', 'generalDelivery'] as const;

/** [ADDR-01, ADDR-03] The switches as checkout carries them: the classes that are not simply allowed. */
export function addressVerdicts(
  verdicts: Readonly<Record<AddressText, AddressVerdict>>,
): Pick<AddressRules, 'refuse' | 'ask'> {
  const with_ = (verdict: AddressVerdict) => classes.filter((each) => verdicts[each] === verdict).join(' ');
  return { refuse: with_('refuse'), ask: with_('ask') };
}

/** The verdict on a class of address. No class's name is part of another's, upper and lower case told apart. */
export function verdictOn({ refuse, ask }: AddressRules, text: AddressText): AddressVerdict {
  if (refuse.includes(text)) return 'refuse';
  return ask.includes(text) ? 'ask' : 'allow';
}

/** [ADDR-01, ADDR-03] The verdicts, and the exceptions where there are any. */
export function compileAddresses(policy: Policy): AddressRules {
  const verdicts = addressVerdicts(policy.addresses);
  const exceptions = compileExceptions(policy);
  return exceptions.length === 0 ? verdicts : { ...verdicts, exceptions };
}
