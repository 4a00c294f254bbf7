import type { Finding } from '@doorstep/policy';

import { pageOf } from './page-of.ts';

/** Promises that cannot all be kept; publishing stays possible. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <s-section heading="Promises to look at">
      <s-unordered-list>
        {findings.map(({ id, path, message, fix }) => (
          <s-list-item key={id}>
            {message} <s-link href={pageOf(path)}>{fix}</s-link>
          </s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}
