import { useFetcher } from '@remix-run/react';

import { flag } from './polaris/flag.ts';

/**
 * A button that marks one thing of a list, with what went wrong beside it. A route takes the form, and answers with
 * `problem`, which is `null` when it is marked.
 * @param of What is marked, for those who hear the button and do not see what it stands beside.
 */
export function MarkButton(props: {
  readonly route: string;
  readonly form: Readonly<Record<string, string>>;
  readonly label: string;
  readonly of: string;
}) {
  const { route, form, label, of } = props;
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const problem = fetcher.data?.problem ?? null;
  return (
    <fetcher.Form method="post" action={route}>
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <span role="status">{problem ? <s-text tone="critical">{problem}</s-text> : null}</span>
        <s-button
          type="submit"
          loading={flag(fetcher.state !== 'idle')}
          accessibilityLabel={`${label}: ${of}`}
        >
          {label}
        </s-button>
      </s-stack>
    </fetcher.Form>
  );
}
