import { boundary } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { database } from '../../database.server.ts';
import { keepUnsaved, saveTexts } from '../../policy/draft/draft.server.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { valuesOfForm } from '../../policy/draft/values-of-form.ts';
import { changedTexts, keepAsItIs, typedTexts } from '../../policy/texts/change-texts.server.ts';
import {
  describeTexts,
  progressOf,
  readTextsFilter,
  textsShown,
} from '../../policy/texts/describe-texts.server.ts';
import { Progress } from '../../policy/texts/progress.tsx';
import { TextCell } from '../../policy/texts/text-cell.tsx';
import { TextsFilterBar } from '../../policy/texts/texts-filter-bar.tsx';
import styles from '../../policy/texts/texts.css?url';
import type { TextsFilter, TextView } from '../../policy/texts/texts-view.ts';
import { useKeptTyping } from '../../policy/texts/use-kept-typing.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { draft } = await openDraft(request);
  const filter = readTextsFilter(new URL(request.url));
  const all = describeTexts(draft);
  return { filter, languages: progressOf(all), texts: textsShown(all, filter) };
}

/** What was done with the texts. */
type TextsOutcome = { readonly kind: 'saved' | 'kept' | 'typed' | 'nothing' };

export async function action({ request }: ActionFunctionArgs): Promise<TextsOutcome> {
  const { draft, merchant } = await openDraft(request);
  const form = valuesOfForm(await request.formData());
  if (form['intent'] === 'keep') {
    const changes = keepAsItIs(draft, { name: form['name'] ?? '', locale: form['locale'] ?? '' });
    if (changes === null) return { kind: 'nothing' };
    await saveTexts(database, merchant, draft, changes);
    return { kind: 'kept' };
  }
  const typed = typedTexts(draft, form);
  const changes = changedTexts(draft, typed);
  if (form['intent'] === 'typed') {
    await keepUnsaved(database, merchant, draft, { names: Object.keys(typed), typed: changes });
    return { kind: 'typed' };
  }
  await saveTexts(database, merchant, draft, changes);
  return { kind: 'saved' };
}

/** What is typed and not saved changes nothing that the page shows. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formData?.get('intent') !== 'typed' && defaultShouldRevalidate;

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function TextsPage() {
  const { filter, languages, texts } = useLoaderData<typeof loader>();
  const { Form, submit, data, state } = useFetcher<TextsOutcome>();
  const form = useRef<HTMLFormElement>(null);
  useKeptTyping(form);
  useEffect(() => {
    if (data?.kind === 'saved') shopify.toast.show('Draft saved');
    if (data?.kind === 'kept') shopify.toast.show('Kept as it is');
  }, [data]);
  const keep = (name: string, locale: string) => submit({ intent: 'keep', name, locale }, { method: 'post' });
  return (
    <s-page heading="Texts" inlineSize="large">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      <s-section heading="What shoppers read, in seven languages">
        <Progress languages={languages} filter={filter} />
        <TextsFilterBar filter={filter} />
      </s-section>
      <Form ref={form} method="post" data-save-bar className="texts" data-language={filter.language ?? 'all'}>
        {texts.length === 0 ? (
          <s-section>
            <s-paragraph>{nothingShown(filter)}</s-paragraph>
          </s-section>
        ) : null}
        {texts.map((text) => (
          <Text key={text.name} text={text} filter={filter} isSending={state !== 'idle'} keep={keep} />
        ))}
      </Form>
    </s-page>
  );
}

const nothingShown = ({ show }: TextsFilter): string =>
  show === 'missing' ? 'No text is missing.' : 'No text is out of date.';

interface TextProps {
  readonly text: TextView;
  readonly filter: TextsFilter;
  readonly isSending: boolean;
  readonly keep: (name: string, locale: string) => void;
}

function Text({ text, filter, isSending, keep }: TextProps) {
  return (
    <s-section heading={text.heading}>
      <s-paragraph color="subdued">
        {text.section}. {text.help}
      </s-paragraph>
      <div className="texts-languages">
        {text.cells.map((cell) => (
          <div
            key={cell.locale}
            className="texts-language"
            data-locale={cell.locale}
            data-chosen={cell.locale === filter.language ? '' : undefined}
            data-first={cell.locale === 'fr' ? '' : undefined}
          >
            <TextCell text={text} cell={cell} isSending={isSending} keep={keep} />
          </div>
        ))}
      </div>
    </s-section>
  );
}
