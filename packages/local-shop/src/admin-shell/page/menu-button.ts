let menus = 0;

/** A button that opens a menu below it: arrow keys move, Escape and a click elsewhere close. */
export function menuButton(label: string, items: readonly HTMLElement[]): HTMLElement {
  menus += 1;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button menu-button';
  button.textContent = label;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const list = document.createElement('div');
  list.id = `menu-${menus}`;
  list.className = 'menu-items';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', label);
  list.hidden = true;
  button.setAttribute('aria-controls', list.id);
  for (const item of items) {
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
  }
  list.append(...items);
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.append(button, list);
  moveWithin(menu, button, list, items);
  return menu;
}

function moveWithin(
  menu: HTMLElement,
  button: HTMLElement,
  list: HTMLElement,
  items: readonly HTMLElement[],
): void {
  const show = (open: boolean): void => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => {
    show(list.hasAttribute('hidden'));
    if (!list.hidden) items[0]?.focus();
  });
  list.addEventListener('click', () => {
    show(false);
    button.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !menu.contains(relatedTarget)) show(false);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      show(false);
      button.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(true);
    const at = items.findIndex((item) => item === document.activeElement);
    items.at((at + step) % items.length)?.focus();
  });
}
