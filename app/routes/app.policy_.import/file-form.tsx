import { Form, useNavigation } from '@remix-run/react';
import { useRef } from 'react';

import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly text: string;
  readonly keepMerchant: boolean;
  readonly isRefused: boolean;
}

/** Takes the text of a file, chosen or pasted; what was sent stays there. */
export function FileForm({ text, keepMerchant, isRefused }: Props) {
  const area = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  const isChecking = useNavigation().formData?.get('intent') === 'check';
  const file = useEvents<HTMLElementTagNameMap['s-drop-zone']>({
    change: (_, { files: [chosen] }) => {
      void chosen?.text().then((read) => {
        if (area.current) area.current.value = read;
      });
    },
  });
  return (
    <s-section heading="The file">
      <Form method="post">
        <input type="hidden" name="intent" value="check" />
        <s-stack gap="base">
          <s-paragraph>
            Take a file that was exported from the history of this or another shop. Nothing goes live: it
            becomes your draft, which you can look over and publish.{' '}
            <s-link href="/app/policy/schema.json" target="_blank">
              What such a file looks like
            </s-link>
          </s-paragraph>
          <s-drop-zone ref={file} label="Policy file" accept=".json,application/json" />
          <s-text-area
            ref={area}
            label="Text of the file"
            name="text"
            value={text}
            rows={12}
            error={isRefused ? 'See above what is wrong with it.' : ''}
          />
          <s-checkbox
            label="Keep what my shop says about itself"
            details="Its name, country, time zone and contact stay as they are, whatever the file says."
            name="keepMerchant"
            value="yes"
            checked={flag(keepMerchant)}
          />
          <s-stack alignItems="start">
            <s-button variant="primary" type="submit" loading={flag(isChecking)}>
              Check
            </s-button>
          </s-stack>
        </s-stack>
      </Form>
    </s-section>
  );
}
