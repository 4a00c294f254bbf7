import { useFetcher } from '@remix-run/react';

import { nameAccess } from '../../page/publish/access-words.ts';
import { GiveAccess } from '../../page/publish/give-access.tsx';
import type { ShownTexts } from '../../page/publish/show-texts.server.ts';
import { flag } from '../../polaris/flag.ts';
import { Told } from '../../polaris/told.tsx';
import { TextItem } from './text-item.tsx';

type Place = ShownTexts['places'][number];

/** How the text stands in one place, language by language, and which of two texts stays. */
export function PlaceSection({ place: { place, name, texts, missing } }: { readonly place: Place }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const isSending = fetcher.state !== 'idle';
  const isWritten = texts.every(({ kind }) => kind === 'same' || kind === 'kept');
  return (
    <s-section heading={name}>
      <s-stack gap="base">
        {missing.length === 0 ? null : (
          <s-banner tone="warning" heading="Doorstep has no access">
            <s-stack gap="base">
              <s-paragraph>
                You have not given Doorstep access to {nameAccess(missing)}, or have taken it back. What
                stands there stays as it is.
              </s-paragraph>
              <GiveAccess label="Give access, and write it" scopes={missing} repair="texts" />
            </s-stack>
          </s-banner>
        )}
        {texts.map((text) => (
          <TextItem key={text.key} place={place} text={text} />
        ))}
        {isWritten ? null : (
          <fetcher.Form method="post">
            <input type="hidden" name="intent" value="over" />
            <input type="hidden" name="place" value={place} />
            <s-button type="submit" loading={flag(isSending)}>
              Write your policy’s text, in every language
            </s-button>
          </fetcher.Form>
        )}
        <Told problem={isSending ? null : (fetcher.data?.problem ?? null)} />
      </s-stack>
    </s-section>
  );
}
