import { ChoiceField, Section } from './fields.tsx';
import { addressClasses } from './values.ts';

/** [ADDR-01..03] One choice for each kind of address. */
export function AddressesSection() {
  return (
    <Section of="addresses" shows={addressClasses}>
      {addressClasses.map((path) => (
        <ChoiceField key={path} name={path} />
      ))}
    </Section>
  );
}
