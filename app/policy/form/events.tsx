import { Button, InlineStack, Text } from '@shopify/polaris';
import type { Policy } from '@doorstep/policy';

import { Section, WordsField } from './fields.tsx';
import { findingsIn } from './findings.ts';
import { FindingsBanner } from './findings-banner.tsx';
import { usePolicyForm } from './state.tsx';
import { eventField, isDated } from './values.ts';

/** [RET-07, PROMO-02] The days of dated events, each said once for returns and codes. No event with dates: nothing. */
export function EventsSection({ events }: { readonly events: Policy['events'] }) {
  const { findings, change } = usePolicyForm();
  const found = findingsIn('events', findings);
  if (!events.some(isDated)) return null;
  return (
    <Section of="events">
      <FindingsBanner title="An event needs new dates" findings={found} />
      {events.map((event, index) => {
        if (!isDated(event)) return null;
        const [first, last] = [eventField(index, 'from'), eventField(index, 'until')];
        const renewal = found.find(({ path }) => path === `events.${index}`)?.renewal;
        return (
          <InlineStack key={event.id} gap="400" blockAlign="end">
            <Text as="h3" variant="headingSm">
              {event.name}
            </Text>
            <WordsField name={first} label={`First day of ${event.name}`} help="Such as 2026-11-18." />
            <WordsField name={last} label={`Last day of ${event.name}`} help="The whole day is part of it." />
            {renewal ? (
              <Button onClick={() => change({ [first]: renewal.from, [last]: renewal.until })}>
                {`Renew ${event.name} for ${renewal.from} to ${renewal.until}`}
              </Button>
            ) : null}
          </InlineStack>
        );
      })}
    </Section>
  );
}
