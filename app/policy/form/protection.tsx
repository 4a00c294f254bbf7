import { NameFields } from './names.tsx';
import { AmountField, Section, SwitchField, SwitchGroup, WordsField } from './fields.tsx';
import { findingsIn } from './findings.ts';
import { FindingsBanner } from './findings-banner.tsx';
import { usePolicyForm } from './state.tsx';
import { servedCountries } from './values.ts';

/** [PROT-01..06] The paid toggle at checkout. */
export function ProtectionSection() {
  const { values, countries, findings } = usePolicyForm();
  const served = servedCountries(values);
  return (
    <Section
      title="Protection at checkout"
      about="A small fee that shoppers may add, and the fees it spares them later. It is always off until the shopper turns it on."
      statements={['PROT-01', 'PROT-02', 'PROT-03', 'PROT-04', 'PROT-06']}
    >
      <FindingsBanner
        title="The protection and its name do not fit"
        findings={findingsIn('protection', findings)}
      />
      <SwitchField name="protection.offered" label="Offer protection at checkout" />
      <NameFields />
      <AmountField name="protection.price" label="Price of the protection" />
      <SwitchGroup
        title="Offered in"
        help="Elsewhere the offer is hidden, and a line that is in the cart already is removed."
        field="protection.countries"
        choices={countries.filter((choice) => served.includes(choice.value))}
      />
      <SwitchGroup
        title="Fees it waives"
        field="protection.waives"
        choices={[
          { value: 'return', label: 'Return' },
          { value: 'exchange', label: 'Exchange' },
          { value: 'returned-parcel', label: 'Returned parcel' },
          { value: 'replacement', label: 'Replacement' },
          { value: 're-ship', label: 'Shipping again' },
        ]}
      />
      <WordsField
        name="protection.finalSaleTag"
        label="Tag of final-sale products"
        help="Protection is not offered when everything in the cart is final sale."
      />
      <WordsField
        name="protection.terms"
        label="Page with its terms"
        help="Shoppers find a link to it below the offer. A page of your shop, such as /policies/refund-policy, or an address that starts with https://. May stay empty."
      />
    </Section>
  );
}
