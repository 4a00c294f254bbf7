import type { AddressVerdict } from '../document/policy.ts';
import type { AddressText } from '../messages/text-names.ts';
import type { AddressRules } from './rules.ts';

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
