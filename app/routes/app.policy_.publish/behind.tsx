import type { Collision } from '@doorstep/policy';
import { Form, useFetcher, useNavigation } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import { ChangesTable } from '../../policy/changes/changes-table.tsx';
import type { Prepared } from '../../policy/publishing-page/prepare.server.ts';
import { pageOf } from './page-of.ts';
import { choiceField } from './choice-field.ts';

/** Somebody published meanwhile: both sides, and a choice wherever both changed the same. Nothing of theirs is undone unasked. */
export function Behind({
  live,
  theirs,
  mine,
  collisions,
  problems,
}: Extract<Prepared, { readonly kind: 'behind' }>) {
  const isSending = useNavigation().formMethod === 'POST';
  const { submit } = useFetcher();
  // Each choice is kept as it is made.
  const form = useEvents<HTMLFormElement>({
    change: (_, element) => {
      const choices = new FormData(element);
      choices.set('intent', 'choose');
      submit(choices, { method: 'post' });
    },
  });
  return (
    <>
      <s-section heading={`${live.who} published version ${live.number} meanwhile`}>
        <s-paragraph>
          {live.when}
          {live.note === null ? '' : `: “${live.note}”`}
        </s-paragraph>
        <s-paragraph>Both changes are kept. Where they are of the same thing, you choose.</s-paragraph>
      </s-section>
      <s-section heading={`What version ${live.number} changed`}>
        <ChangesTable changes={theirs} />
      </s-section>
      <s-section heading="What you changed">
        <ChangesTable changes={mine} />
      </s-section>
      {problems.length > 0 ? (
        <s-section heading="The two do not go together yet">
          <s-unordered-list>
            {problems.map(({ path, message }) => (
              <s-list-item key={`${path} ${message}`}>
                <s-link href={pageOf(path)}>{message}</s-link>
              </s-list-item>
            ))}
          </s-unordered-list>
        </s-section>
      ) : null}
      <s-section heading="Put your changes upon it">
        <Form method="post" ref={form}>
          <input type="hidden" name="intent" value="merge" />
          <input type="hidden" name="seen" value={live.number} />
          <s-stack gap="large">
            {collisions.map((collision) => (
              <Choose key={collision.path} collision={collision} version={live.number} />
            ))}
            <s-stack direction="inline">
              <s-button variant="primary" type="submit" loading={flag(isSending)}>
                Keep both and review
              </s-button>
            </s-stack>
          </s-stack>
        </Form>
      </s-section>
    </>
  );
}

/** Whose change stands, with both in words. Nothing is chosen beforehand. */
function Choose({ collision, version }: { readonly collision: Collision; readonly version: number }) {
  const { path, label, base, theirs, mine, chosen } = collision;
  return (
    <s-choice-list label={label} name={`${choiceField}${path}`} details={`Before: ${base ?? 'not there'}`}>
      <s-choice value="theirs" selected={flag(chosen === 'theirs')}>
        Version {version}: {theirs ?? 'taken out'}
      </s-choice>
      <s-choice value="mine" selected={flag(chosen === 'mine')}>
        Yours: {mine ?? 'taken out'}
      </s-choice>
    </s-choice-list>
  );
}
