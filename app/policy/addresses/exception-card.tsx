import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';

import { Tried } from './try-address-card.tsx';
import type { TriedAddress } from './try-address.ts';

/** After so long without another key the server is asked, in milliseconds. */
const pause = 300;

/** The fields of an exception, and what an address calls each. */
const fields = { address1: 'address1', zip: 'zip', country: 'countryCode' } as const;

const typedIn = (name: string): string => {
  const field = document.querySelector(`[name="${name}"]`);
  return field && 'value' in field && typeof field.value === 'string' ? field.value : '';
};

/** [ADDR-03] What an exception is for, while it is typed: `row` is its name in the form, `addresses.exceptions.0`. */
export function ExceptionCard({ row }: { readonly row: string }) {
  const { load, data } = useFetcher<TriedAddress | null>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      const query = new URLSearchParams({ exception: '' });
      for (const [field, called] of Object.entries(fields)) query.set(called, typedIn(`${row}.${field}`));
      load(`/app/policy/addresses/try?${query.toString()}`);
    };
    const later = ({ target }: Event) => {
      const name = target instanceof Element ? target.getAttribute('name') : null;
      if (name === null || !name.startsWith(`${row}.`)) return;
      clearTimeout(waiting);
      waiting = setTimeout(ask, pause);
    };
    void customElements.whenDefined('s-text-field').then(ask);
    document.addEventListener('input', later);
    document.addEventListener('change', later);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('input', later);
      document.removeEventListener('change', later);
    };
  }, [load, row]);
  return (
    <s-section heading="What checkout says to this address">
      <div aria-live="polite">
        {data ? <Tried tried={data} /> : <s-text color="subdued">Type the address line first.</s-text>}
      </div>
    </s-section>
  );
}
