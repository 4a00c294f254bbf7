import type { BarAction, ToApp } from '../../app-bridge/protocol.ts';

/** Shows the app's buttons in a bar of the shell; pressing one presses the app's own. */
export function showActions(
  bar: HTMLElement,
  actions: readonly BarAction[],
  name: 'title-bar' | 'save-bar',
  send: (message: ToApp) => void,
): void {
  const focused = [...bar.children].indexOf(document.activeElement ?? bar);
  const primaryLast = actions
    .map((action, index) => ({ action, index }))
    .sort((one, other) => Number(one.action.primary) - Number(other.action.primary));
  bar.replaceChildren(
    ...primaryLast.map(({ action, index }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action.label || (action.primary ? 'Save' : 'Discard');
      button.className = action.primary ? 'button primary' : 'button';
      button.disabled = action.disabled;
      button.addEventListener('click', () => send({ type: 'press', bar: name, index }));
      return button;
    }),
  );
  const again = bar.children[focused];
  if (again instanceof HTMLElement) again.focus();
}
