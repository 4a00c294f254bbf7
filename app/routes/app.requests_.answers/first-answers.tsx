import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly answers: readonly { readonly title: string; readonly about: string; readonly reads: string }[];
}

/** Where there are no answers yet: those that the policy gives by itself, in words, to begin with. */
export function FirstAnswers({ answers }: Props) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const problem = fetcher.data?.problem ?? null;
  return (
    <>
      <s-section heading="Begin with what your policy says">
        <s-stack gap="base">
          <s-paragraph>
            These answers are sentences of your policy. They follow it when you change it, customers get them
            in their own language, and you can edit each one. Nothing is sent by keeping them.
          </s-paragraph>
          <fetcher.Form method="post">
            <input type="hidden" name="intent" value="begin" />
            <s-stack direction="inline" gap="small-200" alignItems="center">
              <s-button type="submit" variant="primary" loading={flag(fetcher.state !== 'idle')}>
                Keep these {answers.length} answers
              </s-button>
              <span role="status">{problem ? <s-text tone="critical">{problem}</s-text> : null}</span>
            </s-stack>
          </fetcher.Form>
        </s-stack>
      </s-section>
      {answers.map(({ title, about, reads }) => (
        <s-section key={title} heading={title}>
          <s-stack gap="small-200" alignItems="start">
            <s-badge>{about}</s-badge>
            <div className="desk-words">{reads}</div>
          </s-stack>
        </s-section>
      ))}
    </>
  );
}
