import { AmountField, Section, SwitchField, WordsField } from './fields.tsx';

/** [SIGN-01..03] When somebody has to sign for the parcel. */
export function SignatureSection() {
  return (
    <Section
      title="Signature"
      about="Expensive orders are handed over against a signature. Shoppers see it before they pay, and the order is tagged for the warehouse."
      statements={['SIGN-01', 'SIGN-02', 'SIGN-03']}
    >
      <SwitchField name="signature.required" label="Ask for a signature" />
      <AmountField
        name="signature.above"
        label="For orders above"
        help="Retail value before discounts. An order of exactly this amount needs none."
      />
      <WordsField
        name="signature.carrier"
        label="When shipped by"
        help="The carrier’s name, for example UPS."
      />
    </Section>
  );
}
