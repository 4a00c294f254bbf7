import type { ShownHealth } from '../../health/shown-health.server.ts';

/** What was wrong lately and is not any more. */
export function Gone({ problems }: { readonly problems: ShownHealth['gone'] }) {
  if (problems.length === 0) return null;
  return (
    <s-section heading="Right again">
      <s-unordered-list>
        {problems.map(({ id, name, message, since, goneAt }) => (
          <s-list-item key={id}>
            {name}: {message}{' '}
            <s-text color="subdued">
              From {since} until {goneAt}.
            </s-text>
          </s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}
