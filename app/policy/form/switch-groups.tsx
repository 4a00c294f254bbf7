import { keysIn } from '@doorstep/policy';
import { BlockStack, Checkbox, InlineStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';

import { useField, usePolicyForm } from './state.tsx';
import { withWord } from './values.ts';

interface Offered {
  readonly value: string;
  readonly label: string;
}

/** Switches that belong together, as the schema names them. */
export function FlagGroup({ of }: { readonly of: 'destinations.usTerritories' | 'destinations.usMilitary' }) {
  const { choices } = useField(of);
  const { values, change } = usePolicyForm();
  return (
    <SwitchGroup
      of={of}
      choices={choices}
      isOn={(value) => values[`${of}.${value}`] === 'on'}
      toggle={(value, on) => change({ [`${of}.${value}`]: on ? 'on' : 'off' })}
    />
  );
}

/** A list of single words, each switched on or off. Without `offered` those that the schema names. */
export function WordGroup({
  of,
  offered,
}: {
  readonly of: 'protection.countries' | 'protection.waives';
  readonly offered?: readonly Offered[];
}) {
  const { choices } = useField(of);
  const { values, change } = usePolicyForm();
  const all = offered ?? choices;
  const words = all.map(({ value }) => value);
  return (
    <SwitchGroup
      of={of}
      choices={all}
      isOn={(value) => keysIn(values, of).includes(value)}
      toggle={(value, on) => change(withWord(values, of, value, on, words))}
    />
  );
}

/** Small switches under one heading, and what is wrong with any of them. */
function SwitchGroup({
  of,
  choices,
  isOn,
  toggle,
}: {
  readonly of: Parameters<typeof useField>[0];
  readonly choices: readonly Offered[];
  readonly isOn: (value: string) => boolean;
  readonly toggle: (value: string, on: boolean) => void;
}): ReactNode {
  const { label, help, problem } = useField(of);
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {label}
      </Text>
      <Text as="p" tone="subdued">
        {help}
      </Text>
      <InlineStack gap="400">
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            id={`${of}.${choice.value}`}
            name={`${of}.${choice.value}`}
            label={choice.label}
            checked={isOn(choice.value)}
            onChange={(on) => toggle(choice.value, on)}
          />
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
