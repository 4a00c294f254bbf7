import type { ShownVersion } from '../../policy/history/shown-version.server.ts';

interface ListedRow extends ShownVersion {
  readonly isLive: boolean;
  readonly changes: string;
}

/** One version of the list; the whole row leads to it. */
export function VersionRow({ version }: { readonly version: ListedRow }) {
  const { number, who, when, note, restoredFrom, isLive, changes } = version;
  const link = `version-${number}`;
  return (
    <s-table-row clickDelegate={link}>
      <s-table-cell>
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-link id={link} href={`/app/policy/history/${number}`}>
            Version {number}
          </s-link>
          {isLive ? <s-badge tone="success">Live</s-badge> : null}
          {restoredFrom === null ? null : <s-badge>Back to version {restoredFrom}</s-badge>}
        </s-stack>
      </s-table-cell>
      <s-table-cell>{when}</s-table-cell>
      <s-table-cell>{who}</s-table-cell>
      <s-table-cell>{note ?? '–'}</s-table-cell>
      <s-table-cell>{changes}</s-table-cell>
    </s-table-row>
  );
}
