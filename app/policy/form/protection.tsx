import { NameFields } from './names.tsx';
import { AmountField, Section, SwitchField, WordsField } from './fields.tsx';
import { findingsIn } from './findings.ts';
import { FindingsBanner } from './findings-banner.tsx';
import { usePolicyForm } from './state.tsx';
import { WordGroup } from './switch-groups.tsx';
import { listServedCountries } from './values.ts';

/** [PROT-01..06] The paid toggle at checkout. */
export function ProtectionSection() {
  const { values, countries, findings } = usePolicyForm();
  const served = listServedCountries(values);
  return (
    <Section of="protection">
      <FindingsBanner
        title="The protection and its name do not fit"
        findings={findingsIn('protection', findings)}
      />
      <SwitchField name="protection.offered" />
      <NameFields />
      <AmountField name="protection.price" />
      <WordGroup
        of="protection.countries"
        offered={countries.filter((choice) => served.includes(choice.value))}
      />
      <WordGroup of="protection.waives" />
      <WordsField name="protection.finalSaleTag" />
      <WordsField name="protection.terms" />
    </Section>
  );
}
