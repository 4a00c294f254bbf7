import type { ShownGiven } from './show-given.ts';

interface Props {
  readonly given: readonly ShownGiven[];
}

/** The addresses that the customer gave by a link, as they were typed. */
export function GivenSection({ given }: Props) {
  if (given.length === 0) return null;
  return (
    <s-section heading="Addresses that the customer gave">
      <s-stack gap="base">
        {given.map(({ lines, when, isElsewhere, isWritten }) => (
          <s-box key={when} padding="base" background="subdued" borderRadius="base">
            <s-paragraph>
              {when}
              {isElsewhere ? ', in another country or province' : ''}
              {isWritten ? ': it is on the order.' : ': it is not on the order.'}
            </s-paragraph>
            <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{lines.join('\n')}</div>
          </s-box>
        ))}
      </s-stack>
    </s-section>
  );
}
