import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage } from '../../policy/from-text/read-own-page.ts';

/** What the page leaves open: what customers are told instead, and where it is set. */
export function Questions({ questions }: { readonly questions: ReadPage['questions'] }) {
  if (questions.length === 0) return null;
  return (
    <s-section
      heading={`${questions.length === 1 ? 'A question' : `${questions.length} questions`} that your page leaves open`}
    >
      <FirstOf
        items={questions}
        first={8}
        draw={(shown) => (
          <s-stack gap="base">
            {shown.map(({ asks, says, href }) => (
              <s-stack key={href} gap="small-400">
                <s-text>
                  Your page doesn’t say {asks}.{' '}
                  <s-link href={href} accessibilityLabel={`Set ${asks}`}>
                    Set it
                  </s-link>
                </s-text>
                <s-text color="subdued">
                  {says === '' ? 'Your policy says nothing of it either.' : `Your policy says: ${says}`}
                </s-text>
              </s-stack>
            ))}
          </s-stack>
        )}
      />
    </s-section>
  );
}
