/**
 * Charts as they are drawn: worked out on the server, so that the browser gets positions and texts and no library.
 * Across, positions are percent of the chart's width; down, they are pixels from its top.
 */

/** How high the area is that a chart draws on, in pixels. */
export const plotHeight = 140;

/** A line across the chart at a round value, and what it stands for. */
export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** What a mark of a chart says, and where its orders are. */
export interface Mark {
  /** What it is about: a day, an amount, a kind. */
  readonly label: string;
  /** Its value in words. */
  readonly shown: string;
  /** The list of the orders that it counts. */
  readonly href: string;
}

export interface LinePoint extends Mark {
  readonly x: number;
  /** `null` where there is nothing to say: no order on that day. */
  readonly y: number | null;
  /** The value of the period before, in words. */
  readonly before: string;
}

export interface DrawnLine {
  readonly ticks: readonly Tick[];
  /** Paths as SVG writes them, in a box of 100 by {@link plotHeight}. */
  readonly path: string;
  readonly pathBefore: string;
  /** How wide the area is in which a point is pressed. */
  readonly step: number;
  readonly points: readonly LinePoint[];
}

export interface DrawnBar extends Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** On the near side of a threshold: what was just missed. */
  readonly isBelow: boolean;
}

export interface DrawnHistogram {
  readonly ticks: readonly Tick[];
  readonly bars: readonly DrawnBar[];
  /** Where the threshold stands, and what it is. */
  readonly threshold: { readonly x: number; readonly label: string };
}

/** A bar that lies; its length is percent of the longest. */
export interface DrawnRow extends Mark {
  readonly length: number;
  /** What there is to add in small: what was found, say. */
  readonly note: string | null;
}
