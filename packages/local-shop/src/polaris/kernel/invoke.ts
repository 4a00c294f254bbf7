/** What `commandFor` can be pointed at: an overlay shows and hides itself at the word (`--show`, `--hide`, `--toggle`, `--auto`). */
export interface Commanded {
  obey(command: string, source: HTMLElement): void;
}

/** What `interestFor` can be pointed at: a tooltip appears beside whom it is about, and goes. */
export interface Interesting {
  showInterest(source: HTMLElement): void;
  loseInterest(source: HTMLElement): void;
}

/** What opens something beside itself and says to screen readers whether it is open. */
export interface Opening {
  opened(open: boolean): void;
}

export const isOpening = (element: Element | null): element is Element & Opening =>
  element !== null && 'opened' in element && typeof element.opened === 'function';

const obeys = (element: Element | null): element is Element & Commanded =>
  element !== null && 'obey' in element && typeof element.obey === 'function';

const isInteresting = (element: Element | null): element is Element & Interesting =>
  element !== null && 'showInterest' in element && typeof element.showInterest === 'function';

/** Tells the element of this id what an activated button, link or chip wants of it. */
export function sendCommand(source: HTMLElement, id: string, command: string): void {
  const target = source.ownerDocument.getElementById(id);
  if (target && command === '--copy') void navigator.clipboard.writeText(textToCopy(target));
  else if (obeys(target)) target.obey(command, source);
  else console.error(`[polaris] <${source.localName}> commandfor="${id}" finds nothing that takes a command`);
}

function textToCopy(target: HTMLElement): string {
  if ('value' in target && typeof target.value === 'string') return target.value;
  return target.textContent.trim();
}

/** Shows what `interestFor` names while the pointer or the keyboard's focus is on the element. */
export function followInterest(source: HTMLElement, idOf: () => string): void {
  const target = (): (Element & Interesting) | null => {
    const found = idOf() ? source.ownerDocument.getElementById(idOf()) : null;
    return isInteresting(found) ? found : null;
  };
  for (const type of ['pointerenter', 'focusin'])
    source.addEventListener(type, () => target()?.showInterest(source));
  for (const type of ['pointerleave', 'focusout'])
    source.addEventListener(type, () => target()?.loseInterest(source));
}
