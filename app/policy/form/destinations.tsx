import { BlockStack, Box, Button, Divider, InlineGrid, InlineStack, Select, Text } from '@shopify/polaris';
import { useSearchParams } from '@remix-run/react';
import { useState } from 'react';

import { AmountField, ChoiceField, Section, SwitchField, WordsField } from './fields.tsx';
import { useField, usePolicyForm } from './state.tsx';
import { FlagGroup } from './switch-groups.tsx';
import { thresholdCurrencies } from './threshold-currencies.ts';
import {
  destinationField,
  destinationRows,
  listServedCountries,
  withDestination,
  withoutDestination,
} from './values.ts';

type ThresholdField = `${ReturnType<typeof destinationField>}.freeFrom`;

/** [SHIP-01..06] Where we ship, what it costs there, and from which amount it is free. */
export function DestinationsSection() {
  const { values } = usePolicyForm();
  return (
    <Section of="destinations" shows={['destinations', 'calendar.arrivalInTitles']}>
      {destinationRows(values).map((row) => (
        <Destination key={row} row={row} />
      ))}
      <AddDestination />
      <ChoiceField name="destinations.basis" />
      <WordsField name="destinations.optionName" />
      <SwitchField name="destinations.clampToFlat" />
      <SwitchField name="calendar.arrivalInTitles" />
      <FlagGroup of="destinations.usTerritories" />
      <FlagGroup of="destinations.usMilitary" />
    </Section>
  );
}

function Destination({ row }: { readonly row: number }) {
  const { values, countries, change } = usePolicyForm();
  const field = destinationField(row);
  const country = useField(`${field}.country`);
  const name = countries.find((choice) => choice.value === country.value)?.label ?? country.value;
  return (
    <BlockStack gap="300">
      <InlineStack align="space-between" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {name}
        </Text>
        <Button
          variant="plain"
          tone="critical"
          accessibilityLabel={`Stop shipping to ${name}`}
          onClick={() => change(withoutDestination(values, row))}
        >
          Remove
        </Button>
      </InlineStack>
      {country.problem ? (
        <Text as="p" tone="critical">
          {country.problem}
        </Text>
      ) : null}
      <Box maxWidth="240px">
        <AmountField name={`${field}.flat`} label={`Flat rate to ${name}`} help="" />
      </Box>
      <SwitchField
        name={`${field}.freeFrom`}
        label={`Free shipping to ${name} from a certain amount`}
        help=""
      />
      {values[`${field}.freeFrom`] === 'on' ? <Threshold field={`${field}.freeFrom`} name={name} /> : null}
      <Divider />
    </BlockStack>
  );
}

function Threshold({ field, name }: { readonly field: ThresholdField; readonly name: string }) {
  const { currency: shop } = usePolicyForm();
  const currency = useField(`${field}.amount.currency`).value || shop;
  return (
    <InlineGrid columns={{ xs: 1, md: 3 }} gap="300">
      <AmountField name={`${field}.amount`} label={`Free to ${name} from`} help="" currency={currency} />
      <ThresholdCurrency field={field} name={name} />
      {currency === shop ? null : (
        <AmountField
          name={`${field}.shopEquivalent`}
          label={`The same in ${shop}`}
          help={`For carts that are not in ${currency}.`}
        />
      )}
    </InlineGrid>
  );
}

/** [SHIP-03] An amount that is in the shop's currency again has no equivalent in it. */
function ThresholdCurrency({ field, name }: { readonly field: ThresholdField; readonly name: string }) {
  const { currency: shop, change } = usePolicyForm();
  const currency = useField(`${field}.amount.currency`);
  const equivalent = useField(`${field}.shopEquivalent`);
  const choose = (chosen: string) =>
    change({
      [`${field}.amount.currency`]: chosen,
      [`${field}.shopEquivalent`]: chosen === shop ? '' : equivalent.value,
    });
  return (
    <Select
      id={`${field}.amount.currency`}
      name={`${field}.amount.currency`}
      label={
        <>
          Currency
          <Text as="span" visuallyHidden>
            {` of the amount for ${name}`}
          </Text>
        </>
      }
      options={[...new Set([shop, ...thresholdCurrencies])]}
      value={currency.value || shop}
      onChange={choose}
      error={currency.ownProblem}
    />
  );
}

/** `?serve=DE` in the address chooses Germany: the Requests page leads here. */
function AddDestination() {
  const { values, countries, change } = usePolicyForm();
  const served = new Set(listServedCountries(values));
  const left = countries.filter((choice) => !served.has(choice.value));
  const [parameters] = useSearchParams();
  const asked = left.find(({ value }) => value === parameters.get('serve'))?.value ?? '';
  const [chosen, choose] = useState(asked);
  const add = () => {
    change(withDestination(values, chosen));
    choose('');
  };
  return (
    <div id="another-country">
      <InlineStack gap="200" blockAlign="end">
        <Select
          label="Ship to another country"
          options={[{ value: '', label: 'Choose a country' }, ...left]}
          value={chosen}
          onChange={choose}
        />
        <Button onClick={add} disabled={chosen === ''}>
          Add
        </Button>
      </InlineStack>
    </div>
  );
}
