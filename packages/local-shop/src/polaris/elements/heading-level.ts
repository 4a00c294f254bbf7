/** Sections and overlays with a heading of their own; what stands in one is a level below it. */
const HEADED = 's-section[heading], s-modal[heading], s-empty-state[heading]';

/** The level of a heading at this element: 2 below the page's title, one more in each headed section, 4 at most. */
export function headingLevel(element: Element): number {
  let level = 2;
  for (let around = above(element); around; around = above(around)) level += 1;
  return Math.min(level, 4);
}

const above = (element: Element): Element | null => element.parentElement?.closest(HEADED) ?? null;
