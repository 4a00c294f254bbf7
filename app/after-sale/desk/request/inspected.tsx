import { useEvents } from '../../../polaris/events.ts';
import { conditionWords } from '../../move-words.ts';
import { conditions, inspectedFields } from './inspected-fields.ts';

/** A line that comes back. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
}

/** [RET-05] How many pieces of a line came back, and how each of them is. */
export function Inspected(props: { readonly piece: Piece; readonly onChange: () => void }) {
  return props.piece.quantity === 1 ? <OneInspected {...props} /> : <EachInspected {...props} />;
}

function EachInspected({ piece, onChange }: Parameters<typeof Inspected>[0]) {
  return (
    <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(160px, 1fr))">
      {conditions.map((condition) => (
        <Pieces key={condition} {...{ piece, condition, onChange }} />
      ))}
    </s-grid>
  );
}

function Pieces(
  props: Parameters<typeof Inspected>[0] & { readonly condition: (typeof conditions)[number] },
) {
  const { piece, condition, onChange } = props;
  const counted = useEvents({ change: () => onChange() });
  return (
    <s-number-field
      ref={counted}
      name={`${inspectedFields.pieces(condition)}${piece.id}`}
      label={`${piece.title}: ${conditionWords[condition].toLowerCase()}`}
      value={condition === 'as-sold' ? String(piece.quantity) : '0'}
      min={0}
      max={piece.quantity}
      step={1}
    />
  );
}

function OneInspected(props: { readonly piece: Piece; readonly onChange: () => void }) {
  const { id, title, quantity } = props.piece;
  const counted = useEvents({ change: () => props.onChange() });
  const judged = useEvents({ change: () => props.onChange() });
  return (
    <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(160px, 1fr))">
      <s-number-field
        ref={counted}
        name={`${inspectedFields.quantity}${id}`}
        label={`${title}: came back`}
        value={String(quantity)}
        min={0}
        max={quantity}
        step={1}
      />
      <s-select
        ref={judged}
        name={`${inspectedFields.condition}${id}`}
        label={`${title}: how it is`}
        value="as-sold"
      >
        {Object.entries(conditionWords).map(([value, text]) => (
          <s-option key={value} value={value}>
            {text}
          </s-option>
        ))}
      </s-select>
    </s-grid>
  );
}
