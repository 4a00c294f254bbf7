import type { ImpactLine } from '@doorstep/policy';

import { ImpactLines } from '../../policy/changes/impact-lines.tsx';

interface Props {
  readonly lines: readonly ImpactLine[];
  /** The number of the version that is live. */
  readonly live: number;
}

/** What is decided otherwise than by the live version, and for whom. */
export function ForWhom({ lines, live }: Props) {
  const areas = [...new Set(lines.map(({ area }) => area))];
  return (
    <s-section heading="What changes, and for whom">
      {lines.length === 0 ? (
        <s-paragraph>No order, date, price or fee is decided otherwise than by version {live}.</s-paragraph>
      ) : null}
      {areas.map((area) => (
        <s-stack key={area} gap="small-200">
          <s-heading>{area}</s-heading>
          <ImpactLines lines={lines.filter((line) => line.area === area)} />
        </s-stack>
      ))}
    </s-section>
  );
}
