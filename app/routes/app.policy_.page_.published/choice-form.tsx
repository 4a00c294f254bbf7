import { useFetcher } from '@remix-run/react';

import type { ShownTexts } from '../../page/publish/show-texts.server.ts';
import { flag } from '../../polaris/flag.ts';
import { Told } from './told.tsx';

/** Where the text is to stand: each place with what is written there, and which page of the store it is. */
export function ChoiceForm({ shown }: { readonly shown: ShownTexts }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const isSending = fetcher.state !== 'idle';
  return (
    <s-section heading="Write it here">
      <fetcher.Form method="post">
        <input type="hidden" name="intent" value="choose" />
        <s-stack gap="base">
          <s-paragraph>
            Each time you publish your policy, its text is written to what you choose here, in every language
            of your shop. What somebody else wrote there is never written over without asking you.
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
          <s-select name="page" label="Which page" value={shown.page ?? ''}>
            <s-option value="">A new page</s-option>
            {shown.pages.map(({ id, name }) => (
              <s-option key={id} value={id}>
                {name}
              </s-option>
            ))}
          </s-select>
          <s-stack alignItems="start">
            <s-button type="submit" variant="primary" loading={flag(isSending)}>
              Save, and write it
            </s-button>
          </s-stack>
          <Told problem={isSending ? null : (fetcher.data?.problem ?? null)} />
        </s-stack>
      </fetcher.Form>
    </s-section>
  );
}
