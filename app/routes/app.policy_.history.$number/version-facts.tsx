import type { ShownVersion } from '../../policy/history/shown-version.server.ts';

interface Props {
  readonly version: ShownVersion;
  readonly isLive: boolean;
}

/** Who published a version, when and why. */
export function VersionFacts({ version: { who, when, note, restoredFrom }, isLive }: Props) {
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
      </s-stack>
    </s-section>
  );
}
