import { useFetcher } from '@remix-run/react';

import type { ShownTexts } from '../../page/publish/show-texts.server.ts';
import { flag } from '../../polaris/flag.ts';
import { Told } from '../../polaris/told.tsx';
import { ReadSentences } from '../../policy/changes/read-sentences.tsx';

type Place = ShownTexts['places'][number];
type Text = Place['texts'][number];

const words = {
  same: { tone: 'success', label: 'As your policy says' },
  missing: { tone: 'warning', label: 'Not written yet' },
  behind: { tone: 'warning', label: 'Behind your policy' },
  changed: { tone: 'critical', label: 'Changed by somebody else' },
  kept: { tone: 'info', label: 'Your own text, kept' },
  outdated: { tone: 'warning', label: 'Your own text; your policy has changed since' },
} as const;

interface Props {
  readonly place: Place['place'];
  readonly text: Text;
}

/** One text of a place: how it stands to the policy, what differs sentence by sentence, and which of the two stays. */
export function TextItem({ place, text }: Props) {
  const { language, kind, differences } = text;
  const isOutdated = kind === 'kept' && differences.length > 0;
  const { tone, label: stands } = words[isOutdated ? 'outdated' : kind];
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const isSending = fetcher.state !== 'idle';
  const form = (intent: 'over' | 'keep', label: string) => (
    <fetcher.Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="text" value={text.key} />
      <s-button
        type="submit"
        disabled={flag(isSending)}
        loading={flag(isSending && fetcher.formData?.get('intent') === intent)}
        accessibilityLabel={`${label}: ${language}`}
      >
        {label}
      </s-button>
    </fetcher.Form>
  );
  return (
    <s-stack gap="small-200">
      <s-paragraph>
        {language}: <s-badge tone={tone}>{stands}</s-badge>
      </s-paragraph>
      <Differences differences={differences} />
      {kind === 'changed' || kind === 'kept' ? (
        <s-stack direction="inline" gap="small-200">
          {kind === 'changed' || isOutdated ? form('keep', 'Keep what is there') : null}
          {form('over', 'Write your policy’s text')}
        </s-stack>
      ) : null}
      <Told problem={isSending ? null : (fetcher.data?.problem ?? null)} />
    </s-stack>
  );
}

/** So many sentences are shown of one text. */
const most = 20;

function Differences({ differences }: Pick<Text, 'differences'>) {
  if (differences.length === 0) return null;
  return (
    <s-stack gap="small-200">
      {differences.slice(0, most).map(({ anchor, theirs, ours }) => (
        <s-stack key={anchor} gap="small-400">
          <s-heading>{anchor}</s-heading>
          <ReadSentences
            sentences={[{ before: theirs, after: ours }]}
            before="What stands there"
            after="What your policy says"
          />
        </s-stack>
      ))}
      {differences.length > most ? <s-paragraph>And {differences.length - most} more.</s-paragraph> : null}
    </s-stack>
  );
}
