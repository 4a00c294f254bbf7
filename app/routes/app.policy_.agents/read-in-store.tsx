import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadBack } from '../../health/read-back.server.ts';

interface Props {
  readonly readBack: ReadBack;
  readonly version: number;
}

/** Whether what agents read in the store, read back after the last publishing, is what the policy says. */
export const ReadInStore = (props: Props) => (
  <s-section heading="What agents read in your store">
    <s-stack gap="base">
      <Outcome {...props} />
      <s-paragraph>
        After each publishing, and every day, Doorstep reads back your page, Shopify’s policies, their
        translations, and the texts that your theme’s blocks and structured data are made of, as Shopify keeps
        them. It visits your storefront, too, in your shop’s own language, and reads what shoppers and search
        engines are served there: each sentence, and all structured data, whoever wrote it. What a stylesheet
        or a script does to a page afterwards it does not see, and the file agents.md it does not read.
      </s-paragraph>
    </s-stack>
  </s-section>
);

function Outcome({ readBack, version }: Props) {
  switch (readBack.kind) {
    case 'nowhere':
      return (
        <s-paragraph>
          Nothing of your policy stands in your store yet: an agent that only reads your store does not find
          it. <s-link href="/app/policy/page/published">Choose where it stands</s-link>
        </s-paragraph>
      );
    case 'under-way':
      return (
        <s-paragraph>Version {version} is being written and read back. Look again in a minute.</s-paragraph>
      );
    case 'unseen':
      return (
        <s-banner tone="warning" heading="Your store could not be read back">
          {readBack.reason}
        </s-banner>
      );
    case 'read':
      return (
        <>
          <Differences readBack={readBack} version={version} />
          {readBack.unserved === null ? null : (
            <s-paragraph>
              That is what Shopify keeps. What shoppers are served could not be read: {readBack.unserved}
            </s-paragraph>
          )}
        </>
      );
  }
}

interface Read {
  readonly readBack: Extract<ReadBack, { readonly kind: 'read' }>;
  readonly version: number;
}

const Differences = ({ readBack, version }: Read) =>
  readBack.differences.length === 0 ? (
    <s-paragraph>
      Read back {readBack.at}: where you chose, your store says what version {version} of your policy says.
    </s-paragraph>
  ) : (
    <s-banner tone="warning" heading="Your store does not say all that your policy says">
      <s-stack gap="small-200">
        <FirstOf
          items={readBack.differences}
          first={5}
          draw={(shown) => (
            <s-unordered-list>
              {shown.map((message) => (
                <s-list-item key={message}>{message}</s-list-item>
              ))}
            </s-unordered-list>
          )}
        />
        <s-paragraph>
          Read back {readBack.at}. <s-link href="/app/health">Put it right on Health</s-link>
        </s-paragraph>
      </s-stack>
    </s-banner>
  );
