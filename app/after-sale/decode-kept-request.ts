import { afterSaleKinds } from '@doorstep/policy';
import type { AfterSaleRequest, Money, Stage, Step } from '@doorstep/policy';
import type { AfterSaleRequest as Row, RequestDoor, RequestStep as StepRow } from '@prisma/client';

import type { Outcome } from './outcome.ts';

/** A request as it is kept: what the engine plans by, and what stands beside it. */
export interface KeptRequest extends AfterSaleRequest {
  readonly shop: string;
  readonly door: RequestDoor;
  /** GID and name; `null` for a question about no order. */
  readonly orderId: string | null;
  readonly orderName: string | null;
  readonly stage: Stage;
  readonly clock: string | null;
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  readonly assignee: string | null;
  readonly returnId: string | null;
  /** What its customer is asked to pay, and where: by a draft order, or of their order itself, for an exchange [EXCH-01]. `url`: `null` once nobody can pay any more. */
  readonly invoice: {
    readonly id: string;
    readonly url: string | null;
    readonly due: Money | null;
    readonly paidAt: Date | null;
  } | null;
  /** What its customer was told that was done; `null` as long as nothing was, or by an earlier release. */
  readonly outcome: Outcome | null;
  readonly locale: string;
  /** `null` once it is erased, or where the order has none. */
  readonly email: string | null;
  readonly message: string | null;
}

/** A step as it is kept, or a note, which changes nothing. */
export interface KeptStep {
  readonly id: bigint;
  readonly kind: Step['kind'] | 'note';
  readonly at: Date;
  /** A member of staff, `customer`, or `null` for the app. */
  readonly by: string | null;
  readonly payload: unknown;
  readonly text: string | null;
  readonly reference: string | null;
}

/** Reads a row. The app wrote it: one that is not one is a bug, and throws. */
export function decodeKeptRequest(row: Row): KeptRequest {
  const kind = afterSaleKinds.find((each) => each === row.kind);
  if (kind === undefined) throw new Error(`There is no kind of request that is called ${row.kind}.`);
  const { asked, decision, openedAt, outcome, invoiceId, invoiceUrl, invoiceDue, invoicePaidAt, ...kept } =
    row;
  return {
    ...kept,
    ...decodeJudged({ asked, decision }),
    ...({ stage: row.stage } as unknown as Pick<KeptRequest, 'stage'>),
    askedAt: openedAt.toISOString(),
    outcome: decodeOutcome(outcome),
    invoice:
      invoiceId === null
        ? null
        : { id: invoiceId, url: invoiceUrl, due: decodeDue(invoiceDue), paidAt: invoicePaidAt },
  };
}

function decodeOutcome(kept: Row['outcome']): Outcome | null {
  return kept as unknown as Outcome | null;
}

function decodeDue(kept: Row['invoiceDue']): Money | null {
  return kept as unknown as Money | null;
}

/** What was asked for and what the policy said to it, as a row has them, see {@link decodeKeptRequest}. */
export function decodeJudged({
  asked,
  decision,
}: Pick<Row, 'asked' | 'decision'>): Pick<KeptRequest, 'asked' | 'decision'> {
  const isDecided =
    decision instanceof Object && 'answer' in decision && decision['answer'] instanceof Object;
  if (!isDecided) throw new Error('A request is kept without what the policy said to it.');
  return { asked, decision } as unknown as Pick<KeptRequest, 'asked' | 'decision'>;
}

/** The steps that a plan is made of: notes are none. */
export function decodeSteps(kept: readonly KeptStep[]): readonly Step[] {
  const steps = kept.filter(({ kind }) => kind !== 'note');
  return steps.map(({ id, kind, at, payload }) => decodeStep({ id: String(id), kind, at, payload }));
}

function decodeStep({
  at,
  ...step
}: {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly payload: unknown;
}): Step {
  return { ...step, at: at.toISOString() } as unknown as Step;
}

/** Reads the row of a step, see {@link decodeKeptRequest}. */
export function decodeKeptStep({ id, kind, at, by, payload, text, reference }: StepRow): KeptStep {
  return { id, at, by, payload, text, reference, kind: kind as KeptStep['kind'] };
}
