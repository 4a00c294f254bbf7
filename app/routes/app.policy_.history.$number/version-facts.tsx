import type { ShownVersion } from '../../policy/history/shown-version.server.ts';

interface Props {
  readonly version: ShownVersion;
  readonly isLive: boolean;
  /** The version to go back to when this one is taken back; `null` where there is none to take back. */
  readonly before: number | null;
}

/** Who published a version, when and why. */
export function VersionFacts({ version: { who, when, note, restoredFrom }, isLive, before }: Props) {
  return (
    <s-section accessibilityLabel="Who, when and why">
      <s-stack gap="small-200">
        <s-paragraph>
          {isLive ? 'Live since' : 'Published'} {when}, by {who}.
        </s-paragraph>
        {restoredFrom === null ? null : (
          <s-paragraph>
            It brought back{' '}
            <s-link href={`/app/policy/history/${restoredFrom}`}>version {restoredFrom}</s-link>.
          </s-paragraph>
        )}
        <s-paragraph color={note === null ? 'subdued' : 'base'}>{note ?? 'Without a note.'}</s-paragraph>
        {before === null ? null : (
          <s-paragraph>
            To take it back, go back to{' '}
            <s-link href={`/app/policy/history/${before}`}>version {before}</s-link>.
          </s-paragraph>
        )}
      </s-stack>
    </s-section>
  );
}
