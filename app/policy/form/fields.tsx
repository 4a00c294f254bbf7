import { placeAt, statementIds } from '@doorstep/policy';
import type { PolicyPath, PolicyPlace, StatementId } from '@doorstep/policy';
import {
  Badge,
  BlockStack,
  Card,
  Checkbox,
  InlineStack,
  Layout,
  Select,
  Text,
  TextField,
} from '@shopify/polaris';
import type { ReactNode } from 'react';

import { useField, usePolicyForm } from './state.tsx';
import { amountExample } from './values.ts';

interface FieldProps {
  /** The field's name, which is its path in the policy document; there its label and its help stand, too. */
  readonly name: PolicyPath;
  /** Where the form says it more exactly than the schema can: `Flat rate to Canada`. */
  readonly label?: string;
  /** Empty where it would stand at every row. */
  readonly help?: string;
}

/** An amount with its currency beside it; the shop's when none is given. */
export function AmountField({ name, label, help, currency }: FieldProps & { readonly currency?: string }) {
  const shop = usePolicyForm().currency;
  const field = useField(name);
  return (
    <TextField
      id={name}
      name={name}
      label={label ?? field.label}
      helpText={help ?? field.help}
      value={field.value}
      onChange={field.type}
      error={field.problem}
      suffix={currency ?? shop}
      placeholder={amountExample(currency ?? shop)}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

export function WordsField({
  name,
  label,
  help,
  placeholder,
}: FieldProps & {
  /** What stands in for an empty text. */
  readonly placeholder?: string;
}) {
  const field = useField(name);
  return (
    <TextField
      id={name}
      name={name}
      label={label ?? field.label}
      helpText={help ?? field.help}
      value={field.value}
      onChange={field.type}
      error={field.problem}
      placeholder={placeholder}
      autoComplete="off"
    />
  );
}

export function SwitchField({ name, label, help }: FieldProps) {
  const field = useField(name);
  return (
    <Checkbox
      id={name}
      name={name}
      label={label ?? field.label}
      helpText={help ?? field.help}
      checked={field.on}
      onChange={field.toggle}
      error={field.ownProblem}
    />
  );
}

export function ChoiceField({ name, label, help }: FieldProps) {
  const field = useField(name);
  return (
    <Select
      id={name}
      name={name}
      label={label ?? field.label}
      helpText={help ?? field.help}
      options={field.choices}
      value={field.value}
      onChange={field.type}
      error={field.problem}
    />
  );
}

/** Which sentences of the merchant's policy a setting decides. */
export function Statements({ ids }: { readonly ids: readonly StatementId[] }) {
  return (
    <InlineStack gap="100">
      {ids.map((id) => (
        <Badge key={id} size="small">
          {id}
        </Badge>
      ))}
    </InlineStack>
  );
}

/** One topic of the policy: what it is about on the left, its settings on the right. */
export function Section({
  of,
  shows,
  children,
}: {
  /** The section of the policy. */
  readonly of: PolicyPath;
  /** The values that are shown in it, when they are not all and only the section's. */
  readonly shows?: readonly PolicyPlace[];
  readonly children: ReactNode;
}) {
  const { label, help, statements } = placeAt(of);
  const decided = shows?.flatMap((path) => placeAt(path).statements) ?? statements;
  const description = (
    <BlockStack gap="200">
      <Text as="p">{help}</Text>
      <Statements ids={statementIds.filter((id) => decided.includes(id))} />
    </BlockStack>
  );
  return (
    <Layout.AnnotatedSection title={label} description={description}>
      <Card>
        <BlockStack gap="400">{children}</BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}
