import { useFetcher } from '@remix-run/react';
import type { AfterSaleKind, Move, StepKind } from '@doorstep/policy';
import { useEffect, useId, useRef } from 'react';

import { flag } from '../../../polaris/flag.ts';
import { approvalWords, moveConsequences, moveWords } from '../../move-words.ts';
import type { KnownParcel } from '../../door/known-parcels.ts';
import type { ReadyAnswer } from '../answers/ready-answers.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { ExchangeChoice } from './exchange-choices.ts';
import { ExchangeFields } from './exchange-fields.tsx';
import type { Piece } from './inspected.tsx';
import { MoveFields } from './move-fields.tsx';
import type { WrongField } from './move-fields.tsx';
import type { SaidMoney } from './say-money.server.ts';
import { useFormQuestion } from './use-form-question.ts';

interface Props {
  readonly kind: AfterSaleKind;
  readonly moves: readonly Move[];
  /** What each that moves money does with it, as its form stands when the page opens. */
  readonly money: Partial<Record<StepKind, SaidMoney>>;
  /** Nothing more has to be done about the request. */
  readonly isEnded: boolean;
  readonly pieces: readonly Piece[];
  /** [MISS-01] What each of several parcels is called. */
  readonly parcels: readonly KnownParcel[];
  readonly answers: readonly ReadyAnswer[];
  /** What can go out instead, for an exchange. */
  readonly exchange: readonly ExchangeChoice[];
  /** Where the keyboard goes on once a move was made: its button may be gone. */
  readonly stands: { readonly current: HTMLElement | null };
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

/** A move with what it needs; what went wrong stands at its field, or beside the button, which says the amount that moves. */
function MoveForm({ move, isFirst, kind, pieces, parcels, answers, exchange, money, stands }: FormProps) {
  const { step, against, hindrance } = move;
  const fetcher = useFetcher<MoveOutcome>();
  const outcome = fetcher.data;
  const token = useToken(outcome);
  useEffect(() => {
    if (outcome?.done) stands.current?.focus();
  }, [outcome, stands]);
  const box = useRef<HTMLDivElement>(null);
  const looked = useMoney(money[step], box, fetcher.data);
  const { button = null, note = null } = looked.said ?? {};
  const isBusy = fetcher.state !== 'idle';
  const happens = step === 'approved' ? approvalWords[kind] : moveConsequences[step];
  const wrong = isBusy ? null : wrongIn(fetcher.data);
  useFocusOn(box, wrong);
  const label = button ?? moveWords[step];
  return (
    <fetcher.Form method="post" encType={step === 'label' ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="money" value={button ?? ''} />
      <input type="hidden" name="token" ref={token} />
      <div ref={box}>
        <s-stack gap="base">
          {happens === undefined ? null : <s-paragraph>What happens: {happens}.</s-paragraph>}
          {hindrance === undefined ? null : <s-banner tone="warning">{hindrance.message}</s-banner>}
          {step === 'approved' ? <ExchangeFields choices={exchange} /> : null}
          {step === 'answered' ? (
            <AnswerFields answers={answers} error={wrong?.text} />
          ) : (
            <MoveFields {...{ move, pieces, parcels, answers, wrong }} onChange={looked.look} />
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
          {note === null ? null : <s-banner tone="warning">{note}</s-banner>}
          <s-stack direction="inline" gap="small-200" alignItems="center">
            <s-button
              type="submit"
              variant={isFirst ? 'primary' : 'secondary'}
              loading={flag(isBusy || looked.isLooking)}
              disabled={flag(isBusy || looked.isLooking)}
            >
              {against ? `${label} against your policy` : label}
            </s-button>
            <span role="status">
              {fetcher.data?.problem && wrong === null && !isBusy ? (
                <s-text tone="critical">{fetcher.data.problem}</s-text>
              ) : null}
            </span>
          </s-stack>
        </s-stack>
      </div>
    </fetcher.Form>
  );
}

/** What came of a move. */
interface MoveOutcome {
  readonly done: string | null;
  readonly problem: string | null;
  readonly field: string | null;
}

const wrongIn = (outcome: MoveOutcome | undefined): WrongField | null =>
  outcome?.problem && outcome.field ? { field: outcome.field, text: outcome.problem } : null;

/** The field that has to be looked at again has the focus. */
function useFocusOn(box: { readonly current: HTMLElement | null }, wrong: WrongField | null): void {
  const field = wrong?.field ?? null;
  useEffect(() => {
    if (field !== null) box.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }, [box, field]);
}

/**
 * Asks again what moves, whenever something was chosen that it depends on, or it may have changed by itself.
 * @param atFirst What the page says by itself, which it reads again while work goes on; absent for a move without money.
 * @param came What came of a move: where it was not taken, it may have been another amount by then.
 */
function useMoney(
  atFirst: SaidMoney | undefined,
  box: { readonly current: HTMLElement | null },
  came: MoveOutcome | undefined,
) {
  const { data, isIdle, ask } = useFormQuestion<SaidMoney>('money', box, isAmong);
  const isAsked = atFirst !== undefined;
  const answered = useRef(data);
  answered.current = data;
  const before = useRef(came);
  useEffect(() => {
    // The page was read again, or a move came back: what was answered before may be of the time before.
    const isOld = answered.current !== undefined && answered.current.button !== atFirst?.button;
    if (isAsked && (isOld || before.current !== came)) ask.current();
    before.current = came;
  }, [ask, isAsked, came, atFirst]);
  return { said: data ?? atFirst, isLooking: !isIdle, look: () => isAsked && ask.current() };
}

/** What is said beside a choice changes no amount. */
const isAmong = (field: string): boolean => !['token', 'money', 'words', 'reason'].includes(field);

/**
 * A token of the form for as long as it is not sent, so that two clicks are one; a new one once it is, and what was written then is gone, so
 * that it is not sent once more.
 * @param outcome What came of the form, another one each time.
 */
export function useToken(outcome: Pick<MoveOutcome, 'done'> | undefined) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    const done = outcome?.done ?? null;
    if (field.current && (outcome === undefined || done !== null)) field.current.value = crypto.randomUUID();
    if (done === null) return;
    field.current?.form?.querySelectorAll('s-text-area').forEach((area) => (area.value = ''));
    shopify.toast.show(done);
  }, [outcome, id]);
  return field;
}
