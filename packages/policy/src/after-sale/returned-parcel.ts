import type { PlainDate } from '../calendar/plain-date.ts';
import type { Policy, WaivableFee } from '../document/policy.ts';
import type { Fee } from '../fees/fee.ts';
import { feeFor } from '../fees/fee.ts';
import { sayFullDay } from '../messages/days.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Decided } from '../reasons.ts';

/** Why a parcel came back to the warehouse. */
export type ReturnedBecause = 'wrong-address' | 'unavailable' | 'not-collected' | 'other';

/** A parcel that came back is a return with its fee, or, for other causes, a person's decision. */
export type ReturnedParcelDecision = Decided &
  ({ readonly kind: 'return'; readonly fee: Fee } | { readonly kind: 'ask' });

/**
 * What a parcel is treated as that came back undelivered: a standard return with its fee, waived by protection [RTS-01,
 * PROT-01].
 * @param waives what the order's protection waives; empty without protection.
 */
export function decideReturnedParcel(
  { returnedParcels }: Policy,
  cause: ReturnedBecause,
  waives: readonly WaivableFee[],
): ReturnedParcelDecision {
  if (cause === 'other') {
    return {
      kind: 'ask',
      because: [{ statement: 'RTS-01', message: 'It came back for a cause that the policy does not name.' }],
    };
  }
  const fee = feeFor('returned-parcel', returnedParcels.fee, waives, 'RTS-01');
  return { kind: 'return', fee, because: [{ statement: 'RTS-01', message: sayings[cause] }, ...fee.because] };
}

const sayings = {
  'wrong-address': 'Its address was wrong.',
  unavailable: 'Nobody was there to receive it.',
  'not-collected': 'It was not collected in time.',
} as const;

/** A parcel on its way back, and how many bags are in it. */
export interface ReshipFacts {
  readonly bags: number;
  /** When it was scanned back into the warehouse; `null` while it is on its way. */
  readonly scannedOn: PlainDate | null;
  readonly waives: readonly WaivableFee[];
}

/** One line of the invoice (a draft order) that is paid before anything ships. */
export interface InvoiceLine {
  readonly what: 're-ship' | 'additional-bag';
  readonly quantity: number;
  readonly price: Money;
}

/** Re-shipping is open until the parcel is scanned back in. */
export type ReshipDecision = Decided &
  (
    | { readonly kind: 'eligible'; readonly invoice: readonly InvoiceLine[]; readonly total: Money }
    | { readonly kind: 'closed'; readonly since: PlainDate }
    | { readonly kind: 'refused' }
  );

/** [RTS-02, PROT-06] What it costs to send the first item of a parcel again, and each further one; 0 when protection waives it. */
export const reshipPrices = (
  { returnedParcels: { reshipFirst, reshipAdditional } }: Policy,
  waives: readonly WaivableFee[],
): { readonly first: Money; readonly further: Money } => ({
  first: feeFor('re-ship', reshipFirst, waives, 'RTS-02').due,
  further: feeFor('re-ship', reshipAdditional, waives, 'RTS-02').due,
});

/** What sending a parcel again costs: a first rate and one for each additional bag [RTS-02]; 0 when protection waives it [PROT-06]. */
export function decideReship({ returnedParcels }: Policy, facts: ReshipFacts): ReshipDecision {
  const { reshipFirst, reshipAdditional } = returnedParcels;
  if (!Number.isSafeInteger(facts.bags) || facts.bags < 1) {
    return {
      kind: 'refused',
      because: [{ statement: 'RTS-02', message: 'There is nothing to send again.' }],
    };
  }
  if (facts.scannedOn !== null) {
    const because = [
      { statement: 'RTS-02', message: `It is back at the warehouse since ${sayFullDay(facts.scannedOn)}.` },
    ] as const;
    return { kind: 'closed', since: facts.scannedOn, because };
  }
  const more = facts.bags - 1;
  const usual = { minor: reshipFirst.minor + reshipAdditional.minor * more, currency: reshipFirst.currency };
  const fee = feeFor('re-ship', usual, facts.waives, 'RTS-02');
  const lines: readonly InvoiceLine[] = [
    { what: 're-ship', quantity: 1, price: reshipFirst },
    ...(more === 0 ? [] : [{ what: 'additional-bag', quantity: more, price: reshipAdditional } as const]),
  ];
  const message = `To send ${facts.bags} again costs ${sayAmount(reshipFirst)} and ${more} times ${sayAmount(reshipAdditional)}.`;
  return {
    kind: 'eligible',
    invoice: fee.waived ? [] : lines,
    total: fee.due,
    because: [{ statement: 'RTS-02', message }, ...fee.because],
  };
}
