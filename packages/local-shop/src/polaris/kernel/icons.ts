/** The inside of every icon's svg by its name, as JSON; the bundler puts it in (icon-shapes.ts). */
declare const POLARIS_ICONS: string;

let shapes: ReadonlyMap<string, string> | undefined;

/** They are read at the first icon of a page, and not before. */
function shapeNamed(name: string): string {
  shapes ??= new Map(Object.entries(decodeShapes(POLARIS_ICONS)));
  return shapes.get(name) ?? '';
}

function decodeShapes(json: string): Readonly<Record<string, string>> {
  return JSON.parse(json) as Readonly<Record<string, string>>;
}

/** An icon of 20 by 20 units in the colour of the text around it; it says nothing to screen readers. */
export function iconNamed(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = shapeNamed(name);
  return svg;
}

/** Shows the icon in a place of its own, which is hidden without one. */
export function drawIcon(place: HTMLElement, name: string): void {
  if (place.dataset['icon'] === name) return;
  place.dataset['icon'] = name;
  place.hidden = name === '';
  place.replaceChildren(...(name === '' ? [] : [iconNamed(name)]));
}
