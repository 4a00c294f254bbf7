import type { AfterSaleKind, Locale } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import { acceptedPhotos, photoLimits } from '../photos/photo-limits.ts';
import { lineName } from './known-lines.ts';
import { insteadOf } from './exchange-choice.ts';
import type { ExchangeVariants } from './exchange-variants.server.ts';
import { fields } from './field-names.ts';
import { longestMessage, needsWords } from './read-asked.ts';
import type { ShownChoices, ShownLine } from './show-choices.ts';
import type { ShownField } from './shown-field.ts';
import { afterSaleTexts, returnReasons } from '../texts.ts';
import { exchangeTexts } from '../texts/exchange.ts';

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
    case 'return': {
      const remedies = remediesOf(shown, isBound);
      return [
        ...piecesOf(shown.lines, locale, { open: ['refund', 'store-credit'], withReason: true, isBound }),
        choice(fields.remedy, texts.form.paidBackBy, remedies, texts.remedies, onlyOne(remedies)),
        check(fields.attested, texts.attestation),
        message,
      ];
    }
    case 'exchange':
      return [
        ...piecesOf(shown.lines, locale, {
          ...ofExchange,
          isBound,
          instead: shown.instead ?? new Map(),
        }),
        wantedInWords(shown, locale, { ...ofExchange, isBound }),
        check(fields.attested, texts.attestation),
      ];
    case 'missing-parcel':
      return [
        ...whichParcel(shown, locale, isBound),
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
        // [RTS-02] What the desk has seen nobody has chosen.
        ...(isBound ? [choice(fields.reship, texts.reship.ask, ['again', 'return'], texts.reship)] : []),
        message,
      ];
    case 'cancellation':
      return [
        choice(fields.wants, texts.form.about, ['cancel', 'other-payment'], texts.cancellation, 'cancel'),
        message,
      ];
    case 'price-adjustment': {
      const names = Object.fromEntries(shown.lines.map((line) => [line.id, lineName(line)]));
      return [
        choice(fields.line, texts.form.items, Object.keys(names), names, onlyOne(Object.keys(names))),
        message,
      ];
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
        // [PROD-01] Last, so that everything else is read when they are too large. At the desk nobody has any.
        ...(isBound ? [photosField(locale)] : []),
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
  /** [EXCH-01] What can be had instead, where something else is wanted. */
  readonly instead?: ExchangeVariants;
}

const ofExchange = { open: ['exchange'], withReason: true } as const;

/** How many pieces of a line somebody can ask about. */
function mostOf(line: ShownLine, { open, isBound }: PiecesOptions): number {
  if (open === null || !isBound) return line.sold;
  return line.isOpen && line.remedies.some((each) => open.includes(each)) ? line.pieces : 0;
}

function piecesOf(
  lines: readonly ShownLine[],
  locale: Locale,
  options: PiecesOptions,
): readonly ShownField[] {
  const { form, returnReasons: reasons } = afterSaleTexts[locale];
  const { withReason, isBound, instead } = options;
  const open = lines.filter((line) => mostOf(line, options) > 0);
  // Where there is nothing to choose between, it is the one that is meant.
  const preset = isBound && open.length === 1 ? 1 : 0;
  return lines.flatMap((line): readonly ShownField[] => {
    const most = mostOf(line, options);
    const variants = instead?.get(line.id) ?? [];
    const isGone = instead?.get(line.id)?.length === 0;
    const pieces: ShownField = {
      ...{
        type: 'pieces',
        name: `${fields.pieces}${line.id}`,
        label: lineName(line),
        image: line.image,
        ...{ most, preset: Math.min(preset, most) },
      },
      ask: `${form.pieces} (${withNames(form.piecesOf, { count: String(most) })})`,
      // What can come back says so above the form; what cannot says why.
      notes: most === 0 || !isBound ? line.sentences : isGone ? [exchangeTexts[locale].gone] : [],
    };
    return withReason && most > 0
      ? [
          pieces,
          ...[
            choice(`${fields.reason}${line.id}`, form.whyBack, returnReasons, reasons, 'other-reason'),
            ...(variants.length > 0 ? [insteadOf(line, variants, locale)] : []),
          ].map((field) => ({ ...field, of: pieces.name })),
        ]
      : [pieces];
  });
}

/** [MISS-01] Of several parcels or numbers one is named; one for which it is not the time is shown, and says so. */
function whichParcel({ parcels }: ShownChoices, locale: Locale, isBound: boolean): readonly ShownField[] {
  if (parcels.length === 0) return [];
  const open = parcels.filter(({ isOpen }) => isOpen).map(({ value }) => value);
  return [
    {
      ...{ type: 'choice', name: fields.parcel, label: afterSaleTexts[locale].missing.which },
      preset: isBound ? onlyOne(open) : '',
      options: parcels.map(({ value, label, isOpen }) => ({
        ...{ value, label },
        ...(isBound && !isOpen ? { isOut: true } : {}),
      })),
    },
  ];
}

/** [MISS-01, MISS-03] */
function checksOf({ checks, carriers }: ShownChoices, locale: Locale): readonly string[] {
  const { missing } = afterSaleTexts[locale];
  const ask = carriers.flatMap(({ name, steps, link }) => [
    withNames(missing.carrier, { carrier: name }),
    steps,
    link,
  ]);
  return [missing.checksFirst, ...checks.map((each) => `• ${each}`), ...ask];
}

/** What is chosen where nothing else can be. */
const onlyOne = <Value extends string>(values: readonly Value[]): Value | '' =>
  values.length === 1 ? (values[0] ?? '') : '';

const check = (name: string, label: string): ShownField => ({ type: 'check', name, label, notes: [] });

const choice = <Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  preset: Value | '' = '',
): ShownField => ({
  ...{ type: 'choice', name, label, preset },
  options: values.map((value) => ({ value, label: words[value] })),
});

function messageField(kind: AfterSaleKind, locale: Locale): ShownField {
  const { form } = afterSaleTexts[locale];
  return words(form.message, form.messageHelp, !needsWords(kind));
}

/** [EXCH-01] What is wanted instead and is not among what can be chosen; needed where there is nothing to choose. */
function wantedInWords({ lines, instead }: ShownChoices, locale: Locale, options: PiecesOptions): ShownField {
  const { form } = afterSaleTexts[locale];
  const texts = exchangeTexts[locale];
  const open = lines.filter((line) => mostOf(line, options) > 0);
  const chosen = open.filter(({ id }) => (instead?.get(id) ?? []).length > 0);
  return chosen.length > 0 && chosen.length === open.length
    ? words(texts.words, texts.wordsHelp, true)
    : words(form.wanted, form.wantedHelp, chosen.length > 0);
}

const words = (label: string, note: string, isOptional: boolean): ShownField => ({
  ...{ type: 'text', name: fields.message, label, notes: [note], longest: longestMessage, isOptional },
});

function photosField(locale: Locale): ShownField {
  const { form, problem } = afterSaleTexts[locale];
  return {
    ...{ type: 'photos', name: fields.photos, label: `${form.photos} (${form.optional})` },
    ...{ notes: [form.photosHelp], accept: acceptedPhotos.join(',') },
    ...{ most: photoLimits.files, largest: photoLimits.fileSize },
    problems: { many: problem.tooManyPhotos, large: problem.largePhoto },
  };
}
