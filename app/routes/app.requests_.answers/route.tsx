import { boundary } from '@shopify/shopify-app-remix/server';
import { firstAnswers } from '@doorstep/policy';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import styles from '../../after-sale/desk/desk.css?url';
import { keepFirstAnswers, removeAnswer } from '../../after-sale/desk/answers/store.server.ts';
import { database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { AnswerCard } from './answer-card.tsx';
import { FirstAnswers } from './first-answers.tsx';
import { loadAnswers } from './load.server.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  return loadAnswers(shop);
}

/** POST: keeps the answers that the policy gives by itself, or removes one. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const { shop } = by;
  const form = await request.formData();
  const at = new Date();
  if (form.get('intent') === 'begin') {
    const live = await currentVersion(database, shop);
    if (live === null) return data({ problem: 'Publish your policy first.' }, { status: 422 });
    await keepFirstAnswers(database, { shop, by, at }, firstAnswers(live.policy));
    return data({ problem: null });
  }
  const id = form.get('id');
  const isRemoved = typeof id === 'string' && (await removeAnswer(database, { shop, by, at }, id));
  return isRemoved
    ? data({ problem: null })
    : data({ problem: 'This answer is not there any more.' }, { status: 404 });
}

/** What the team writes to customers again and again, as it reads by the policy now. */
export default function AnswersPage() {
  const { answers, first, isPublished } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Saved answers">
      <s-link slot="breadcrumb-actions" href="/app/requests">
        Requests
      </s-link>
      {isPublished ? (
        <s-button slot="primary-action" variant="primary" href="/app/requests/answers/new">
          Write an answer
        </s-button>
      ) : null}
      {isPublished ? null : (
        <s-section accessibilityLabel="Saved answers">
          <s-empty-state heading="No saved answers yet">
            <s-text slot="subheading">
              Answers say what your policy says. Publish it first, then write them here.
            </s-text>
            <s-button slot="primary-action" variant="primary" href="/app/policy">
              Go to your policy
            </s-button>
          </s-empty-state>
        </s-section>
      )}
      {isPublished && answers.length === 0 ? <FirstAnswers answers={first} /> : null}
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
