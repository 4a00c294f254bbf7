import { Form } from '@remix-run/react';

interface Props {
  readonly draft: {
    /** The version that is live; 0 before the first publishing. */
    readonly live: number;
    readonly base: number;
    readonly changes: number;
    readonly isUntouched: boolean;
    readonly savedAt: string | null;
  };
}

/** What is live, and what the draft changes about it. */
export function DraftState({ draft: { live, base, changes, isUntouched, savedAt } }: Props) {
  return (
    <s-section accessibilityLabel="Your draft">
      <s-stack gap="small-200">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          {live === 0 ? (
            <s-badge>Not published yet</s-badge>
          ) : (
            <s-badge tone="success">{`Version ${live} is live`}</s-badge>
          )}
          <s-text>{live === 0 && isUntouched ? untouchedFirst : sayChanges(changes, isUntouched)}</s-text>
        </s-stack>
        {savedAt === null ? null : (
          <s-text color="subdued">{`Saved ${savedAt}. Only you see your draft.`}</s-text>
        )}
        {base === live ? null : (
          <s-text>{`You began with version ${base}. Review and publish shows what changed since, and keeps both.`}</s-text>
        )}
        {isUntouched ? null : <DiscardDraft />}
      </s-stack>
    </s-section>
  );
}

const untouchedFirst = 'It is filled in for your shop. Change what you like, then review and publish it.';

function sayChanges(changes: number, isUntouched: boolean): string {
  if (changes === 0) return isUntouched ? 'Nothing is changed.' : 'Something is typed and not saved.';
  return changes === 1 ? 'Your draft has 1 change.' : `Your draft has ${changes} changes.`;
}

function DiscardDraft() {
  return (
    <s-stack direction="inline">
      <s-button commandFor="discard-draft" command="--show">
        Discard draft
      </s-button>
      <s-modal id="discard-draft" heading="Discard your draft?">
        <s-paragraph>
          Everything that you changed and did not publish is lost. What is live stays.
        </s-paragraph>
        <Form method="post" id="discard-form">
          <input type="hidden" name="intent" value="discard" />
        </Form>
        <s-button slot="secondary-actions" commandFor="discard-draft" command="--hide">
          Keep it
        </s-button>
        <s-button
          slot="primary-action"
          variant="primary"
          tone="critical"
          onClick={() => {
            const form = document.getElementById('discard-form');
            if (form instanceof HTMLFormElement) form.requestSubmit();
          }}
        >
          Discard draft
        </s-button>
      </s-modal>
    </s-stack>
  );
}
