import { AmountField, Section, SwitchField, WordsField } from './fields.tsx';

/** [SIGN-01..03] When somebody has to sign for the parcel. */
export function SignatureSection() {
  return (
    <Section of="signature">
      <SwitchField name="signature.required" />
      <AmountField name="signature.above" />
      <WordsField name="signature.carrier" />
    </Section>
  );
}
