import { useState } from 'react';
import type { FormEvent } from 'react';
import { useFetcher } from '@remix-run/react';

import { askAccess } from '../../page/publish/ask-access.ts';
import { GiveAccess } from '../../page/publish/give-access.tsx';
import type { ShownTexts } from '../../page/publish/show-texts.server.ts';
import { flag } from '../../polaris/flag.ts';
import { Told } from '../../polaris/told.tsx';

/** Where the text is to stand: each place with what is written there, and which page of the store it is. */
export function ChoiceForm({ shown }: { readonly shown: ShownTexts }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const [told, setTold] = useState<string | null>(null);
  const isSending = fetcher.state !== 'idle';
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = shown.places.filter(({ place }) => form.getAll('place').includes(place));
    const refused = await askAccess([...new Set(wanted.flatMap(({ scopes }) => scopes))]);
    setTold(refused);
    if (refused === null) fetcher.submit(form, { method: 'post' });
  };
  return (
    <s-section heading="Write it here">
      <fetcher.Form method="post" onSubmit={(event) => void send(event)}>
        <input type="hidden" name="intent" value="choose" />
        <s-stack gap="base">
          <s-paragraph>
            Each time you publish your policy, its text is written to what you choose here, in every language
            of your shop. What somebody else wrote there is never written over without asking you. Shopify
            asks you first whether Doorstep may write there; blocks of your theme need no further access.
          </s-paragraph>
          {shown.places.map(({ place, name, says, isChosen }) => (
            <s-checkbox
              key={place}
              name="place"
              value={place}
              label={name}
              details={says}
              checked={flag(isChosen)}
            />
          ))}
          <s-select
            name="page"
            label="Which page"
            details={
              shown.arePagesKnown
                ? 'Of your online store.'
                : 'Pages that you have are listed once Doorstep may read them.'
            }
            value={shown.page ?? ''}
          >
            <s-option value="">A new page</s-option>
            {shown.pages.map(({ id, name }) => (
              <s-option key={id} value={id}>
                {name}
              </s-option>
            ))}
          </s-select>
          {shown.arePagesKnown ? null : (
            <GiveAccess label="List the pages I have" scopes={['write_online_store_pages']} repair={null} />
          )}
          <s-stack alignItems="start">
            <s-button type="submit" variant="primary" loading={flag(isSending)}>
              Save, and write it
            </s-button>
          </s-stack>
          <Told problem={isSending ? null : (told ?? fetcher.data?.problem ?? null)} />
        </s-stack>
      </fetcher.Form>
    </s-section>
  );
}
