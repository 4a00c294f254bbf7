import { drawing, make } from '../dom.ts';
import { textOf, type ElementView } from './view.ts';

const MARKS: Readonly<Record<string, string>> = {
  info: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1 7h2v7H9V8Zm0-3h2v2H9V5Z',
  success: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.2 13.2L4.6 10 6 8.6l2.8 2.8L14 6.2l1.4 1.4-6.6 6.6Z',
  warning: 'M10 1 .5 18h19L10 1ZM9 7h2v5H9V7Zm0 6.5h2v2H9v-2Z',
  critical: 'M10 1 .5 18h19L10 1ZM9 7h2v5H9V7Zm0 6.5h2v2H9v-2Z',
};

/** A live region: a critical banner interrupts, every other one waits until the reader has finished. */
export const banner: ElementView = ({ root, host, emit }) => {
  const title = make('strong');
  const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Dismiss' }, '×');
  const mark = make('span', { class: 'mark' });
  const box = make('div', { class: 'banner' }, mark, make('div', {}, title, make('slot')));
  root.append(box);
  close.addEventListener('click', () => {
    emit('dismiss');
    host.hidden = true;
    emit('afterhide', { hidden: true });
  });
  return (properties) => {
    const given = textOf(properties.tone) ?? 'info';
    const tone = given === 'auto' ? 'info' : given;
    if (box.dataset.tone !== tone) {
      box.dataset.tone = tone;
      box.role = tone === 'critical' ? 'alert' : 'status';
      mark.replaceChildren(drawing(MARKS[tone] ?? ''));
    }
    title.textContent = textOf(properties.heading) ?? '';
    title.hidden = title.textContent === '';
    if (properties.dismissible) box.append(close);
    else close.remove();
  };
};
