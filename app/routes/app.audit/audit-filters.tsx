import { Form, useSubmit } from '@remix-run/react';
import { useRef } from 'react';

import { auditTopics } from '../../audit/topics.ts';
import { useEvents } from '../../polaris/events.ts';

interface Props {
  readonly topic: string;
  readonly by: string;
  readonly people: readonly { readonly value: string; readonly name: string }[];
}

/** What the log is filtered by. A choice counts at once, and stands in the address. */
export function AuditFilters({ topic, by, people }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const apply = { change: () => submit(form.current) };
  const [topicChosen, personChosen] = [useEvents(apply), useEvents(apply)];
  return (
    <s-box slot="filters">
      <Form method="get" ref={form}>
        <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(180px, 1fr))">
          <s-select label="About" name="about" value={topic} ref={topicChosen}>
            <s-option value="">Everything</s-option>
            {auditTopics.map(({ slug, label }) => (
              <s-option key={slug} value={slug}>
                {label}
              </s-option>
            ))}
          </s-select>
          <s-select label="By" name="by" value={by} ref={personChosen}>
            <s-option value="">Everybody</s-option>
            {people.map(({ value, name }) => (
              <s-option key={value} value={value}>
                {name}
              </s-option>
            ))}
          </s-select>
        </s-grid>
      </Form>
    </s-box>
  );
}
