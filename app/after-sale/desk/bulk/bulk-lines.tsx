import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import type { BulkLine } from './bulk-line.server.ts';

type Checkbox = HTMLElement & { readonly checked: boolean };

interface Props {
  readonly lines: readonly BulkLine[];
  readonly isTaken: (line: BulkLine) => boolean;
  readonly onTake: (id: string, isTaken: boolean) => void;
}

/** Each request with what becomes of it: those that it can be done to with a box, and below them those that stay as they are. */
export function BulkLines({ lines, isTaken, onTake }: Props) {
  const happening = lines.filter(({ happens }) => happens);
  const left = lines.filter(({ happens }) => !happens);
  return (
    <>
      {happening.map((line) => (
        <Happening key={line.id} line={line} isTaken={isTaken(line)} onTake={onTake} />
      ))}
      <LeftLines lines={left} />
    </>
  );
}

function Happening(props: {
  readonly line: BulkLine;
  readonly isTaken: boolean;
  readonly onTake: Props['onTake'];
}) {
  const { line, isTaken, onTake } = props;
  const ticked = useEvents<Checkbox>({ change: (_, { checked }) => onTake(line.id, checked) });
  return (
    <s-stack gap="small-500">
      <s-checkbox ref={ticked} label={line.name} details={line.words} checked={flag(isTaken)} />
      {line.hindrance === null ? null : (
        <s-paragraph tone="caution">
          {line.hindrance} It is left out unless you tick it.{' '}
          <s-link href={line.page}>Open {line.name}</s-link>
        </s-paragraph>
      )}
    </s-stack>
  );
}

/** Requests to which nothing happens, each with why, and the way to its page. */
export const LeftLines = ({ lines }: { readonly lines: readonly BulkLine[] }) =>
  lines.length === 0 ? null : (
    <s-unordered-list>
      {lines.map(({ id, name, page, words }) => (
        <s-list-item key={id}>
          <s-link href={page}>{name}</s-link>: {words}
        </s-list-item>
      ))}
    </s-unordered-list>
  );
