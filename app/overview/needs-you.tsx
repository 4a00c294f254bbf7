import type { ToDo } from './to-do.server.ts';

/** What waits for a person, each with the page where it is settled. */
export function NeedsYou({ toDo }: { readonly toDo: readonly ToDo[] }) {
  return (
    <s-section heading="Needs you first">
      {toDo.length === 0 ? (
        <s-paragraph>Nothing waits for you.</s-paragraph>
      ) : (
        <s-stack gap="base">
          {toDo.map(({ what, count, href, note, tone }) => (
            <s-stack key={what} gap="small-400">
              <s-stack direction="inline" gap="small-200" alignItems="center">
                <s-link href={href}>{what}</s-link>
                <s-badge tone={tone}>{count}</s-badge>
              </s-stack>
              <s-paragraph color="subdued">{note}</s-paragraph>
            </s-stack>
          ))}
        </s-stack>
      )}
    </s-section>
  );
}
