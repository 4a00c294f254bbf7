import { useRef, useState } from 'react';
import type { Locale } from '@doorstep/policy';

import type { Answer } from '../../orders/order/answers.ts';
import { useEvents } from '../../polaris/events.ts';

interface Props {
  readonly answers: readonly Answer[];
  /** The customer's. */
  readonly language: Locale;
  readonly languages: readonly { readonly value: Locale; readonly label: string }[];
}

type Select = HTMLElement & { readonly value: string };

/** What to tell the customer, in their language: to be copied, or copied by hand where the browser does not let a page do it. */
export function AnswerCard({ answers, language, languages }: Props) {
  const [question, setQuestion] = useState(answers[0]?.question);
  const [locale, setLocale] = useState(language);
  const asked = useEvents<Select>({
    change: (_, { value }) => setQuestion(answers.find((each) => each.question === value)?.question),
  });
  const spoken = useEvents<Select>({
    change: (_, { value }) => setLocale(languages.find((each) => each.value === value)?.value ?? language),
  });
  const shown = useRef<HTMLDivElement>(null);
  const answer = answers.find((each) => each.question === question) ?? answers[0];
  if (answer === undefined) return null;
  const text = answer.texts[locale];
  return (
    <s-section heading="Answer for the customer">
      <s-stack gap="base">
        <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(200px, 1fr))">
          <s-select label="Question" ref={asked} value={answer.question}>
            {answers.map((each) => (
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
        <s-box background="subdued" padding="base" borderRadius="base">
          <div ref={shown} lang={locale} data-answer>
            {text.split('\n').map((paragraph) => (
              <s-paragraph key={paragraph}>{paragraph}</s-paragraph>
            ))}
          </div>
        </s-box>
        <s-stack direction="inline">
          <s-button icon="clipboard" onClick={() => void copy(text, shown.current)}>
            Copy answer
          </s-button>
        </s-stack>
      </s-stack>
    </s-section>
  );
}

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
