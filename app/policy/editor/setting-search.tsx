import { Form, useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import type { FoundSetting } from './search.ts';

/** After so long without another key it is searched, in milliseconds. */
const pause = 300;

/** A search over all settings, by label, help and sentence. The address holds what is searched for. */
export function SettingSearch({
  query,
  found,
}: {
  readonly query: string;
  readonly found: readonly FoundSetting[];
}) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => submit(element, { replace: true, preventScrollReset: true }), pause);
    };
    element.addEventListener('input', later);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener('input', later);
    };
  }, [submit]);
  return (
    <s-section accessibilityLabel="Search">
      <s-stack gap="base">
        <Form ref={form} method="get" action="/app/policy" role="search">
          <s-search-field
            name="q"
            value={query}
            label="Search all settings"
            placeholder="Such as refund, holiday or P.O. box"
          />
        </Form>
        {/* Out of the flow while it says nothing: the card would leave a gap for it. */}
        <div aria-live="polite" style={query === '' ? { position: 'absolute' } : undefined}>
          {query === '' ? null : <Found query={query} found={found} />}
        </div>
      </s-stack>
    </s-section>
  );
}

function Found({ query, found }: { readonly query: string; readonly found: readonly FoundSetting[] }) {
  if (found.length === 0) return <s-text>{`No setting says “${query}”.`}</s-text>;
  return (
    <s-stack gap="base">
      {found.map(({ label, where, help, href }) => (
        <s-stack key={`${where} ${label}`} gap="small-400">
          <s-link href={href}>{label}</s-link>
          <s-text color="subdued">{where}</s-text>
          <s-text>{help}</s-text>
        </s-stack>
      ))}
    </s-stack>
  );
}
