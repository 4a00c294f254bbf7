import type { Answer } from '../../answers/answer-order.ts';

interface Props {
  readonly answer: Answer;
  readonly version: number;
}

/** Behind an answer, for staff: the day that it turns on, the version that answers, what decided, and the sentences of the policy. */
export function AnswerReasons({ answer: { because, day }, version }: Props) {
  return (
    <s-stack gap="small-200">
      {day === null ? null : (
        <s-paragraph>
          <s-text type="strong">{day}</s-text>
        </s-paragraph>
      )}
      <s-paragraph color="subdued">
        By <s-link href={`/app/policy/history/${version}`}>version {version} of your policy</s-link>
        {because.length === 0 ? '.' : ':'}
      </s-paragraph>
      {because.length === 0 ? null : (
        <s-unordered-list>
          {because.map(({ statement, sentence, decided }) => (
            <s-list-item key={statement}>
              {statement}: {decided.length === 0 ? sentence : decided.join(' ')}
            </s-list-item>
          ))}
        </s-unordered-list>
      )}
    </s-stack>
  );
}
