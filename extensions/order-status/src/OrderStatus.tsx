import { live } from '@doorstep/live-view';
import { promiseBlock } from '@doorstep/live-view/promise-card';
import { decodeOrderPromise, readPromiseRules, samplePromise } from '@doorstep/policy';

import { askForRequests } from './askForRequests.ts';
import { Requests } from './Requests.tsx';

/** [ACCT-01, CAL-01..07] What the buyer of an order can expect, with and without an account, as the order keeps it. */
export default function extension() {
  const { appMetafields, localization } = shopify;
  const now = new Date().toISOString();
  const asked = askForRequests(shopify);
  const values = [appMetafields, localization.extensionLanguage, localization.country, asked];
  live(shopify.extension.rendered, values, () => {
    const card = cardView(now);
    if (asked.value === null || asked.value.requests.length === 0) return card;
    return (
      <s-stack gap="base">
        {card}
        <Requests shown={asked.value} />
      </s-stack>
    );
  });
}

function cardView(now: string) {
  const { appMetafields, localization, extension } = shopify;
  const rules = extension.editor ? readPromiseRules(appMetafields.value) : null;
  const promise = decodeOrderPromise(appMetafields.value) ?? (rules && samplePromise(rules, now));
  return promiseBlock(shopify, promise, localization.country.value?.isoCode ?? null);
}
