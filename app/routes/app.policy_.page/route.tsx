import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { database } from '../../database.server.ts';
import { ChoiceBar } from '../../page/preview/choice-bar.tsx';
import styles from '../../page/preview/preview.css?url';
import { readPreviewChoice } from '../../page/preview/preview-view.ts';
import { showPage } from '../../page/preview/show-page.ts';
import { ShopperPage } from '../../page/preview/shopper-page.tsx';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { openDraft } from '../../policy/draft/open-draft.server.ts';
import { readableOf } from '../../policy/editor/readable.ts';
import { currentVersion } from '../../policy/versions.server.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { merchant, draft } = await openDraft(request);
  const live = await currentVersion(database, merchant.shop);
  const asked = readPreviewChoice(new URL(request.url));
  const choice = live === null ? { ...asked, of: 'draft' as const } : asked;
  const written = policyOfDraft(draft);
  const readable = written.ok
    ? { policy: written.value, texts: draft.texts }
    : readableOf(draft.texts, draft.opened);
  const page =
    live !== null && choice.of === 'published'
      ? showPage(live.policy, choice.locale)
      : showPage(readable.policy, choice.locale, readable.texts);
  return {
    page,
    choice,
    published: live?.number ?? null,
    /** Something of the draft is still to be put right: the page shows it as it was before. */
    isPartly: choice.of === 'draft' && !written.ok,
  };
}

/** The policy as its page of questions and answers, before shoppers see it [FAQ-01]. */
export default function PreviewPage() {
  const { page, choice, published, isPartly } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Policy page">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      <s-button slot="secondary-actions" href="/app/policy/page/published">
        Where it stands
      </s-button>
      <s-button slot="secondary-actions" href="/app/policy/notes">
        Add your own words
      </s-button>
      <s-stack gap="base">
        {isPartly ? (
          <s-banner tone="warning" heading="Part of your draft is still to be put right">
            <s-paragraph>The page shows that part as it was before.</s-paragraph>
          </s-banner>
        ) : null}
        <s-section heading="What shoppers read">
          <s-stack gap="base">
            <s-paragraph color="subdued">
              This page writes itself from your policy. Point at anything underlined to see which setting it
              comes from; choose it to change that setting. In your own words, write what stands in braces,
              and it stays true. Beneath some answers stand examples: before you publish, checkout itself is
              asked whether they are true.
            </s-paragraph>
            <ChoiceBar choice={choice} published={published} />
          </s-stack>
        </s-section>
        <s-section>
          <ShopperPage page={page} />
        </s-section>
      </s-stack>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
