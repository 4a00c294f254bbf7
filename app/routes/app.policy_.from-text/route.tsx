import { boundary } from '@shopify/shopify-app-remix/server';
import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import type { Draft } from '../../policy/draft/draft.ts';
import { saveTexts } from '../../policy/draft/draft.server.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { readableOf } from '../../policy/editor/readable.ts';
import { changesOf } from '../../policy/editor/way-out.ts';
import { decideFinding } from '../../policy/findings/kept.server.ts';
import { forgetOwnPage, keepOwnPage, readOwnPage } from '../../policy/from-text/own-page.server.ts';
import type { OwnPage } from '../../policy/from-text/own-page.server.ts';
import { changesFor, readPage } from '../../policy/from-text/read-own-page.ts';
import { textOf } from '../../policy/from-text/text-of.server.ts';
import { Findings } from './findings.tsx';
import { NotHeld } from './not-held.tsx';
import { PageForm } from './page-form.tsx';
import { Questions } from './questions.tsx';
import { Silent } from './silent.tsx';
import { Values } from './values.tsx';

/** The page that was read last, beside the draft as it is saved. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { merchant, draft } = await openDraft(request);
  const page = await readOwnPage(database, merchant.shop);
  return {
    text: page?.text ?? '',
    readAt: page?.at.toISOString() ?? '',
    read: page && readPage(besideDraft(page, draft).read),
  };
}

/** A page and as much of a draft as can be read, with the texts that say it. */
function besideDraft({ text, kept }: OwnPage, draft: Draft) {
  const { policy, texts } = readableOf(draft.texts, draft.opened);
  const today = dateIn(draft.opened.merchant.timeZone, new Date());
  return { read: { text, kept, policy, today }, texts };
}

const asked = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('read'), text: z.string() }),
  z.object({ intent: z.literal('forget') }),
  z.object({ intent: z.literal('take'), values: z.array(z.string()) }),
  z.object({ intent: z.literal('settle'), finding: z.string() }),
  z.object({ intent: z.enum(['keep', 'reopen']), finding: z.string() }),
]);

/**
 * POST: reads a page; takes values that it says into the user's draft, or what settles something that was found; keeps
 * something that was found as it is, or looks at it again; forgets the page. Publishes nothing.
 */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.clone().formData();
  const sent = asked.safeParse({ ...Object.fromEntries(form), values: form.getAll('value') });
  const { merchant, draft } = await openDraft(request);
  if (!sent.success) throw new Response('The form was not complete.', { status: 400 });
  const what = sent.data;
  switch (what.intent) {
    case 'read': {
      const text = textOf(what.text);
      if (!text.ok) return data({ refused: what.text, problem: text.error }, { status: 422 });
      await keepOwnPage(database, merchant, text.value);
      return redirect('/app/policy/from-text');
    }
    case 'forget':
      await forgetOwnPage(database, merchant.shop);
      return redirect('/app/policy/from-text');
    case 'keep':
    case 'reopen':
      await decideFinding(database, merchant, { finding: what.finding, keep: what.intent === 'keep' });
      return null;
    case 'take':
    case 'settle': {
      const page = await readOwnPage(database, merchant.shop);
      if (page === null) return null;
      const { read, texts } = besideDraft(page, draft);
      const values = what.intent === 'take' ? what.values : [];
      const finding = what.intent === 'settle' ? what.finding : null;
      const changes = changesOf({ label: '', changes: changesFor(read, { values, finding }) }, texts);
      const { shop, user } = merchant;
      await saveTexts(database, { shop, user }, draft, changes);
      return null;
    }
  }
}

/** Begins from the page that a merchant has: what it says becomes the draft, and what it contradicts is found [LINT-01]. */
export default function FromTextPage() {
  const { read, text, readAt } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <s-page heading="From your page">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      {read === null ? null : (
        <s-button slot="primary-action" variant="primary" href="/app/policy/publish">
          Check and publish
        </s-button>
      )}
      <s-stack gap="base">
        {read === null ? null : (
          <>
            <Values key={readAt} read={read} />
            <Findings findings={read.findings} />
            <NotHeld promises={read.notHeld} />
            <Questions questions={read.questions} />
            <Silent silent={read.silent} />
          </>
        )}
        <PageForm text={result?.refused ?? text} problem={result?.problem ?? null} isRead={read !== null} />
      </s-stack>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
