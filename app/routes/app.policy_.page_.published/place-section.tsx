import { useFetcher } from '@remix-run/react';

import { nameAccess } from '../../page/publish/access-words.ts';
import { GiveAccess } from '../../page/publish/give-access.tsx';
import type { ShownTexts } from '../../page/publish/show-texts.server.ts';
import { flag } from '../../polaris/flag.ts';
import { Told } from './told.tsx';

type Place = ShownTexts['places'][number];
type Text = Place['texts'][number];

const words = {
  same: { tone: 'success', label: 'As your policy says' },
  missing: { tone: 'warning', label: 'Not written yet' },
  behind: { tone: 'warning', label: 'Behind your policy' },
  changed: { tone: 'critical', label: 'Changed by somebody else' },
  kept: { tone: 'info', label: 'Your own text, kept' },
} as const;

/** How the text stands in one place, language by language, and which of two texts stays. */
export function PlaceSection({ place: { place, name, texts, missing } }: { readonly place: Place }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const isSending = fetcher.state !== 'idle';
  const isTheirs = texts.some(({ kind }) => kind === 'changed');
  const isRight = texts.every(({ kind }) => kind === 'same');
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
        <s-unordered-list>
          {texts.map((text) => (
            <s-list-item key={text.language}>
              {text.language}: <s-badge tone={words[text.kind].tone}>{words[text.kind].label}</s-badge>
              <Differences text={text} />
            </s-list-item>
          ))}
        </s-unordered-list>
        {isRight ? null : (
          <s-stack direction="inline" gap="small-200">
            <fetcher.Form method="post">
              <input type="hidden" name="intent" value="over" />
              <input type="hidden" name="place" value={place} />
              <s-button type="submit" loading={flag(isSending)}>
                Write your policy’s text
              </s-button>
            </fetcher.Form>
            {isTheirs ? (
              <fetcher.Form method="post">
                <input type="hidden" name="intent" value="keep" />
                <input type="hidden" name="place" value={place} />
                <s-button type="submit" disabled={flag(isSending)}>
                  Keep what is there
                </s-button>
              </fetcher.Form>
            ) : null}
          </s-stack>
        )}
        <Told problem={isSending ? null : (fetcher.data?.problem ?? null)} />
      </s-stack>
    </s-section>
  );
}

/** So many sentences are shown of one text. */
const most = 20;

function Differences({ text: { differences } }: { readonly text: Text }) {
  if (differences.length === 0) return null;
  return (
    <s-unordered-list>
      {differences.slice(0, most).map(({ anchor, found, wanted }) => (
        <s-list-item key={anchor}>
          {anchor}: {found === '' ? 'it is missing' : `there it says “${found}”`},{' '}
          {wanted === '' ? 'which is not of your policy' : `your policy says “${wanted}”`}.
        </s-list-item>
      ))}
      {differences.length > most ? <s-list-item>And {differences.length - most} more.</s-list-item> : null}
    </s-unordered-list>
  );
}
