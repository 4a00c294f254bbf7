/** Room between an overlay and what it belongs to, and to the edge of the window, in pixels. */
const GAP = 4;
const EDGE = 8;

/** Puts a shown overlay below its source, above it where there is more room, and within the window. */
export function placeBeside(overlay: HTMLElement, source: Element, centred: boolean): void {
  const { left, right, top, bottom, width } = visibleBox(source);
  const size = overlay.getBoundingClientRect();
  const below = innerHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const upwards = size.height > below && above > below;
  const wanted = centred ? left + (width - size.width) / 2 : startsOrEnds(left, right, size.width);
  const x = Math.max(EDGE, Math.min(wanted, innerWidth - EDGE - size.width));
  overlay.style.left = `${x}px`;
  overlay.style.top = `${upwards ? Math.max(EDGE, top - GAP - size.height) : bottom + GAP}px`;
  overlay.style.maxHeight = `${Math.max(upwards ? above : below, 120)}px`;
}

/** Along the start of its source, or its end where it would not fit. */
const startsOrEnds = (left: number, right: number, width: number): number =>
  left + width + EDGE <= innerWidth ? left : right - width;

/** Where an element can be seen; one without a box of its own is as large as what stands in it. */
function visibleBox(source: Element): DOMRect {
  const box = source.getBoundingClientRect();
  if (box.width > 0) return box;
  const range = document.createRange();
  range.selectNodeContents(source);
  return range.getBoundingClientRect();
}
