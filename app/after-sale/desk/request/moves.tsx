import { useFetcher } from '@remix-run/react';
import type { AfterSaleKind, Move } from '@doorstep/policy';
import { useEffect, useId, useRef } from 'react';

import { flag } from '../../../polaris/flag.ts';
import { approvalWords, moveConsequences, moveWords } from '../../words.ts';
import type { ReadyAnswer } from '../answers/ready-answers.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { ExchangeChoice } from './exchange-choices.ts';
import { ExchangeFields } from './exchange-fields.tsx';
import { MoveFields } from './move-fields.tsx';
import type { Piece } from './move-fields.tsx';

interface Props {
  readonly kind: AfterSaleKind;
  readonly moves: readonly Move[];
  /** Nothing more has to be done about the request. */
  readonly isEnded: boolean;
  readonly pieces: readonly Piece[];
  readonly answers: readonly ReadyAnswer[];
  /** What can go out instead, for an exchange. */
  readonly exchange: readonly ExchangeChoice[];
}

/** What can be done next: first what the policy would have somebody do, then everything else. */
export function Moves({ moves, isEnded, ...props }: Props) {
  const first = isEnded ? undefined : moves[0];
  const others = isEnded ? moves : moves.slice(1);
  return (
    <>
      {first === undefined ? null : (
        <s-section heading={`Next: ${headingOf(first)}`}>
          <MoveForm move={first} isFirst {...props} />
        </s-section>
      )}
      {others.length === 0 ? null : (
        <s-section heading={isEnded ? 'If something is left' : 'Or'}>
          {others.map((move) => (
            <details key={move.step}>
              <summary>{headingOf(move)}</summary>
              <s-box padding="base none">
                <MoveForm move={move} isFirst={false} {...props} />
              </s-box>
            </details>
          ))}
        </s-section>
      )}
    </>
  );
}

const headingOf = ({ step, against }: Move): string => {
  const words = headings[step] ?? moveWords[step];
  return against ? `${words}, against your policy` : words;
};

/** What is said above a form where its button says something else. */
const headings: Partial<Record<Move['step'], string>> = {
  inspected: 'Inspect what came back',
  answered: 'Write to the customer',
};

interface FormProps extends Omit<Props, 'moves' | 'isEnded'> {
  readonly move: Move;
  readonly isFirst: boolean;
}

/** A move with what it needs; what went wrong stays beside its button. */
function MoveForm({ move, isFirst, kind, pieces, answers, exchange }: FormProps) {
  const { step, against, hindrance } = move;
  const fetcher = useFetcher<{ readonly problem: string | null; readonly done: string | null }>();
  const token = useToken(fetcher.data?.done ?? null);
  const isBusy = fetcher.state !== 'idle';
  const happens = step === 'approved' ? approvalWords[kind] : moveConsequences[step];
  return (
    <fetcher.Form method="post" encType={step === 'label' ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="token" ref={token} />
      <s-stack gap="base">
        {happens === undefined ? null : <s-paragraph>What happens: {happens}.</s-paragraph>}
        {hindrance === undefined ? null : <s-banner tone="warning">{hindrance.message}</s-banner>}
        {step === 'approved' ? <ExchangeFields choices={exchange} /> : null}
        {step === 'answered' ? (
          <AnswerFields answers={answers} />
        ) : (
          <MoveFields move={move} pieces={pieces} />
        )}
        {against ? (
          <s-text-area
            name="reason"
            label="Why do you decide against your policy?"
            details="It is kept with the request, for your team alone."
            rows={2}
            required
          />
        ) : null}
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-button
            type="submit"
            variant={isFirst ? 'primary' : 'secondary'}
            loading={flag(isBusy)}
            disabled={flag(isBusy)}
          >
            {against ? `${moveWords[step]} against your policy` : moveWords[step]}
          </s-button>
          <span role="status">
            {fetcher.data?.problem && !isBusy ? (
              <s-text tone="critical">{fetcher.data.problem}</s-text>
            ) : null}
          </span>
        </s-stack>
      </s-stack>
    </fetcher.Form>
  );
}

/** A token of the form for as long as it is not sent, so that two clicks are one; a new one once it is. */
export function useToken(done: string | null) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (field.current) field.current.value = crypto.randomUUID();
    if (done !== null) shopify.toast.show(done);
  }, [done, id]);
  return field;
}
