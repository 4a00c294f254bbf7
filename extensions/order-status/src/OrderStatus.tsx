import { formAddress, live } from '@doorstep/live-view';
import { promiseBlock } from '@doorstep/live-view/promise-card';
import { decodeOrderPromise, readPromiseRules, samplePromise } from '@doorstep/policy';
import type { KeptPromise } from '@doorstep/policy';

import type { ComponentChildren } from 'preact';

import { askForRequests } from './askForRequests.ts';
import { Requests } from './Requests.tsx';

/** [ACCT-01, CAL-01..07] What the buyer of an order can expect, with and without an account, as the order keeps it. */
export default function extension() {
  const { appMetafields, localization } = shopify;
  const now = new Date().toISOString();
  const asked = askForRequests(shopify);
  const values = [appMetafields, localization.extensionLanguage, localization.country, asked];
  live(shopify.extension.rendered, values, () => {
    const promise = promiseNow(now);
    const card = promiseBlock(shopify, promise, localization.country.value?.isoCode ?? null);
    if (promise !== null && isGuest()) return <ForGuests card={card} />;
    if (asked.value === null || asked.value.requests.length === 0) return card;
    return (
      <s-stack gap="base">
        {card}
        <Requests shown={asked.value} />
      </s-stack>
    );
  });
}

/** Whoever has a link of a notification: who they are is not known. */
const isGuest = (): boolean => shopify.authenticatedAccount.customer.value === undefined;

/**
 * [FORM-01] Somebody who has not signed in may be anybody. They read the same whether something was asked for or not; the form tells what was to the
 * mailbox of the order alone.
 */
const ForGuests = ({ card }: { readonly card: ComponentChildren }) => (
  <s-stack gap="base">
    {card}
    <s-link href={formAddress(shopify.shop)} target="_blank">
      {shopify.i18n.translate('requests.guest')}
    </s-link>
  </s-stack>
);

function promiseNow(now: string): KeptPromise | null {
  const { appMetafields, extension } = shopify;
  const rules = extension.editor ? readPromiseRules(appMetafields.value) : null;
  return decodeOrderPromise(appMetafields.value) ?? (rules && samplePromise(rules, now));
}
