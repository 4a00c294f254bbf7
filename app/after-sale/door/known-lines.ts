import type { SoldOrder } from '@doorstep/policy';

import type { ShownOrder } from '../shown-order.ts';

/** A line of an order as its buyer knows it. */
export interface KnownLine {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  /** Address of a small picture. */
  readonly image: string | null;
  /** How many were bought. */
  readonly sold: number;
}

/** The lines of an order as its buyer knows them. */
export const knownLines = ({
  shown,
  order,
}: {
  readonly shown: Pick<ShownOrder, 'lines'>;
  readonly order: Pick<SoldOrder, 'lines'>;
}): readonly KnownLine[] =>
  shown.lines.map(({ id, title, variantTitle, image }) => ({
    ...{ id, title, variantTitle, image },
    sold: order.lines.find((line) => line.id === id)?.sold ?? 0,
  }));

/** What a line is called, with its variant where its product has several. */
export const lineName = ({ title, variantTitle }: Pick<KnownLine, 'title' | 'variantTitle'>): string =>
  [title, variantTitle].filter(Boolean).join(', ');

/** What the lines of an order are called, by their ids. */
export const lineNames = (
  lines: readonly Pick<KnownLine, 'id' | 'title' | 'variantTitle'>[],
): ReadonlyMap<string, string> => new Map(lines.map((line) => [line.id, lineName(line)]));
