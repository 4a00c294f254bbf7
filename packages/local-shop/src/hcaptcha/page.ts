/**
 * The widget of the stand-in: in each `.h-captcha` with a site key a button that one click is enough for, and
 * `window.hcaptcha` with what pages usually call. The answer stands in the form as `h-captcha-response`.
 */
const base = new URL(
  '..',
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '',
);

/** Draws the widget into an element; gives its number. */
function render(container: HTMLElement | string): number {
  const root = typeof container === 'string' ? document.getElementById(container) : container;
  if (!root || root.dataset['drawn']) return -1;
  root.dataset['drawn'] = 'true';
  const answer = document.createElement('textarea');
  answer.name = 'h-captcha-response';
  answer.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'I am human (a stand-in of hCaptcha)';
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => void pass(root, answer, button));
  root.append(button, answer);
  return answers.push(answer) - 1;
}

const answers: HTMLTextAreaElement[] = [];

async function pass(
  root: HTMLElement,
  answer: HTMLTextAreaElement,
  button: HTMLButtonElement,
): Promise<void> {
  const got = await fetch(new URL(`token/${root.dataset['sitekey'] ?? ''}`, base), { method: 'POST' });
  answer.value = await got.text();
  button.setAttribute('aria-pressed', 'true');
  const callback: unknown = Reflect.get(window, root.dataset['callback'] ?? '');
  if (typeof callback === 'function') Reflect.apply(callback, window, [answer.value]);
}

function drawAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>('.h-captcha[data-sitekey]')) render(root);
}

const getResponse = (widget = 0): string => answers[widget]?.value ?? '';

function reset(widget = 0): void {
  const answer = answers[widget];
  if (!answer) return;
  answer.value = '';
  answer.parentElement?.querySelector('button')?.setAttribute('aria-pressed', 'false');
}

Object.assign(window, { hcaptcha: { render, getResponse, reset } });
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', drawAll);
else drawAll();
