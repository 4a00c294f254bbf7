/** Where nothing of a line is chosen. */
const unchosen = '.pieces:has(input:not(:checked), option[value="0"]:checked)';

/** What a page for shoppers looks like, rule by rule: plain on purpose, and without a request for more. */
const rules: readonly (readonly [selector: string, declarations: string])[] = [
  ['h1', 'font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere;'],
  ['h2', 'font-size: 1.125rem; line-height: 1.35; margin: 0 0 .75rem; overflow-wrap: anywhere;'],
  [':is(p, li, dd)', 'overflow-wrap: anywhere;'],
  ['p', 'margin: 0 0 1rem;'],
  ['.field', 'margin: 0 0 1.5rem;'],
  // What is asked about a line is asked once it is chosen.
  [`:is(${unchosen} + .of-line, ${unchosen} + .of-line + .of-line)`, 'display: none;'],
  ['label', 'display: block; font-weight: 600; margin: 0 0 .375rem;'],
  ['.optional', 'font-weight: 400; color: #57606a;'],
  [
    ':is(select, input, textarea)',
    'box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: #fff; border: 1px solid #6e7781; border-radius: 6px; padding: .625rem .75rem;',
  ],
  ['[aria-invalid]', 'border-color: #b42318; border-width: 2px;'],
  [
    'fieldset',
    'margin: 0 0 1.5rem; padding: .875rem 1rem 0; border: 1px solid #6e7781; border-radius: 6px; min-width: 0;',
  ],
  ['legend', 'font-weight: 600; padding: 0 .375rem;'],
  // A finger needs 44 pixels; what is longer than a line stands beside its box, not below it.
  [
    '.choice',
    'display: flex; align-items: flex-start; box-sizing: border-box; min-height: 44px; font-weight: 400; padding: .625rem 0; margin: 0;',
  ],
  [
    '.choice input',
    'appearance: auto; display: inline-block; width: 1.125rem; height: 1.125rem; flex: none; margin: .2em .75rem 0 0;',
  ],
  ['.help', 'font-size: .875rem; color: #57606a; margin: .375rem 0 0;'],
  ['.help + :is(button, form)', 'margin-top: 1rem;'],
  ['.problem', 'font-size: .9375rem; color: #b42318; margin: 0 0 .375rem;'],
  ['.problems', 'border: 2px solid #b42318; border-radius: 6px; padding: .875rem 1rem; margin: 0 0 1.5rem;'],
  ['.notice', 'border: 2px solid #1a7f37; border-radius: 6px; padding: .875rem 1rem; margin: 0 0 1.5rem;'],
  ['.problems p', 'font-weight: 600; margin: 0;'],
  ['.problems ul', 'margin: .375rem 0 0; padding-inline-start: 1.25rem;'],
  ['.kinds', 'list-style: none; margin: 0 0 1.5rem; padding: 0;'],
  ['.kinds li', 'border: 1px solid #6e7781; border-radius: 6px; padding: .75rem 1rem; margin: 0 0 .75rem;'],
  ['.kinds li:has(a)', 'position: relative;'],
  ['.kinds a', 'font-weight: 600;'],
  // All of its box leads there.
  ['.kinds a::after', 'content: ""; position: absolute; inset: 0;'],
  ['.kinds p', 'margin: .25rem 0 0;'],
  ['.amounts', 'display: grid; grid-template-columns: 1fr auto; gap: .375rem 1rem; margin: 0 0 1rem;'],
  ['.amounts dd', 'margin: 0; text-align: end;'],
  ['.amounts .total', 'font-weight: 600; border-top: 1px solid #6e7781; padding-top: .375rem;'],
  ['a', 'color: #0b57d0;'],
  [
    'button',
    'font: inherit; font-weight: 600; color: #fff; background: #1f2328; border: 0; border-radius: 6px; padding: .75rem 1.5rem; min-height: 44px; cursor: pointer;',
  ],
  ['button.second', 'color: #1f2328; background: #fff; border: 1px solid #6e7781;'],
  [
    ':is(a, button, select, input, textarea):focus-visible',
    'outline: 3px solid #0b57d0; outline-offset: 2px;',
  ],
  ['.unseen', 'position: absolute; inset-inline-start: -100vw;'],
  ['.back', 'margin: 1.25rem 0 0;'],
  [':is(.back a, .problems a)', 'display: inline-block; padding: .625rem 0;'],
];

/** For a page that stands alone. */
export const standingStyles = [
  ':root { color-scheme: light; font: 17px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: #1f2328; background: #fff; }',
  'body { margin: 0; padding: 2.5rem 1.25rem; }',
  'main { max-width: 34rem; margin: 0 auto; }',
  ...rules.map(([selector, declarations]) => `${selector} { ${declarations} }`),
  '@media (forced-colors: active) { button { border: 1px solid ButtonText; } }',
].join('\n');

/** What stands in a theme is told from the rest of its page by this. */
export const contentClass = 'doorstep-form';

/** For a part of a theme's page, in the theme's own type: nothing else on the page is touched. */
export const themedStyles = [
  `.${contentClass} { max-width: 34rem; margin: 2rem auto; padding: 1.25rem; text-align: start; color: #1f2328; background: #fff; }`,
  ...rules.map(([selector, declarations]) => `.${contentClass} ${selector} { ${declarations} }`),
].join('\n');
