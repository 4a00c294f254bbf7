import { useFetcher, useParams } from '@remix-run/react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import type { PreviewedMail } from '../answers/preview-answer.server.ts';
import type { ReadyAnswer } from '../answers/ready-answers.ts';
import { longestWords } from '../longest-words.ts';

type Select = HTMLElement & { readonly value: string };

interface WordsProps {
  readonly answers: readonly ReadyAnswer[];
  readonly label: string;
  readonly rows: number;
  readonly error: string | undefined;
  /** What was typed so far. */
  readonly area?: RefObject<HTMLElementTagNameMap['s-text-area']>;
}

/** What is written to the customer, begun with a saved answer or without. */
export function SavedWords({ answers, label, rows, error, area }: WordsProps) {
  const own = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  const typed = area ?? own;
  const [notes, setNotes] = useState<readonly string[]>([]);
  const chosen = useEvents<Select>({
    change: (_, { value }) => {
      const answer = answers.find((each) => each.value === value);
      if (answer && typed.current) typed.current.value = answer.text;
      setNotes(answer?.notes ?? []);
    },
  });
  return (
    <>
      {answers.length === 0 ? null : (
        <s-select ref={chosen} label="Begin with a saved answer" value="">
          <s-option value="">Choose</s-option>
          {answers.map(({ value, title }) => (
            <s-option key={value} value={value}>
              {title}
            </s-option>
          ))}
        </s-select>
      )}
      <s-text-area
        ref={typed}
        name="words"
        label={label}
        rows={rows}
        maxLength={longestWords}
        error={error}
      />
      <div role="status">
        {notes.map((note) => (
          <s-paragraph key={note} tone="caution">
            {note}
          </s-paragraph>
        ))}
      </div>
    </>
  );
}

/** An answer to the customer, and the mail that it would be. */
export function AnswerFields({ answers, error }: Pick<WordsProps, 'answers' | 'error'>) {
  const area = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  return (
    <>
      <SavedWords {...{ answers, error, area }} label="What you write" rows={6} />
      <s-stack direction="inline" gap="base" alignItems="center">
        <Preview wordsOf={() => area.current?.value ?? ''} />
        <s-link href="/app/requests/answers">
          {answers.length === 0 ? 'Write answers to use again' : 'Manage saved answers'}
        </s-link>
      </s-stack>
    </>
  );
}

/** Shows the mail as its customer gets it, before anything is sent. */
function Preview({ wordsOf }: { readonly wordsOf: () => string }) {
  const { id = '' } = useParams();
  const fetcher = useFetcher<{ readonly mail: PreviewedMail | null; readonly problem: string | null }>();
  const modal = useRef<HTMLElementTagNameMap['s-modal']>(null);
  const isBusy = fetcher.state !== 'idle';
  const { mail, problem } = fetcher.data ?? { mail: null, problem: null };
  return (
    <>
      <s-button
        loading={flag(isBusy)}
        onClick={() => {
          fetcher.submit({ words: wordsOf() }, { method: 'post', action: `/app/requests/${id}/preview` });
          modal.current?.showOverlay();
        }}
      >
        Preview mail
      </s-button>
      <s-modal id="preview" ref={modal} heading={mail && !isBusy ? mail.subject : 'The mail'}>
        {isBusy ? <s-spinner accessibilityLabel="Writing the mail" /> : null}
        {problem && !isBusy ? <s-paragraph tone="critical">{problem}</s-paragraph> : null}
        {mail && !isBusy ? (
          <s-stack gap="base">
            <s-paragraph color="subdued">To {mail.to}</s-paragraph>
            <div className="desk-words">{mail.text}</div>
          </s-stack>
        ) : null}
        <s-button slot="secondary-actions" commandFor="preview" command="--hide">
          Close
        </s-button>
      </s-modal>
    </>
  );
}
