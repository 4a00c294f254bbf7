import { Banner, BlockStack, List, Text } from '@shopify/polaris';
import { placeAt } from '@doorstep/policy';
import type { Problem } from '@doorstep/policy';

import type { PublishOutcome } from '../publishing.ts';
import type { FormValues } from './values.ts';

interface Props {
  readonly outcome: PublishOutcome | undefined;
  /** What was typed; a problem of a field stands there, and only what has no field is told in the banner. */
  readonly values: FormValues;
  /** Puts what is live now into the form; what was typed is dropped. */
  readonly load: () => void;
  /** Publishes what was typed over the version with this number. */
  readonly publishOnTop: (live: number) => void;
}

/** How publishing ended, when it did not end well. What was typed is still in the form. */
export function OutcomeBanner({ outcome, values, load, publishOnTop }: Props) {
  switch (outcome?.kind) {
    case undefined:
    case 'published':
      return null;
    case 'problems':
      return <Problems problems={outcome.problems} values={values} />;
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
            <Text as="p">{outcome.reason}</Text>
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

/** A list of rows has no field of its own where its problems could stand. */
function isListOfRows(name: string): boolean {
  const field = placeAt(name)?.field;
  return field?.kind === 'list' && field.item.kind === 'section';
}

function Problems({
  problems,
  values,
}: {
  readonly problems: readonly Problem[];
  readonly values: FormValues;
}) {
  const fields = Object.keys(values).filter((name) => !isListOfRows(name));
  const elsewhere = problems.filter(
    ({ path }) => !fields.some((field) => path === field || path.startsWith(`${field}.`)),
  );
  const title =
    problems.length === 1
      ? 'One setting needs your attention'
      : `${problems.length} settings need your attention`;
  return (
    <Banner tone="critical" title={title}>
      <BlockStack gap="200">
        <Text as="p">Nothing was published. What is wrong stands at the marked settings below.</Text>
        <List>
          {elsewhere.map(({ path, message }) => (
            <List.Item key={`${path} ${message}`}>{message}</List.Item>
          ))}
        </List>
      </BlockStack>
    </Banner>
  );
}
