import { Banner, BlockStack, Text } from '@shopify/polaris';

import type { FormFinding } from './findings.ts';

/** What a merchant should know before, and after, publishing; publishing stays possible. */
export function FindingsBanner({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly FormFinding[];
}) {
  if (findings.length === 0) return null;
  return (
    <Banner tone="warning" title={title}>
      <BlockStack gap="100">
        {findings.map(({ statements, path, message, fix }) => (
          <Text key={`${path} ${message}`} as="p">
            {message} {fix} ({statements.join(', ')})
          </Text>
        ))}
      </BlockStack>
    </Banner>
  );
}
