import { Form, useNavigation } from '@remix-run/react';
import { languageNames, locales } from '@doorstep/policy';
import { useEffect, useRef } from 'react';

import { textField } from '../../after-sale/desk/answers/text-field.ts';
import { longestWords } from '../../after-sale/desk/longest-words.ts';
import { kindsWords } from '../../after-sale/words.ts';
import { flag } from '../../polaris/flag.ts';
import { focusField } from '../../polaris/focus-field.ts';
import type { loadAnswer } from './load.server.ts';
import { Slots } from './slots.tsx';

type Loaded = Awaited<ReturnType<typeof loadAnswer>>;

interface Props {
  readonly answer: Loaded['answer'];
  readonly sentences: Loaded['sentences'];
  /** What has to be looked at again, by field. */
  readonly problems: Readonly<Record<string, string | undefined>>;
}

/** What is kept of an answer. What was typed stays where something of it is wrong. */
export function AnswerForm({ answer, sentences, problems }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const english = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  const token = useRef<HTMLInputElement>(null);
  const isBusy = useNavigation().state === 'submitting';
  useEffect(() => {
    if (token.current) token.current.value = crypto.randomUUID();
  }, []);
  useEffect(() => {
    const [first] = Object.keys(problems);
    if (first !== undefined && form.current) focusField(form.current, first);
  }, [problems]);
  const others = locales.filter((locale) => locale !== 'en');
  const isOpen = others.some((locale) => answer.texts[locale] !== undefined || problems[textField(locale)]);
  return (
    <s-section heading="The answer">
      <Form method="post" ref={form}>
        <input type="hidden" name="token" ref={token} />
        <s-stack gap="base">
          <s-text-field
            name="title"
            label="Name"
            details="Only your team sees it."
            value={answer.title}
            maxLength={100}
            error={problems['title'] ?? ''}
          />
          <s-select
            name="kind"
            label="Offered at"
            details="A question may be about anything: every answer is offered there."
            value={answer.kind ?? ''}
          >
            <s-option value="">Every kind of request</s-option>
            {Object.entries(kindsWords).map(([value, label]) => (
              <s-option key={value} value={value}>
                {label}
              </s-option>
            ))}
          </s-select>
          <s-text-area
            ref={english}
            name={textField('en')}
            label="What customers get, in English"
            details="The mail greets them and signs with your shop’s name by itself."
            rows={8}
            maxLength={longestWords}
            value={answer.texts.en}
            error={problems[textField('en')] ?? ''}
          />
          <Slots
            sentences={sentences}
            onChoose={(slot) => {
              const { current: area } = english;
              if (area) area.value = [area.value.trimEnd(), slot].filter(Boolean).join('\n\n');
            }}
          />
          <details open={isOpen}>
            <summary>In other languages</summary>
            <s-box padding="base none">
              <s-stack gap="base">
                <s-paragraph>
                  Sentences of your policy are in each customer’s language by themselves. Only your own words
                  need another text; without one your customer gets the English.
                </s-paragraph>
                {others.map((locale) => (
                  <s-text-area
                    key={locale}
                    name={textField(locale)}
                    label={languageNames[locale]}
                    rows={4}
                    maxLength={longestWords}
                    value={answer.texts[locale] ?? ''}
                    error={problems[textField(locale)] ?? ''}
                  />
                ))}
              </s-stack>
            </s-box>
          </details>
          <s-stack direction="inline" gap="small-200" alignItems="center">
            <s-button type="submit" variant="primary" loading={flag(isBusy)}>
              Save answer
            </s-button>
            <span role="status">
              {problems['form'] ? <s-text tone="critical">{problems['form']}</s-text> : null}
            </span>
          </s-stack>
        </s-stack>
      </Form>
    </s-section>
  );
}
