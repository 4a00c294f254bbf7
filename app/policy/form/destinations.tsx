import { BlockStack, Box, Button, Divider, InlineGrid, InlineStack, Select, Text } from '@shopify/polaris';
import { useSearchParams } from '@remix-run/react';
import { useState } from 'react';

import { AmountField, ChoiceField, Section, SwitchField, SwitchGroup, WordsField } from './fields.tsx';
import { useField, usePolicyForm } from './state.tsx';
import { thresholdCurrencies } from './threshold-currencies.ts';
import { destinationField, destinationRows, withoutDestination } from './values.ts';

/** [SHIP-01..06] Where we ship, what it costs there, and from which amount it is free. */
export function DestinationsSection() {
  const { values } = usePolicyForm();
  const rows = Array.from({ length: destinationRows(values) }, (_, row) => row);
  return (
    <Section
      title="Destinations and rates"
      about="The countries you ship to, the flat rate of each, and the amount from which shipping is free. Every other country is refused at checkout with a sentence that helps."
      statements={['SHIP-01', 'SHIP-02', 'SHIP-03', 'SHIP-04', 'SHIP-05', 'SHIP-06', 'CAL-05']}
    >
      {rows.map((row) => (
        <Destination key={values[`${destinationField(row)}.country`]} row={row} />
      ))}
      <AddDestination row={rows.length} />
      <ChoiceField
        name="destinations.basis"
        label="What counts toward free shipping"
        help="The paid protection, gift cards, shipping and tax never count."
        choices={[
          { value: 'after-discounts', label: 'Merchandise after discounts' },
          { value: 'before-discounts', label: 'Merchandise before discounts' },
        ]}
      />
      <WordsField
        name="destinations.optionName"
        label="Name of the shipping option"
        help="Shoppers see it at checkout, and the app finds your rates by it."
      />
      <SwitchField
        name="destinations.clampToFlat"
        label="Never charge more than the flat rate"
        help="When somebody raises a shipping rate by hand, checkout still charges the rate above."
      />
      <SwitchField
        name="calendar.arrivalInTitles"
        label="Show the estimated arrival in the name of the shipping option"
        help="For example “Standard (estimated Nov 30 – Dec 8)”, so that Apple Pay, Google Pay and other wallets show it too."
      />
      <SwitchGroup
        title="U.S. territories served at the U.S. rate"
        field="destinations.usTerritories"
        choices={[
          { value: 'PR', label: 'Puerto Rico' },
          { value: 'GU', label: 'Guam' },
          { value: 'VI', label: 'U.S. Virgin Islands' },
          { value: 'AS', label: 'American Samoa' },
          { value: 'MP', label: 'Northern Mariana Islands' },
        ]}
      />
      <SwitchGroup
        title="U.S. military addresses served at the U.S. rate"
        field="destinations.usMilitary"
        choices={[
          { value: 'AA', label: 'Americas (AA)' },
          { value: 'AE', label: 'Europe (AE)' },
          { value: 'AP', label: 'Pacific (AP)' },
        ]}
      />
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
          onClick={() =>
            change({ ...withoutDestination(values, row), [`protection.countries.${country.value}`]: null })
          }
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
        <AmountField name={`${field}.flat`} label={`Flat rate to ${name}`} />
      </Box>
      <SwitchField name={`${field}.freeFrom`} label={`Free shipping to ${name} from a certain amount`} />
      {values[`${field}.freeFrom`] === 'on' ? <Threshold field={`${field}.freeFrom`} name={name} /> : null}
      <Divider />
    </BlockStack>
  );
}

function Threshold({ field, name }: { readonly field: string; readonly name: string }) {
  const { values, currency: shop } = usePolicyForm();
  const currency = values[`${field}.currency`] ?? shop;
  const choices = [...new Set([shop, ...thresholdCurrencies])].map((value) => ({ value, label: value }));
  return (
    <InlineGrid columns={{ xs: 1, md: 3 }} gap="300">
      <AmountField name={`${field}.amount`} label={`Free to ${name} from`} currency={currency} />
      <ChoiceField
        name={`${field}.currency`}
        label="Currency"
        of={`of the amount for ${name}`}
        choices={choices}
      />
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

/** `?serve=DE` in the address chooses Germany: the Requests page leads here. */
function AddDestination({ row }: { readonly row: number }) {
  const { values, countries, currency, change } = usePolicyForm();
  const served = new Set(
    Array.from({ length: row }, (_, index) => values[`${destinationField(index)}.country`]),
  );
  const left = countries.filter((choice) => !served.has(choice.value));
  const [parameters] = useSearchParams();
  const asked = left.find(({ value }) => value === parameters.get('serve'))?.value ?? '';
  const [chosen, choose] = useState(asked);
  const add = () => {
    const field = destinationField(row);
    change({ [`${field}.country`]: chosen, [`${field}.flat`]: '', [`${field}.freeFrom.currency`]: currency });
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
