import { boundary } from '@shopify/shopify-app-remix/server';
import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import styles from '../../after-sale/desk/desk.css?url';
import { bareIn, readAnswerForm } from '../../after-sale/desk/answers/answer-form.ts';
import { mostAnswers } from '../../after-sale/desk/answers/saved-answer.ts';
import { readAnswer, writeAnswer } from '../../after-sale/desk/answers/store.server.ts';
import { database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { AnswerForm } from './answer-form.tsx';
import { HowItReads } from './how-it-reads.tsx';
import { loadAnswer } from './load.server.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  return loadAnswer(shop, params['id'] ?? '');
}

/** Of the form of a new answer: sent twice it is one answer. */
const token = z.string().regex(/^[\w-]{8,64}$/);

/** POST: keeps the answer; leads to the list, or back here where something bare in it is pointed out. */
export async function action({ request, params }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const { shop } = by;
  const live = await currentVersion(database, shop);
  const form = await request.formData();
  const wanted = params['id'] === 'new' ? token.safeParse(form.get('token')).data : params['id'];
  if (live === null || wanted === undefined)
    return data({ problems: { form: 'The form was not complete.' } }, { status: 400 });
  if (params['id'] !== 'new' && (await readAnswer(database, shop, wanted)) === null)
    return data({ problems: { form: 'This answer is not there any more.' } }, { status: 404 });
  const { answer, problems } = readAnswerForm(form, live.policy);
  if (Object.keys(problems).length > 0) return data({ problems }, { status: 422 });
  const kept = await writeAnswer(database, { shop, by, at: new Date() }, { id: wanted, ...answer });
  if (kept === 'full')
    return data({ problems: { form: `A shop keeps at most ${mostAnswers} answers.` } }, { status: 422 });
  const hasBare = bareIn(answer, live.policy).length > 0;
  return redirect(hasBare ? `/app/requests/answers/${wanted}` : '/app/requests/answers');
}

/** One answer: its name, for what it is, and its words with slots, in as many languages as the team writes. */
export default function AnswerPage() {
  const { id, answer, bare, sentences, reads } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <s-page heading={answer.title === '' ? 'New answer' : answer.title}>
      <s-link slot="breadcrumb-actions" href="/app/requests/answers">
        Saved answers
      </s-link>
      {bare.length === 0 ? null : (
        <s-banner
          tone="warning"
          heading="Saved. Your policy says this, too, and the answer would not follow it"
        >
          <s-unordered-list>
            {bare.map((finding) => (
              <s-list-item key={finding}>{finding}</s-list-item>
            ))}
          </s-unordered-list>
        </s-banner>
      )}
      <AnswerForm key={id} answer={answer} sentences={sentences} problems={sent?.problems ?? {}} />
      {reads.length === 0 ? null : <HowItReads reads={reads} />}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
