import { MarkButton } from '../../mark-button.tsx';
import { OutcomeChanges } from '../../simulator/examples/outcome-changes.tsx';
import type { Tried } from './load.server.ts';

interface Props {
  readonly example: {
    readonly id: string;
    readonly name: string;
    readonly tries: string;
    readonly says: string;
    readonly kept: string;
    readonly link: string;
  };
  readonly results: readonly { readonly version: string; readonly tried: Tried }[];
}

/** One example: what it tries, what it has to come to, and which versions keep to it. */
export function ExampleCard({ example: { id, name, tries, says, kept, link }, results }: Props) {
  return (
    <s-section heading={name}>
      <s-stack gap="base">
        <s-stack gap="small-300">
          <s-paragraph>{tries}</s-paragraph>
          <s-paragraph>{says}</s-paragraph>
          <s-paragraph color="subdued">Kept by {kept}</s-paragraph>
        </s-stack>
        {results.map(({ version, tried }) => (
          <Result key={version} version={version} tried={tried} id={id} />
        ))}
        <s-stack direction="inline" gap="base" alignItems="center">
          <s-link href={link}>Try it in the simulator</s-link>
          <MarkButton
            route="/app/simulator/examples"
            form={{ intent: 'remove', id }}
            label="Remove"
            of={name}
          />
        </s-stack>
      </s-stack>
    </s-section>
  );
}

function Result({ version, tried, id }: { version: string; tried: Tried; id: string }) {
  if (tried.kind === 'not-tried')
    return (
      <s-paragraph>
        {version}: not tried. {tried.reason}
      </s-paragraph>
    );
  const changes = tried.changes[id] ?? [];
  return (
    <s-stack gap="small-300">
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-text>{version}</s-text>
        {changes.length === 0 ? (
          <s-badge tone="success">As kept</s-badge>
        ) : (
          <s-badge tone="warning">Comes to something else</s-badge>
        )}
      </s-stack>
      {changes.length === 0 ? null : <OutcomeChanges changes={changes} />}
    </s-stack>
  );
}
