import { flag } from '../../../polaris/flag.ts';
import { usePageActions } from '../page-actions.ts';
import type { RowOfList } from '../view.ts';

interface Props {
  readonly row: RowOfList;
  /** Its neighbours are not beside it: it is moved by its position. */
  readonly isLong: boolean;
}

/** Moves a row, or takes it out. */
export function RowButtons({ row, isLong }: Props) {
  const { move, place, remove } = usePageActions();
  const { list, key, title, position, of } = row;
  return (
    <s-stack direction="inline" gap="small-400">
      {isLong ? (
        <s-button
          icon="sort"
          variant="tertiary"
          accessibilityLabel={`Move ${title}`}
          onClick={() => place(row)}
        />
      ) : (
        <>
          <s-button
            icon="arrow-up"
            variant="tertiary"
            accessibilityLabel={`Move ${title} up`}
            disabled={flag(position === 1)}
            onClick={() => move(list, key, 'up')}
          />
          <s-button
            icon="arrow-down"
            variant="tertiary"
            accessibilityLabel={`Move ${title} down`}
            disabled={flag(position === of)}
            onClick={() => move(list, key, 'down')}
          />
        </>
      )}
      <s-button
        icon="delete"
        variant="tertiary"
        accessibilityLabel={`Remove ${title}`}
        onClick={() => remove(row)}
      />
    </s-stack>
  );
}
