import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import type { TriedAddress } from './try-address.ts';

/** After so long without another key the server is asked, in milliseconds. */
const pause = 250;

/** The fields by which an address is tried, and what each is called. */
const fields = [
  ['address1', 'Address line'],
  ['address2', 'Apartment, suite, etc.'],
  ['city', 'City'],
  ['zip', 'Postal code'],
] as const;

/** [ADDR-01..03] A place to type any address and read what checkout says to it, as the draft stands. */
export function TryAddressCard({
  countries,
}: {
  readonly countries: readonly { readonly value: string; readonly label: string }[];
}) {
  const { load, data } = useFetcher<TriedAddress | null>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const typed = [...new FormData(element)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        );
        load(`/app/policy/addresses/try?${new URLSearchParams(typed).toString()}`);
      }, pause);
    };
    const stay = (event: Event) => event.preventDefault();
    element.addEventListener('input', ask);
    element.addEventListener('change', ask);
    element.addEventListener('submit', stay);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener('input', ask);
      element.removeEventListener('change', ask);
      element.removeEventListener('submit', stay);
    };
  }, [load]);
  return (
    <s-section heading="Try an address">
      <s-paragraph color="subdued">
        Type any address to read what checkout says to it. It is not kept.
      </s-paragraph>
      <form ref={form}>
        <s-stack gap="base">
          {fields.map(([name, label]) => (
            <s-text-field key={name} name={name} label={label} autocomplete="off" />
          ))}
          <s-select name="countryCode" label="Country">
            {countries.map(({ value, label }) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
        </s-stack>
      </form>
      <div aria-live="polite">{data ? <Tried tried={data} /> : null}</div>
    </s-section>
  );
}

/** What the engine says to an address, in sentences. */
export function Tried({ tried: { says, shopperReads, without } }: { readonly tried: TriedAddress }) {
  return (
    <s-stack gap="small-200">
      <s-text type="strong">{says}</s-text>
      {shopperReads === '' ? null : <s-text>{`Shoppers read: “${shopperReads}”`}</s-text>}
      {without === '' ? null : <s-text>{`Without the exception: ${without}`}</s-text>}
    </s-stack>
  );
}
