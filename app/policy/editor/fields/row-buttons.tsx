import { flag } from '../../../polaris/flag.ts';
import { usePageActions } from '../page-actions.ts';

interface Props {
  readonly list: string;
  readonly row: { readonly key: string; readonly title: string; readonly asks: readonly string[] };
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Moves a row, or takes it out. */
export function RowButtons({ list, row, isFirst, isLast }: Props) {
  const { move, remove } = usePageActions();
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
