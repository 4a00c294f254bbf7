import { make, setAttribute } from '../dom.ts';
import { hrefFor } from '../addresses.ts';
import { isCommandTarget } from './disclosure.ts';
import { submitFormOf } from './form.ts';
import { textOf, type ElementView, type Properties, type Stage } from './view.ts';

/** A button, or a link that looks like one when it has an address. */
export const button: ElementView = (stage) => action(stage, 'button');

/** A link, or a button that looks like one when it has no address. */
export const link: ElementView = (stage) => action(stage, 'link');

/** Anything that can be pressed, without a look. */
export const clickable: ElementView = (stage) => action(stage, 'clickable');

function action(stage: Stage, look: 'button' | 'link' | 'clickable') {
  const anchor = make('a', { class: look });
  const press = make('button', { class: look, type: 'button' });
  const content = make('slot');
  const newWindow = make('span', { class: 'unseen' }, ' (opens in a new window)');
  let properties: Properties = {};
  for (const part of [anchor, press]) {
    part.addEventListener('click', () => {
      // The extension hears the click itself: it leaves the shadow tree and reaches the element.
      runCommand(stage.host, properties);
      if (properties.type === 'submit') submitFormOf(stage.host);
    });
  }
  return (next: Properties) => {
    properties = next;
    const given = textOf(next.href);
    const address = given === null ? null : hrefFor(stage.host, given);
    const shown = address === null ? press : anchor;
    if (shown.parentNode !== stage.root) stage.root.replaceChildren(shown);
    shown.append(content);
    shown.dataset.variant = textOf(next.variant) ?? '';
    shown.dataset.tone = textOf(next.tone) ?? '';
    setAttribute(shown, 'aria-label', textOf(next.accessibilityLabel));
    setAttribute(press, 'aria-busy', next.loading ? 'true' : null);
    press.disabled = Boolean(next.disabled);
    setAttribute(anchor, 'href', address);
    const outside = next.target === '_blank';
    setAttribute(anchor, 'target', outside ? '_blank' : null);
    setAttribute(anchor, 'rel', outside ? 'noopener' : null);
    if (outside) anchor.append(newWindow);
    else newWindow.remove();
  };
}

/** `commandFor` and `command` open and close overlays without the extension's script; ids count within its own slot. */
function runCommand(host: HTMLElement, properties: Properties): void {
  const id = textOf(properties.commandFor);
  if (id === null) return;
  const target = host.closest('[data-target]')?.querySelector(`#${CSS.escape(id)}`);
  if (isCommandTarget(target)) target.command(textOf(properties.command) ?? '--auto');
}
