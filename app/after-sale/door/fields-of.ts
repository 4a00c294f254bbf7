import type { AfterSaleKind, Locale } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import { lineName } from './known-lines.ts';
import { fields, longestMessage, needsWords } from './read-asked.ts';
import type { ShownChoices, ShownLine } from './show-choices.ts';
import { afterSaleTexts, returnReasons } from '../texts.ts';

/** A field of a form, for whoever draws it: nothing about requests has to be known there. */
export type ShownField =
  | {
      readonly type: 'pieces';
      readonly name: string;
      readonly label: string;
      /** What is asked about it: how many, of how many. */
      readonly ask: string;
      readonly most: number;
      readonly image: string | null;
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  | {
      readonly type: 'check';
      readonly name: string;
      readonly label: string;
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly label: string;
      readonly notes: readonly string[];
      readonly longest: number;
      readonly isOptional: boolean;
    };

/**
 * What has to be said for a kind of request by either door, or at the desk: no more than is needed.
 * @param isBound Whether the policy says what can be asked for at all, as it does to customers. The desk may ask for everything that was
 *   sold, and reads beside it what the policy says.
 */
export function fieldsOf(
  kind: AfterSaleKind,
  shown: ShownChoices,
  locale: Locale,
  isBound = true,
): readonly ShownField[] {
  const texts = afterSaleTexts[locale];
  const message = messageField(kind, locale);
  switch (kind) {
    case 'return':
      return [
        ...piecesOf(shown.lines, locale, { open: ['refund', 'store-credit'], withReason: true, isBound }),
        choice(fields.remedy, texts.form.whatInstead, remediesOf(shown, isBound), texts.remedies),
        check(fields.attested, texts.attestation),
        message,
      ];
    case 'exchange':
      return [
        ...piecesOf(shown.lines, locale, { open: ['exchange'], withReason: true, isBound }),
        message,
        check(fields.attested, texts.attestation),
      ];
    case 'missing-parcel':
      return [
        { type: 'check', name: fields.checked, label: texts.missing.checked, notes: checksOf(shown, locale) },
        message,
      ];
    case 'returned-parcel':
      return [
        choice(
          fields.cause,
          texts.form.whatHappened,
          ['wrong-address', 'unavailable', 'not-collected', 'other'],
          texts.causes,
        ),
        message,
      ];
    case 'cancellation':
      return [
        choice(fields.wants, texts.form.about, ['cancel', 'other-payment'], texts.cancellation),
        message,
      ];
    case 'price-adjustment': {
      const names = Object.fromEntries(shown.lines.map((line) => [line.id, lineName(line)]));
      return [choice(fields.line, texts.form.items, Object.keys(names), names), message];
    }
    case 'product-issue':
      return [
        ...piecesOf(shown.lines, locale, { open: null, withReason: false, isBound }),
        choice(
          fields.problem,
          texts.form.whatHappened,
          ['wrong-item', 'damaged', 'faulty'],
          texts.productProblems,
        ),
        message,
      ];
    case 'address':
    case 'question':
      return [message];
    default:
      return kind satisfies never;
  }
}

/** Any line has to be able to be returned for it. */
const remediesOf = ({ lines }: ShownChoices, isBound: boolean) =>
  (['refund', 'store-credit'] as const).filter(
    (remedy) => !isBound || lines.some(({ remedies }) => remedies.includes(remedy)),
  );

interface PiecesOptions {
  /** For what a line has to be able to come back; `null` where it need not come back. */
  readonly open: readonly string[] | null;
  readonly withReason: boolean;
  readonly isBound: boolean;
}

function piecesOf(
  lines: readonly ShownLine[],
  locale: Locale,
  { open, withReason, isBound }: PiecesOptions,
): readonly ShownField[] {
  const { form, returnReasons: reasons } = afterSaleTexts[locale];
  return lines.flatMap((line): readonly ShownField[] => {
    const isFree = open === null || !isBound;
    const isOpen = isFree || (line.isOpen && line.remedies.some((each) => open.includes(each)));
    const most = isOpen ? (isFree ? line.sold : line.pieces) : 0;
    const pieces: ShownField = {
      ...{
        type: 'pieces',
        name: `${fields.pieces}${line.id}`,
        label: lineName(line),
        image: line.image,
        most,
      },
      ask: `${form.pieces} (${withNames(form.piecesOf, { count: String(most) })})`,
      // What can come back says so above the form; what cannot says why.
      notes: most === 0 || !isBound ? line.sentences : [],
    };
    return withReason && isOpen
      ? [pieces, choice(`${fields.reason}${line.id}`, form.whyBack, returnReasons, reasons)]
      : [pieces];
  });
}

/** [MISS-01, MISS-03] */
function checksOf({ checks, carrier }: ShownChoices, locale: Locale): readonly string[] {
  const { missing } = afterSaleTexts[locale];
  const ask = carrier
    ? [withNames(missing.carrier, { carrier: carrier.name }), carrier.steps, carrier.link]
    : [];
  return [missing.checksFirst, ...checks.map((each) => `• ${each}`), ...ask];
}

const check = (name: string, label: string): ShownField => ({ type: 'check', name, label, notes: [] });

const choice = <Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): ShownField => ({
  ...{ type: 'choice', name, label },
  options: values.map((value) => ({ value, label: words[value] })),
});

function messageField(kind: AfterSaleKind, locale: Locale): ShownField {
  const { form } = afterSaleTexts[locale];
  const [label, note] =
    kind === 'exchange' ? [form.wanted, form.wantedHelp] : [form.message, form.messageHelp];
  const isOptional = !needsWords(kind);
  return { type: 'text', name: fields.message, label, notes: [note], longest: longestMessage, isOptional };
}
