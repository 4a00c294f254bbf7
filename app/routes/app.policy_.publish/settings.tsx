import type { PolicyChange } from '@doorstep/policy';

import { ChangesTable } from '../../policy/changes/changes-table.tsx';

/** Every value that changes, as it is called in the policy. */
export function Settings({ settings }: { readonly settings: readonly PolicyChange[] }) {
  if (settings.length === 0) return null;
  return (
    <s-section heading={`Settings that change: ${settings.length.toLocaleString('en')}`}>
      <ChangesTable changes={settings} />
    </s-section>
  );
}
