import { Form, useNavigation } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import type { ListedReplay } from './latest.server.ts';
import type { NotTried, Offer } from './offer.server.ts';

const whyNot: Readonly<Record<Exclude<NotTried, null>, string>> = {
  unpublished: 'Nothing is published yet, so there is nothing to compare a draft with.',
  unreadable: 'Your draft has mistakes in it. Mend them first.',
  unchanged: 'Your draft says the same as what is live. Change something first.',
  behind: 'Somebody published meanwhile. Put your changes upon it first, on the page “Review and publish”.',
};

/** Tries the draft on past orders, and judges new orders by it. */
export function StartForms({
  offer,
  replays,
}: {
  readonly offer: Offer;
  readonly replays: readonly ListedReplay[];
}) {
  if (offer.notTried !== null)
    return (
      <s-section heading="Try your draft">
        <s-paragraph>{whyNot[offer.notTried]}</s-paragraph>
        <s-button href={offer.notTried === 'behind' ? '/app/policy/publish' : '/app/policy'}>
          {offer.notTried === 'behind' ? 'Review and publish' : 'Edit the policy'}
        </s-button>
      </s-section>
    );
  return (
    <>
      <PastForm offer={offer} isUnderWay={replays.some(({ isOpen, kind }) => isOpen && kind === 'past')} />
      <ShadowForm offer={offer} watching={replays.find(({ isOpen, kind }) => isOpen && kind === 'shadow')} />
    </>
  );
}

function PastForm({ offer, isUnderWay }: { readonly offer: Offer; readonly isUnderWay: boolean }) {
  return (
    <s-section heading="On past orders">
      <s-paragraph>
        Each past order is judged by what is published and by your draft, as it was when it was placed.
        Nothing is changed at Shopify, and nobody is written to.
      </s-paragraph>
      {isUnderWay ? (
        <s-paragraph>One is under way: it is listed below.</s-paragraph>
      ) : (
        <StartForm intent="past" label="Orders of the last" days={offer.days} usual="60">
          Try this draft on past orders
        </StartForm>
      )}
      {offer.hasAll === true ? null : (
        <s-paragraph color="subdued">
          Shopify shows apps the orders of the last 60 days. To look back further, whoever develops this app
          for you asks Shopify for the scope read_all_orders, in the Partner Dashboard under API access; then
          180 and 365 days can be chosen here.
        </s-paragraph>
      )}
    </s-section>
  );
}

function ShadowForm({
  offer,
  watching,
}: {
  readonly offer: Offer;
  readonly watching: ListedReplay | undefined;
}) {
  return (
    <s-section heading="On new orders">
      {watching ? (
        <s-paragraph>
          New orders are judged beside the published policy.{' '}
          <s-link href={`/app/policy/replay?run=${watching.run}`}>See what came of it so far</s-link>
        </s-paragraph>
      ) : (
        <>
          <s-paragraph>
            Each new order is decided by what is published, as always. What your draft would have said is kept
            beside it, and nothing is done because of that. It ends by itself.
          </s-paragraph>
          <StartForm intent="shadow" label="For" days={offer.shadowDays} usual="14">
            Judge new orders by this draft too
          </StartForm>
        </>
      )}
    </s-section>
  );
}

interface StartProps {
  readonly intent: 'past' | 'shadow';
  readonly label: string;
  readonly days: readonly string[];
  readonly usual: string;
  readonly children: string;
}

function StartForm({ intent, label, days, usual, children }: StartProps) {
  const isSending = useNavigation().formData?.get('intent') === intent;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <s-stack direction="inline" gap="base" alignItems="end">
        <s-select label={label} name="days" value={usual}>
          {days.map((each) => (
            <s-option key={each} value={each}>{`${each} days`}</s-option>
          ))}
        </s-select>
        <s-button
          variant={intent === 'past' ? 'primary' : 'secondary'}
          type="submit"
          loading={flag(isSending)}
        >
          {children}
        </s-button>
      </s-stack>
    </Form>
  );
}
