import { observe } from './observe.ts';
import type { BarAction, TitleBar } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

const NO_TITLE: TitleBar = { title: null, badge: null, actions: [] };

/** A part of the title bar with the element that is clicked when it is pressed. */
interface Pressable extends BarAction {
  readonly element: HTMLElement;
}

/** Shows heading, badge, breadcrumb and actions of the page's `s-page` in the shell, and takes clicks back to them. */
export function followPage(shell: ShellLink): void {
  let pressables: readonly Pressable[] = [];
  let told = '';
  observe(document, () => {
    const page = document.querySelector('s-page');
    if (!page && told === '') return;
    pressables = page ? pressablesOf(page) : [];
    const bar = page ? { ...titleOf(page), actions: pressables.map(actionOf) } : NO_TITLE;
    const text = JSON.stringify(bar);
    if (text === told) return;
    told = page ? text : '';
    shell.send({ type: 'title-bar', bar });
  });
  shell.listen((message) => {
    if (message.type === 'press' && message.bar === 'title-bar') pressables[message.index]?.element.click();
  });
}

function titleOf(page: Element): Pick<TitleBar, 'title' | 'badge'> {
  const badge = page.querySelector(':scope > [slot="accessory"]');
  return {
    title: page.getAttribute('heading'),
    badge: badge && { text: badge.textContent.trim(), tone: badge.getAttribute('tone') ?? 'auto' },
  };
}

function pressablesOf(page: Element): readonly Pressable[] {
  const of = (slot: string, kind: BarAction['kind']): readonly Pressable[] =>
    [...page.querySelectorAll<HTMLElement>(`:scope > [slot="${slot}"]`)]
      .flatMap((each) => (each.localName === 's-button-group' ? buttonsIn(each) : [each]))
      .flatMap((each) => [...(menuOf(each) ?? [pressable(each, kind, null)])]);
  return [
    ...of('breadcrumb-actions', 'breadcrumb'),
    ...of('primary-action', 'primary'),
    ...of('secondary-actions', 'secondary'),
  ];
}

const buttonsIn = (group: Element): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('s-button'),
];

/** The items of the menu that a button opens, since the shell cannot show the app's own; `null` for other buttons. */
function menuOf(button: HTMLElement): readonly Pressable[] | null {
  const commanded = document.getElementById(button.getAttribute('commandfor') ?? '');
  if (commanded?.localName !== 's-menu') return null;
  return buttonsIn(commanded).map((item) => pressable(item, 'secondary', labelOf(button)));
}

function pressable(element: HTMLElement, kind: BarAction['kind'], menu: string | null): Pressable {
  return {
    element,
    label: labelOf(element),
    kind,
    critical: element.getAttribute('tone') === 'critical',
    disabled: element.hasAttribute('disabled') || element.hasAttribute('loading'),
    menu,
    path: element.getAttribute('href'),
  };
}

const labelOf = (element: Element): string =>
  element.textContent.trim() || (element.getAttribute('accessibilitylabel') ?? '');

const actionOf = ({ element: _element, ...action }: Pressable): BarAction => action;
