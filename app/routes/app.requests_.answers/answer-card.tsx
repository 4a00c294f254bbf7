import { MarkButton } from '../../mark-button.tsx';
import type { loadAnswers } from './load.server.ts';

type Shown = Awaited<ReturnType<typeof loadAnswers>>['answers'][number];

/** One answer: for what it is, how it reads now, and whether something in it could become wrong. */
export function AnswerCard({ answer }: { readonly answer: Shown }) {
  const { id, title, about, reads, languages, bare } = answer;
  const page = `/app/requests/answers/${id}`;
  return (
    <s-section heading={title}>
      <s-stack gap="base">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-badge>{about}</s-badge>
          {languages > 1 ? <s-text color="subdued">{languages} languages</s-text> : null}
          {bare > 0 ? (
            <s-badge tone="warning">
              {bare === 1 ? '1 number of its own' : `${bare} numbers of its own`}
            </s-badge>
          ) : null}
        </s-stack>
        <div className="desk-words">{reads}</div>
        <s-stack direction="inline" gap="base" alignItems="center">
          <s-link href={page} accessibilityLabel={`Edit ${title}`}>
            Edit
          </s-link>
          <MarkButton route="/app/requests/answers" form={{ id }} label="Delete" of={title} />
        </s-stack>
      </s-stack>
    </s-section>
  );
}
