import { ChoiceField, Section } from './fields.tsx';
import type { addressClasses } from './values.ts';

const verdicts = [
  { value: 'refuse', label: 'Refuse at checkout' },
  { value: 'ask', label: 'Accept, then hold the order and ask the customer' },
  { value: 'allow', label: 'Accept' },
];

const kinds: readonly {
  readonly kind: (typeof addressClasses)[number];
  readonly label: string;
  readonly help: string;
}[] = [
  { kind: 'poBox', label: 'P.O. boxes', help: 'PO Box 12, Apartado 4, 私書箱, and their many spellings.' },
  {
    kind: 'streetAndPoBox',
    label: 'A street together with a P.O. box',
    help: 'Refusing asks the shopper to remove the box and keep the street.',
  },
  {
    kind: 'privateMailbox',
    label: 'Private mailboxes',
    help: 'PMB numbers and mail stores, which carriers do deliver to.',
  },
  { kind: 'ruralBox', label: 'Rural and highway route boxes', help: 'RR 2 Box 15: a box at the roadside.' },
  { kind: 'generalDelivery', label: 'General delivery', help: 'Parcels that wait at the post office.' },
];

/** [ADDR-01..03] One choice for each kind of address. */
export function AddressesSection() {
  return (
    <Section
      title="Addresses"
      about="What happens to addresses that carriers cannot, or not always, deliver to. A refused address is answered at its line, in the shopper’s language. What slips past checkout is held before it ships."
      statements={['ADDR-01', 'ADDR-02', 'ADDR-03']}
    >
      {kinds.map(({ kind, label, help }) => (
        <ChoiceField key={kind} name={`addresses.${kind}`} label={label} help={help} choices={verdicts} />
      ))}
    </Section>
  );
}
