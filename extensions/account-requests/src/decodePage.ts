import type { CardRequest } from '@doorstep/live-view';

/** How a request stands. */
export interface ShownState extends CardRequest {
  /** Where its return label is; an older app says nothing of it. */
  readonly label?: string | null;
  /** Where the right address is given; an older app says nothing of it. */
  readonly address?: string | null;
  readonly mayWithdraw: boolean;
}

/** Something that can be asked for, or cannot, and why. */
export interface ShownChoice {
  readonly kind: string;
  readonly name: string;
  readonly help: string;
  readonly isOpen: boolean;
  readonly sentences: readonly string[];
}

interface Named {
  readonly name: string;
  readonly label: string;
}

/** A field of a form, as the app describes it. */
export type ShownField =
  | (Named & {
      readonly type: 'pieces';
      readonly ask: string;
      readonly most: number;
      readonly preset: number;
      readonly image: string | null;
      readonly notes: readonly string[];
    })
  | (Named & {
      readonly type: 'choice';
      /** What is out is shown and cannot be chosen. */
      readonly options: readonly {
        readonly value: string;
        readonly label: string;
        readonly isOut?: boolean;
      }[];
      readonly preset: string;
      /** The pieces of a line that it is asked about, once some are chosen; an older app names none. */
      readonly of?: string;
    })
  | (Named & { readonly type: 'check'; readonly notes: readonly string[] })
  | (Named & {
      readonly type: 'text';
      readonly notes: readonly string[];
      readonly longest: number;
      readonly isOptional: boolean;
    })
  | PhotosField;

/** Photos, with what is said where there are more, or larger ones, than the app takes; `{name}` stands for a file's. */
export type PhotosField = Named & {
  readonly type: 'photos';
  readonly notes: readonly string[];
  readonly accept: string;
  readonly most: number;
  readonly largest: number;
  readonly problems: { readonly many: string; readonly large: string };
};

export interface ShownForm {
  readonly kind: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly fields: readonly ShownField[];
}

export type Word =
  | 'intro'
  | 'send'
  | 'change'
  | 'withdraw'
  | 'pay'
  | 'openLabel'
  | 'giveAddress'
  | 'problems'
  | 'optional'
  | 'choose'
  | 'remove';

/** All that is shown, in the customer's words: app/after-sale/account/page.ts. */
export interface ShownPage {
  readonly heading: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly notice: { readonly title: string; readonly text: string } | null;
  readonly requests: readonly ShownState[];
  readonly choices: readonly ShownChoice[];
  readonly form: ShownForm | null;
}

/** What the policy says to a form as it is filled in. */
export interface ShownEstimate {
  readonly sentences: readonly string[];
  readonly refund: {
    readonly heading: string;
    readonly rows: readonly { readonly what: string; readonly amount: string }[];
    readonly note: string;
  } | null;
}

/** The page in an answer of the app. Throws for an answer of another release, which has to be asked for again. */
export function decodePage(answer: unknown): ShownPage {
  const page: unknown = inside(answer, 'page');
  const lists = [inside(page, 'requests'), inside(page, 'choices')];
  if (!lists.every(Array.isArray) || typeof inside(page, 'heading') !== 'string')
    throw new Error('The app answered with no page.');
  // It was made by the same app, and its parts stand and fall together.
  return page as ShownPage;
}

/** The estimate in an answer of the app; `null` as long as the form is not filled in. */
export function decodeEstimate(answer: unknown): ShownEstimate | null {
  const estimate: unknown = inside(answer, 'estimate');
  return Array.isArray(inside(estimate, 'sentences')) ? (estimate as ShownEstimate) : null;
}

/** What has to be looked at again. */
export function decodeProblems(answer: unknown): readonly string[] {
  const problems: unknown = inside(answer, 'problems');
  return Array.isArray(problems) ? problems.map(String) : [];
}

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
