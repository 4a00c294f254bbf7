import { followedLink } from './followed-link.ts';
import type { BarAction } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

/** What a save bar acts for: a `ui-save-bar`, or a form with `data-save-bar`. */
export interface SaveBarOwner {
  actions(): readonly BarAction[];
  /** Whether the shell asks before its second button discards. */
  confirmsDiscard(): boolean;
  press(index: number): void;
  /** The bar is gone because the person leaves the page. */
  abandon(): void;
}

/** The one save bar of the page; the owner that showed it last has it. */
export interface SaveBar {
  /** Shows the bar for an owner, or brings its buttons up to date. */
  show(owner: SaveBarOwner): void;
  /** Hides the bar if it is this owner's. */
  hide(owner: SaveBarOwner): void;
  /** Resolves to whether the page may be left: at once without a save bar, otherwise when the person has answered. */
  mayLeave(): Promise<boolean>;
}

/** Connects the save bar with the shell, which shows it and asks the person. */
export function saveBarOf(shell: ShellLink): SaveBar {
  let shown: SaveBarOwner | null = null;
  const abandon = (): void => {
    const owner = shown;
    if (!owner) return;
    shown = null;
    shell.send({ type: 'save-bar', actions: null });
    owner.abandon();
  };
  const confirmed = async (what: 'leave' | 'discard'): Promise<boolean> => {
    const { yes } = await shell.ask((id) => ({ type: 'confirm', id, what }), 'confirmed');
    return yes;
  };
  const press = async (owner: SaveBarOwner, index: number): Promise<void> => {
    const discards = owner.actions()[index]?.kind !== 'primary';
    if (discards && owner.confirmsDiscard() && !(await confirmed('discard'))) return;
    owner.press(index);
  };
  shell.listen((message) => {
    if (message.type === 'abandon-changes') abandon();
    if (message.type === 'press' && message.bar === 'save-bar' && shown) void press(shown, message.index);
  });
  const bar: SaveBar = {
    show(owner) {
      shown = owner;
      shell.send({ type: 'save-bar', actions: owner.actions() });
    },
    hide(owner) {
      if (shown !== owner) return;
      shown = null;
      shell.send({ type: 'save-bar', actions: null });
    },
    async mayLeave() {
      if (!shown) return true;
      const yes = await confirmed('leave');
      if (yes) abandon();
      return yes;
    },
  };
  holdLinks(() => shown !== null, bar);
  return bar;
}

/** While there are unsaved changes a link first asks; then it is followed as if it were clicked again. */
function holdLinks(unsaved: () => boolean, bar: SaveBar): void {
  addEventListener(
    'click',
    (event) => {
      const link = followedLink(event);
      if (!link || link.newTab || link.href.startsWith('#') || !unsaved()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void bar.mayLeave().then((yes) => {
        if (yes) link.element.click();
      });
    },
    { capture: true },
  );
}
