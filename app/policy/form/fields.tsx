import type { StatementId } from '@doorstep/policy';
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
  /** The field's name, which is its path in the policy document. */
  readonly name: string;
  readonly label: string;
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
      label={label}
      helpText={help}
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
      label={label}
      helpText={help}
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
      label={label}
      helpText={help}
      checked={field.on}
      onChange={field.toggle}
      error={field.ownProblem}
    />
  );
}

export function ChoiceField({
  name,
  label,
  of,
  help,
  choices,
}: FieldProps & {
  /** Goes on after the label for those who hear it and do not see what stands around it. */
  readonly of?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}) {
  const field = useField(name);
  return (
    <Select
      id={name}
      name={name}
      label={
        of ? (
          <>
            {label}
            <Text as="span" visuallyHidden>
              {` ${of}`}
            </Text>
          </>
        ) : (
          label
        )
      }
      helpText={help}
      options={[...choices]}
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
  title,
  about,
  statements,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly statements: readonly StatementId[];
  readonly children: ReactNode;
}) {
  const description = (
    <BlockStack gap="200">
      <Text as="p">{about}</Text>
      <Statements ids={statements} />
    </BlockStack>
  );
  return (
    <Layout.AnnotatedSection title={title} description={description}>
      <Card>
        <BlockStack gap="400">{children}</BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  );
}

/** Small switches that belong together, under one heading. */
export function SwitchGroup({
  title,
  help,
  field,
  choices,
}: {
  readonly title: string;
  readonly help?: string;
  /** The path that the switches' names begin with. */
  readonly field: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}) {
  const { problem } = useField(field);
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      {help ? (
        <Text as="p" tone="subdued">
          {help}
        </Text>
      ) : null}
      <InlineStack gap="400">
        {choices.map(({ value, label }) => (
          <SwitchField key={value} name={`${field}.${value}`} label={label} />
        ))}
      </InlineStack>
      {problem ? (
        <Text as="p" tone="critical">
          {problem}
        </Text>
      ) : null}
    </BlockStack>
  );
}
