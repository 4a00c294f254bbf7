import type { Problem } from '@doorstep/policy';

import { pageOf } from './page-of.ts';

/** What has to be put right in the draft before it can be published. */
export function Unreadable({ problems }: { readonly problems: readonly Problem[] }) {
  const count = problems.length === 1 ? 'One setting needs' : `${problems.length} settings need`;
  return (
    <s-section heading={`${count} your attention first`}>
      <s-paragraph>Nothing is lost: your draft is saved as you typed it.</s-paragraph>
      <s-unordered-list>
        {problems.map(({ path, message }) => (
          <s-list-item key={`${path} ${message}`}>
            <s-link href={pageOf(path)}>{message}</s-link>
          </s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}
