import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage } from '../../policy/from-text/read-own-page.ts';
import { Quotes } from './quotes.tsx';

/** Promises that a policy has no place for: they stay the merchant's own words. */
export function NotHeld({ promises }: { readonly promises: ReadPage['notHeld'] }) {
  if (promises.length === 0) return null;
  return (
    <s-section heading="What a policy here cannot hold">
      <FirstOf
        items={promises}
        first={20}
        draw={(shown) => (
          <s-stack gap="base">
            {shown.map(({ quote, why }, index) => (
              <s-stack key={index} gap="small-400">
                <Quotes quotes={[quote]} />
                <s-text>{why}</s-text>
              </s-stack>
            ))}
          </s-stack>
        )}
      />
    </s-section>
  );
}
