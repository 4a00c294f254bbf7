/** What the app says of an order, in the words that the block shows. */
export interface ShownDecision {
  readonly status: Badge | null;
  /** Under which version of the policy. */
  readonly decidedBy: string;
  /** Why, in whole sentences. */
  readonly sentences: readonly string[];
  /** The dates that the customer was told. */
  readonly dates: readonly string[];
  /** What waits for a person. */
  readonly cases: readonly { readonly what: string; readonly message: string }[];
  /** The order's page in the app. */
  readonly page: string;
}

interface Badge {
  readonly words: string;
  readonly tone: 'success' | 'warning' | 'neutral';
}

/**
 * Reads the app's answer: the decision, `null` for an order that the app has not decided. App and block are deployed apart, so
 * an answer of another release is possible. Throws for one that is none.
 */
export function decodeDecision(answer: unknown): ShownDecision | null {
  if (!isRecord(answer)) throw new Error('The app’s answer is none.');
  const { decision } = answer;
  if (decision === null) return null;
  if (!isRecord(decision) || typeof decision['page'] !== 'string')
    throw new Error('The app’s answer is of another release.');
  return decision as unknown as ShownDecision;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
