import { flag } from '../../../polaris/flag.ts';
import { useRowActions } from '../row-actions.ts';

interface Props {
  readonly list: string;
  readonly row: { readonly key: string; readonly title: string; readonly asks: readonly string[] };
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Moves a row, or takes it out. */
export function RowButtons({ list, row, isFirst, isLast }: Props) {
  const { move, remove } = useRowActions();
  return (
    <s-stack direction="inline" gap="small-400">
      <s-button
        icon="arrow-up"
        variant="tertiary"
        accessibilityLabel={`Move ${row.title} up`}
        disabled={flag(isFirst)}
        onClick={() => move(list, row.key, 'up')}
      />
      <s-button
        icon="arrow-down"
        variant="tertiary"
        accessibilityLabel={`Move ${row.title} down`}
        disabled={flag(isLast)}
        onClick={() => move(list, row.key, 'down')}
      />
      <s-button
        icon="delete"
        variant="tertiary"
        accessibilityLabel={`Remove ${row.title}`}
        onClick={() => remove({ list, ...row })}
      />
    </s-stack>
  );
}
