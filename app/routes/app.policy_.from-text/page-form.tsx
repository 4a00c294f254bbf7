import { Form, useNavigation } from '@remix-run/react';
import { useRef } from 'react';

import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly text: string;
  /** Why the text was not read. */
  readonly problem: string | null;
  readonly isRead: boolean;
}

/** Takes the words of a page, pasted or from a file. */
export function PageForm({ text, problem, isRead }: Props) {
  const area = useRef<HTMLElementTagNameMap['s-text-area']>(null);
  const intent = useNavigation().formData?.get('intent');
  const file = useEvents<HTMLElementTagNameMap['s-drop-zone']>({
    change: (_, { files: [chosen] }) => {
      void chosen?.text().then((read) => {
        if (area.current) area.current.value = read;
      });
    },
  });
  return (
    <s-section heading={isRead ? 'The text that was read' : 'The page you have'}>
      <s-stack gap="base">
        <Form method="post">
          <input type="hidden" name="intent" value="read" />
          <s-stack gap="base">
            <s-paragraph>
              Paste your shipping, return and FAQ pages, in English. Doorstep reads what they promise, shows
              where they disagree with themselves, and proposes the settings. Nothing changes until you take
              it into your draft, and nothing goes live until you publish that.
            </s-paragraph>
            <s-drop-zone
              ref={file}
              label="Saved page or text file"
              accept=".html,.htm,.txt,.md,text/html,text/plain"
            />
            <s-text-area
              ref={area}
              label="Text of your page"
              name="text"
              value={text}
              rows={12}
              error={problem ?? ''}
            />
            <s-stack alignItems="start">
              <s-button
                variant={isRead ? 'secondary' : 'primary'}
                type="submit"
                loading={flag(intent === 'read')}
              >
                {isRead ? 'Read it again' : 'Read my page'}
              </s-button>
            </s-stack>
          </s-stack>
        </Form>
        {isRead ? (
          <Form method="post">
            <input type="hidden" name="intent" value="forget" />
            <s-button variant="tertiary" type="submit" loading={flag(intent === 'forget')}>
              Forget this text
            </s-button>
          </Form>
        ) : null}
      </s-stack>
    </s-section>
  );
}
