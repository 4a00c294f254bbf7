import type { Move } from '@doorstep/policy';

import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import type { KnownParcel } from '../../door/known-parcels.ts';
import { closeWords, declineWords, grantWords, outcomeWords } from '../../move-words.ts';
import type { ReadyAnswer } from '../answers/ready-answers.ts';
import { longestWords } from '../longest-words.ts';
import { SavedWords } from './answer-fields.tsx';
import { bagsOf, mostBags } from './bags.ts';
import { Inspected } from './inspected.tsx';
import type { Piece } from './inspected.tsx';

interface Props {
  readonly move: Move;
  readonly pieces: readonly Piece[];
  /** [MISS-01] What each of several parcels is called. */
  readonly parcels: readonly KnownParcel[];
  readonly answers: readonly ReadyAnswer[];
  /** What has to be looked at again. */
  readonly wrong: WrongField | null;
  /** Something was chosen. */
  readonly onChange: () => void;
}

/** What is wrong with a field. */
export interface WrongField {
  readonly field: string;
  readonly text: string;
}

/** Lines of a field for a word beside what happens. */
const rows = 3;

/** What a move needs to be told. Nothing for most. */
export function MoveFields({ move, pieces, parcels, answers, wrong, onChange }: Props) {
  const { step, remedies = [], whys = [] } = move;
  const changed = useEvents({ change: () => onChange() });
  const errorOf = (field: string) => (wrong?.field === field ? wrong.text : undefined);
  const word = (
    <SavedWords {...{ answers, rows }} error={errorOf('words')} label="A word to the customer (optional)" />
  );
  switch (step) {
    case 'approved':
      return (
        <>
          {remedies.length === 0 ? null : (
            <s-choice-list ref={changed} name="remedy" label="What do they get?">
              {remedies.map((remedy, at) => (
                <s-choice key={remedy} value={remedy} selected={flag(at === 0)}>
                  {grantWords[remedy]}
                </s-choice>
              ))}
            </s-choice-list>
          )}
          <ClaimedParcel ids={move.parcels ?? []} parcels={parcels} onChange={onChange} />
          {word}
        </>
      );
    case 'declined':
      return (
        <>
          {whys.length === 0 ? null : (
            <Choices name="why" label="Why" words={declineWords} first={whys[0] ?? 'other'} />
          )}
          {word}
        </>
      );
    case 'label':
      return (
        <>
          <s-url-field
            name="link"
            label="Address of the label"
            placeholder="https://"
            error={errorOf('link')}
            details="The customer gets it by mail, with the day by which the parcel has to be sent."
          />
          <s-drop-zone
            name="file"
            label="Or the label itself: PDF or PNG, up to 5 MB"
            accept=".pdf,.png"
            error={errorOf('file')}
          />
          <Words error={errorOf('words')} label="A word to the customer (optional)" />
        </>
      );
    case 'carrier-case':
      return (
        <>
          <s-text-field name="reference" label="Number of the carrier’s case" error={errorOf('reference')} />
          <s-date-field
            name="answerBy"
            label="The carrier answers by (optional)"
            error={errorOf('answerBy')}
            details="From that day on the request is overdue in your queue. The customer is told it, too."
          />
        </>
      );
    case 'carrier-answer':
      return (
        <>
          <Choices
            name="outcome"
            label="What it says"
            words={outcomeWords}
            first={null}
            error={errorOf('outcome')}
          />
          <Words error={errorOf('words')} label="A word to the customer, if it was found (optional)" />
        </>
      );
    case 'send-again':
      return (
        <s-number-field
          ref={changed}
          name="bags"
          label="Bags"
          value={String(bagsOf(pieces))}
          min={1}
          max={mostBags}
          step={1}
          error={errorOf('bags')}
        />
      );
    case 'closed':
      return <Choices name="why" label="Why" words={closeWords} first="settled" />;
    case 'sent-back':
      return (
        <Words error={errorOf('words')} label="A word to the customer, such as the tracking (optional)" />
      );
    case 'inspected':
      return (
        <>
          {pieces.map((piece) => (
            <Inspected key={piece.id} piece={piece} onChange={onChange} />
          ))}
          {errorOf('pieces') === undefined ? null : <s-text tone="critical">{errorOf('pieces')}</s-text>}
          <Words error={errorOf('words')} label="A word to the customer (optional)" />
        </>
      );
    default:
      return null;
  }
}

/** [MISS-01] What is sent again or paid back is what was in it. */
function ClaimedParcel(props: {
  readonly ids: readonly string[];
  readonly parcels: readonly KnownParcel[];
  readonly onChange: () => void;
}) {
  const { ids, parcels, onChange } = props;
  const chosen = useEvents({ change: () => onChange() });
  if (ids.length === 0) return null;
  return (
    <s-select ref={chosen} name="parcel" label="The parcel that is missing" value={ids[0]}>
      {ids.map((id) => (
        <s-option key={id} value={id}>
          {parcels.find(({ value }) => value === id)?.label ?? 'A parcel'}
        </s-option>
      ))}
    </s-select>
  );
}

const Words = ({ label, error }: { readonly label: string; readonly error: string | undefined }) => (
  <s-text-area name="words" label={label} rows={rows} maxLength={longestWords} error={error} />
);

function Choices<Value extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  /** What is chosen before anybody has chosen; `null` where nobody but them knows. */
  readonly first: Value | null;
  readonly error?: string | undefined;
}) {
  const { name, label, words, first, error } = props;
  return (
    <s-select name={name} label={label} value={first ?? ''} error={error}>
      {first === null ? <s-option value="">Choose</s-option> : null}
      {Object.entries<string>(words).map(([value, text]) => (
        <s-option key={value} value={value}>
          {text}
        </s-option>
      ))}
    </s-select>
  );
}
