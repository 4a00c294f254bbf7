import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';

/** What keeping answers. */
export interface KeptAnswer {
  readonly problem: string | null;
}

interface Props {
  /** The case, as the address of the simulator writes it. */
  readonly link: string;
  /** The version whose outcome is kept, as an address asks for it. */
  readonly version: string;
  /** What the version is called. */
  readonly versionName: string;
}

/** Turns what is on the simulator's page into an example that every publishing tries. */
export function KeepExample({ link, version, versionName }: Props) {
  const fetcher = useFetcher<KeptAnswer>();
  const answer = fetcher.data;
  return (
    <s-section heading="Keep as example">
      <fetcher.Form method="post" action="/app/simulator/examples">
        <input type="hidden" name="intent" value="keep" />
        <input type="hidden" name="case" value={link} />
        <input type="hidden" name="version" value={version} />
        <s-stack gap="base">
          <s-paragraph>
            An example is tried at every publishing. When a policy would make something else of this order
            than {versionName} does, it is not published before you have seen what, and said that it is meant.
            It is kept with the prices of today; make the address up, do not use a customer’s.
          </s-paragraph>
          <s-text-field
            label="What the example is called"
            name="name"
            maxLength={80}
            autocomplete="off"
            error={answer?.problem ?? undefined}
          />
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-button type="submit" loading={flag(fetcher.state !== 'idle')}>
              Keep as example
            </s-button>
            <s-link href="/app/simulator/examples">Your examples</s-link>
          </s-stack>
          <div role="status">
            {answer?.problem === null ? 'Kept. Every publishing tries it from now on.' : null}
          </div>
        </s-stack>
      </fetcher.Form>
    </s-section>
  );
}
