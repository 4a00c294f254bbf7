import { BlockStack, Button, InlineGrid, InlineStack, Text } from '@shopify/polaris';
import { statementsOfEvent } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { Section, WordsField } from './fields.tsx';
import { findingsIn } from './findings.ts';
import { FindingsBanner } from './findings-banner.tsx';
import { usePolicyForm } from './state.tsx';
import { eventField, eventRow, isDated, staysEvent, withEvent } from './values.ts';

type Event = Policy['events'][number];

/** [RET-07, PROMO-02] The events, each with its days said once for returns and codes. Without any: nothing. */
export function EventsSection({ policy }: { readonly policy: Policy }) {
  const { findings } = usePolicyForm();
  const found = findingsIn('events', findings);
  if (policy.events.length === 0) return null;
  return (
    <Section of="events">
      <FindingsBanner title="An event does not run with these dates" findings={found} />
      {policy.events.map((event) => (
        <EventRow key={event.id} event={event} policy={policy} />
      ))}
    </Section>
  );
}

/** An event that is taken out stays in sight until it is published, with what goes with it, and can be put back. */
function EventRow({ event, policy }: { readonly event: Event; readonly policy: Policy }) {
  const { values, change } = usePolicyForm();
  const row = eventRow(values, event.id);
  if (row === null) return null;
  const stays = staysEvent(values, row);
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="h3" variant="headingSm">
          {event.name}
        </Text>
        <Button
          variant="plain"
          {...(stays ? { tone: 'critical' as const } : {})}
          accessibilityLabel={stays ? `Remove ${event.name}` : `Keep ${event.name}`}
          onClick={() => change(withEvent(values, row, !stays))}
        >
          {stays ? 'Remove' : 'Keep'}
        </Button>
      </InlineStack>
      <div aria-live="polite">{stays ? null : <Text as="p">{goesWith(policy, event)}</Text>}</div>
      {stays ? <EventDays event={event} row={row} /> : null}
    </BlockStack>
  );
}

function EventDays({ event, row }: { readonly event: Event; readonly row: number }) {
  const { findings, change } = usePolicyForm();
  if (!isDated(event))
    return (
      <Text as="p" tone="subdued">
        It comes back every year.
      </Text>
    );
  const [first, last] = [eventField(row, 'from'), eventField(row, 'until')];
  const renewal = findings.find(({ path }) => path === `events.${row}`)?.renewal;
  return (
    <BlockStack gap="200" inlineAlign="start">
      <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
        <WordsField name={first} label={`First day of ${event.name}`} help="Such as 2026-11-18." />
        <WordsField name={last} label={`Last day of ${event.name}`} help="The whole day is part of it." />
      </InlineGrid>
      {renewal ? (
        <Button onClick={() => change({ [first]: renewal.from, [last]: renewal.until })}>
          {`Renew ${event.name} for ${renewal.from} to ${renewal.until}`}
        </Button>
      ) : null}
    </BlockStack>
  );
}

/** What is lost with an event, by the statement that speaks of it. */
const losses = {
  'RET-07': 'the other days for returns of orders placed in it',
  'PROMO-02': 'the refusal of codes while it runs',
} as const;

/** What a merchant loses with an event, in a sentence. */
function goesWith(policy: Policy, { id, name }: Event): string {
  const lost = statementsOfEvent(policy, id).map((statement) => losses[statement]);
  const also = lost.length === 0 ? '' : `, and with it ${lost.join(' and ')}`;
  return `${name} leaves the policy when you publish${also}.`;
}
