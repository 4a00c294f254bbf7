import { Form, useNavigation } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import type { Comparison } from '../../policy/changes/compare.ts';
import { Redline } from '../../policy/changes/redline.tsx';
import { sayChanges } from '../../policy/changes/say-changes.ts';

interface Props {
  readonly checked: {
    readonly comparison: Comparison;
    readonly text: string;
    readonly keepMerchant: boolean;
    readonly replacesDraft: boolean;
  };
}

/** What a file changes of what the user edits now, and the button that takes it. */
export function CheckedFile({ checked }: Props) {
  const { text, keepMerchant, replacesDraft, comparison } = checked;
  const isTaking = useNavigation().formData?.get('intent') === 'take';
  return (
    <s-section heading={`The file is in order: ${sayChanges(comparison.values.length).toLowerCase()}`}>
      <s-stack gap="base">
        <Redline comparison={comparison} before={replacesDraft ? 'Your draft' : 'Now'} after="The file" />
        {replacesDraft ? (
          <s-paragraph>
            You have a draft that is not published. The file takes its place, and what you changed there is
            gone.
          </s-paragraph>
        ) : null}
        {comparison.values.length > 0 ? (
          <Form method="post">
            <input type="hidden" name="intent" value="take" />
            <input type="hidden" name="text" value={text} />
            {keepMerchant ? <input type="hidden" name="keepMerchant" value="yes" /> : null}
            <s-button variant="primary" type="submit" loading={flag(isTaking)}>
              {replacesDraft ? 'Replace my draft' : 'Make it my draft'}
            </s-button>
          </Form>
        ) : null}
      </s-stack>
    </s-section>
  );
}
