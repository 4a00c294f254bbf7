import { useRef, useState } from 'react';
import type { Locale } from '@doorstep/policy';

import type { Answer } from '../../answers/answer-order.ts';
import { findAnswers } from '../../answers/find-answers.ts';
import { useEvents } from '../../polaris/events.ts';
import { AnswerReasons } from './answer-reasons.tsx';

interface Props {
  readonly answers: readonly Answer[];
  /** Why not every question is there; else `null`. */
  readonly incomplete: string | null;
  /** The version of the policy that answers. */
  readonly version: number;
  /** The customer's. */
  readonly language: Locale;
  readonly languages: readonly { readonly value: Locale; readonly label: string }[];
}

type Field = HTMLElement & { readonly value: string };

/** What to tell the customer, in their language and in English: to be copied, or copied by hand where the browser does not let a page do it. */
export function AnswerCard({ answers, incomplete, version, language, languages }: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [locale, setLocale] = useState(language);
  const searched = useEvents<Field>({
    input: (_, { value }) => {
      setTyped(value);
      setChosen(null);
    },
  });
  const asked = useEvents<Field>({ change: (_, { value }) => setChosen(value) });
  const spoken = useEvents<Field>({
    change: (_, { value }) => setLocale(languages.find((each) => each.value === value)?.value ?? language),
  });
  const shown = useRef<HTMLDivElement>(null);
  const found = findAnswers(answers, typed);
  const answer = found.find(({ question }) => question === chosen) ?? found[0];
  return (
    <s-section heading="Answer for the customer">
      <s-stack gap="base">
        {incomplete === null ? null : <s-paragraph color="subdued">{incomplete}</s-paragraph>}
        <s-search-field
          ref={searched}
          label="What do they ask?"
          placeholder="Such as return, P.O. box or refund, or their own words"
        />
        <span role="status">{typed === '' ? '' : sayFound(found.length)}</span>
        {answer === undefined ? null : (
          <>
            <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(200px, 1fr))">
              <s-select label="Question" ref={asked} value={answer.question}>
                {found.map((each) => (
                  <s-option key={each.question} value={each.question}>
                    {each.label}
                  </s-option>
                ))}
              </s-select>
              <s-select label="Language" ref={spoken} value={locale}>
                {languages.map((each) => (
                  <s-option key={each.value} value={each.value}>
                    {each.label}
                  </s-option>
                ))}
              </s-select>
            </s-grid>
            <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(240px, 1fr))">
              <s-box background="subdued" padding="base" borderRadius="base">
                <div ref={shown} lang={locale} data-answer>
                  <Paragraphs text={answer.texts[locale]} />
                </div>
              </s-box>
              {locale === 'en' ? null : (
                <s-box padding="base" borderRadius="base" border="base">
                  <div lang="en" data-answer-in-english>
                    <Paragraphs text={answer.texts.en} />
                  </div>
                </s-box>
              )}
            </s-grid>
            <s-stack direction="inline">
              <s-button icon="clipboard" onClick={() => void copy(answer.texts[locale], shown.current)}>
                Copy answer
              </s-button>
            </s-stack>
            <AnswerReasons answer={answer} version={version} />
          </>
        )}
      </s-stack>
    </s-section>
  );
}

const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((paragraph) => (
      <s-paragraph key={paragraph}>{paragraph}</s-paragraph>
    ))}
  </>
);

const sayFound = (count: number): string => {
  if (count === 0) return 'No question is like this.';
  return count === 1 ? '1 question is like this.' : `${count} questions are like this.`;
};

/** Where the browser does not let the page copy, what is to be copied is marked, and the keys are told. */
async function copy(text: string, shown: HTMLElement | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    shopify.toast.show('Answer copied');
  } catch {
    if (shown) window.getSelection()?.selectAllChildren(shown);
    shopify.toast.show('The answer is marked: copy it with Ctrl+C or ⌘C');
  }
}
