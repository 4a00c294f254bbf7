import { plainDate } from '../calendar/plain-date.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, startOfDay, zoneOf } from '../calendar/zone.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import type { Step, StepKind } from './asked.ts';
import type { RequestEffect, RequestEffectKind, RequestEffectPayloads, RequestMail } from './effects.ts';
import type { AfterSaleKind } from './kinds.ts';
import type { AfterSaleRequest, KnownRequest } from './request.ts';
import type { SoldOrder } from './sold-order.ts';

/** All that a plan is made of. */
export interface Story<Kind extends AfterSaleKind = AfterSaleKind> {
  readonly policy: Policy;
  /** `null` for a question about none, and where Shopify does not have it any more. */
  readonly order: SoldOrder | null;
  readonly request: AfterSaleRequest<Kind>;
  readonly known: KnownRequest;
}

/** The last step of a kind; of what happened before the request was opened again only what came back and what was said counts. */
export function lastStep<Kind extends StepKind>(
  { known }: { readonly known: Pick<KnownRequest, 'steps'> },
  kind: Kind,
): StepOf<Kind> | null {
  let found: StepOf<Kind> | null = null;
  for (const step of known.steps) {
    if (step.kind === 'reopened' && isEnd(kind)) found = null;
    if (isOf(step, kind)) found = step;
  }
  return found;
}

const isEnd = (kind: StepKind): boolean => ['closed', 'declined', 'withdrawn'].includes(kind);

type StepOf<Kind extends StepKind> = Extract<Step, { readonly kind: Kind }>;

function isOf<Kind extends StepKind>(step: Step, kind: Kind): step is StepOf<Kind> {
  return step.kind === kind;
}

const zoneOfStory = ({ policy, order }: Story): Zone | null =>
  order?.zone ?? zoneOf(policy.merchant.timeZone);

/** The local day of an instant; `null` where it cannot be read. */
export function dayOf(story: Story, instant: string): DayNumber | null {
  const at = parseInstant(instant);
  const zone = zoneOfStory(story);
  return at === null || zone === null ? null : localTime(at, zone).day;
}

/** The instant from which a last day is over, in milliseconds. */
export function endOf(story: Story, day: DayNumber): number {
  const zone = zoneOfStory(story);
  return zone === null ? (day + 1) * 86_400_000 : startOfDay(day + 1, zone);
}

/** The local day on which the plan is made. */
export function today(story: Story): DayNumber {
  const zone = zoneOfStory(story);
  return zone === null ? Math.floor(story.known.now / 86_400_000) : localTime(story.known.now, zone).day;
}

/** {@link dayOf} as a date. */
export function dateOf(story: Story, instant: string): PlainDate | null {
  const day = dayOf(story, instant);
  return day === null ? null : plainDate(day);
}

/** What an effect of a request is called in the ledger. */
export const effectKey = ({ id }: Pick<AfterSaleRequest, 'id'>, what: string): string =>
  `request/${id}/${what}`;

/** What else is said about an effect: what has to be made before it, and what tells it from others of its kind. */
interface EffectOptions {
  readonly after?: readonly string[];
  readonly what?: string;
}

/** An effect of the request. */
export function effect<Kind extends RequestEffectKind>(
  story: Story,
  kind: Kind,
  payload: RequestEffectPayloads[Kind],
  options?: EffectOptions,
): RequestEffect<Kind>;
export function effect(
  { request }: Story,
  kind: RequestEffectKind,
  payload: RequestEffectPayloads[RequestEffectKind],
  { after = [], what = kind }: EffectOptions = {},
): unknown {
  return {
    ...{ kind, payload, made: 'once', policyVersion: request.policyVersion },
    ...{ key: effectKey(request, what), after: after.map((each) => effectKey(request, each)) },
  };
}

/** When a mail is sent, and whose words it carries. */
interface MailOptions {
  readonly after?: readonly string[];
  /** What it tells of, whose words it carries: there is a mail for each such step. */
  readonly step?: Step | null;
  /** Whose words it carries, of a mail that there is once. */
  readonly words?: Step | null;
}

/** A mail to the customer. */
export const mail = (
  story: Story,
  which: RequestMail,
  { after = [], step = null, words = step }: MailOptions = {},
): RequestEffect<'request-mail'> =>
  effect(
    story,
    'request-mail',
    { mail: which, step: words?.id ?? null },
    { after, what: ['mail', which, ...(step ? [step.id] : [])].join('/') },
  );
