import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage, SaidOtherwise } from '../../policy/from-text/read-own-page.ts';
import { Quotes } from '../../policy/findings/quotes.tsx';

/** What the page says otherwise than a setting can: what a person sets by hand, with the way to it, and what stays the merchant's own words. */
export function NotHeld({ promises }: { readonly promises: ReadPage['notHeld'] }) {
  const byHand = promises.filter(({ reasons }) => reasons.some(({ href }) => href !== null));
  const without = promises.filter((promise) => !byHand.includes(promise));
  return (
    <>
      {byHand.length === 0 ? null : (
        <s-section heading="Please set these by hand">
          <Promises promises={byHand} />
        </s-section>
      )}
      {without.length === 0 ? null : (
        <s-section heading="What a policy here cannot hold">
          <Promises promises={without} />
        </s-section>
      )}
    </>
  );
}

const Promises = ({ promises }: { readonly promises: readonly SaidOtherwise[] }) => (
  <FirstOf
    items={promises}
    first={20}
    draw={(shown) => (
      <s-stack gap="base">
        {shown.map(({ quote, reasons }) => (
          <s-stack key={quote} gap="small-400">
            <Quotes quotes={[quote]} />
            {reasons.map(({ why, href }) => (
              <s-text key={why}>
                {why}{' '}
                {href === null ? null : (
                  <s-link href={href} accessibilityLabel={`Set it: ${why}`}>
                    Set it
                  </s-link>
                )}
              </s-text>
            ))}
          </s-stack>
        ))}
      </s-stack>
    )}
  />
);
