import { Banner, BlockStack, List, Text } from '@shopify/polaris';
import type { Problem } from '@doorstep/policy';

import type { PublishOutcome } from '../publishing.ts';

interface Props {
  readonly outcome: PublishOutcome | undefined;
  /** Puts what is live now into the form; what was typed is dropped. */
  readonly load: () => void;
  /** Publishes what was typed over the version with this number. */
  readonly publishOnTop: (live: number) => void;
}

/** How publishing ended, when it did not end well. What was typed is still in the form. */
export function OutcomeBanner({ outcome, load, publishOnTop }: Props) {
  switch (outcome?.kind) {
    case undefined:
    case 'published':
      return null;
    case 'problems':
      return <Problems problems={outcome.problems} />;
    case 'conflict':
      return (
        <Banner
          tone="warning"
          title={`Version ${outcome.live} was published while you were editing`}
          action={{ content: `Load version ${outcome.live}`, onAction: load }}
          secondaryAction={{ content: 'Publish mine on top', onAction: () => publishOnTop(outcome.live) }}
        >
          Nothing of yours is published yet, and what you typed is still here.
        </Banner>
      );
    case 'busy':
      return (
        <Banner tone="warning" title="Somebody else is publishing at this moment">
          Nothing of yours is published yet, and what you typed is still here. Try again in a minute.
        </Banner>
      );
    case 'setup':
      return (
        <Banner tone="critical" title={`Not published: it failed while ${outcome.step}`}>
          <BlockStack gap="200">
            <Text as="p">{outcome.says}</Text>
            <Text as="p">
              {outcome.leftovers
                ? `This could not be put back: ${outcome.leftovers}. Publishing again sets it right.`
                : 'Checkout goes on as before, and what you typed is still here.'}
            </Text>
          </BlockStack>
        </Banner>
      );
    default:
      return outcome satisfies never;
  }
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const title =
    problems.length === 1
      ? 'One setting needs your attention'
      : `${problems.length} settings need your attention`;
  return (
    <Banner tone="critical" title={title}>
      <BlockStack gap="200">
        <Text as="p">Nothing was published.</Text>
        <List>
          {problems.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>{message}</List.Item>
          ))}
        </List>
      </BlockStack>
    </Banner>
  );
}
