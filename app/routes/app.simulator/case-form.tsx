import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { useRef } from 'react';

import type { CountryChoice } from '../../country-choices.ts';
import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import type { AskedVersion } from '../../policy/simulated-version.server.ts';
import type { VersionChoice } from './asked-versions.server.ts';
import { CartFields } from './cart-fields.tsx';
import type { LineField } from './line-fields.server.ts';

const surfaces = [
  ['cart', 'Cart'],
  ['checkout', 'Checkout'],
  ['wallet', 'Wallet (Shop Pay, Apple Pay, Google Pay, PayPal)'],
  ['invoice', 'Draft order, paid through its invoice'],
  ['draft-order', 'Draft order, completed in your admin'],
] as const;
const languages = [
  ['en', 'English'],
  ['fr', 'French'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['zh-TW', 'Chinese (Traditional)'],
] as const;
const addressFields = [
  ['address1', 'Address line'],
  ['address2', 'Apartment, suite, etc.'],
  ['company', 'Company'],
  ['city', 'City'],
  ['province', 'State or province, as a code'],
  ['zip', 'Postal code'],
] as const;

interface Props {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly lines: readonly LineField[];
  readonly choices: {
    readonly countries: readonly CountryChoice[];
    readonly versions: readonly VersionChoice[];
  };
  readonly asked: readonly AskedVersion[];
  readonly shopCurrency: string;
}

/** The case, as the fields of a form whose address is the case: what is sent can be shared as a link. */
export function CaseForm({ typed, problems, lines, choices, asked, shopCurrency }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const isAsking = useNavigation().state !== 'idle';
  // Which fields are needed follows from these, so they count at once.
  const chosen = { change: () => submit(form.current, { preventScrollReset: true }) };
  const [countryChosen, currencyTyped] = [useEvents(chosen), useEvents(chosen)];
  const text = (name: string) => ({ name, value: typed[name] ?? '', error: problems[name] });
  const currency = typed['currency'] ?? shopCurrency;
  return (
    <Form method="get" ref={form} preventScrollReset>
      <input type="hidden" name="cart" value="" />
      <input type="hidden" name="rated" value={currency} />
      <s-stack gap="base">
        <CartFields lines={lines} problems={problems} form={form} />
        <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(200px, 1fr))">
          <s-text-field
            label={`Other goods, in ${shopCurrency}`}
            details="To try an amount that no product has, such as 99.99."
            autocomplete="off"
            {...text('worth')}
          />
          <s-select label="Where it is ordered" {...text('surface')}>
            {surfaces.map(([value, label]) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
          <s-select label="Country" ref={countryChosen} {...text('country')}>
            {choices.countries.map(({ value, label }) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
          {addressFields.map(([name, label]) => (
            <s-text-field key={name} label={label} autocomplete="off" {...text(name)} />
          ))}
          <s-text-field label="Currency" ref={currencyTyped} autocomplete="off" {...text('currency')} />
          {currency === shopCurrency ? null : (
            <s-text-field label={`One ${shopCurrency} in ${currency}`} autocomplete="off" {...text('rate')} />
          )}
          <s-text-field
            label="Discount codes"
            details="As they are entered, one after the other."
            autocomplete="off"
            {...text('codes')}
          />
          <s-text-field
            label="Shipping option"
            details="By its name; empty for the cheapest."
            autocomplete="off"
            {...text('option')}
          />
          <s-select label="Language" {...text('language')}>
            {languages.map(([value, label]) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
          <s-select label="Protection" {...text('protections')}>
            <s-option value="0">Not bought</s-option>
            <s-option value="1">Bought</s-option>
            <s-option value="2">Added twice</s-option>
          </s-select>
          <s-date-field label="Day" {...text('date')} />
          <s-text-field label="Time" details="On your shop’s clock." autocomplete="off" {...text('time')} />
          <s-select label="Policy" name="version" value={String(asked[0] ?? 'published')}>
            <Versions versions={choices.versions} />
          </s-select>
          <s-select label="Beside it" name="with" value={String(asked[1] ?? '')}>
            <s-option value="">Nothing</s-option>
            <Versions versions={choices.versions} />
          </s-select>
        </s-grid>
        <s-stack direction="inline" gap="base">
          <s-button type="submit" variant="primary" loading={flag(isAsking)}>
            Try it
          </s-button>
        </s-stack>
      </s-stack>
    </Form>
  );
}

function Versions({ versions }: { readonly versions: readonly VersionChoice[] }) {
  return (
    <>
      {versions.map(({ value, label }) => (
        <s-option key={value} value={value}>
          {label}
        </s-option>
      ))}
    </>
  );
}
