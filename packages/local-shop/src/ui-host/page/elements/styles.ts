/** One sheet for all elements. Colours come from the page's custom properties, which reach into shadow roots. */
export const styles = `
:host { display: block; font: inherit; color: inherit; overflow-wrap: anywhere; }
:host([hidden]) { display: none; }
:host(s-text), :host(s-link), :host(s-icon), :host(s-badge), :host(s-chip), :host(s-spinner), :host(s-time), :host(s-summary) { display: inline; }
:host(s-button) { display: inline-block; }
.unseen, :host(.unseen) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p { margin: 0; }
.text[data-color='subdued'] { color: var(--subdued); }
.text[data-tone='critical'], .error { color: var(--critical); }
.text[data-tone='success'] { color: var(--success); }
.text[data-tone='warning'] { color: var(--warning); }
.text[data-type='small'] { font-size: 0.875em; }
.heading { font-weight: 600; font-size: 1.0625rem; line-height: 1.35; }
section { display: grid; gap: 10px; }
a.link, button.link { color: var(--accent); text-decoration: underline; text-underline-offset: 2px; background: none; border: 0; padding: 0; font: inherit; cursor: pointer; }
button.clickable, a.clickable { all: unset; cursor: pointer; }
.button { font: inherit; font-weight: 600; padding: 10px 18px; border-radius: 8px; border: 1px solid var(--accent); background: var(--accent); color: #fff; cursor: pointer; text-decoration: none; display: inline-block; }
.button[data-variant='secondary'] { background: #fff; color: var(--accent); }
.button[data-variant='tertiary'] { background: none; border-color: transparent; color: var(--accent); }
.button:disabled { opacity: 0.55; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.choice { display: flex; gap: 12px; align-items: flex-start; }
.choice input { flex: none; width: 20px; height: 20px; margin: 1px 0 0; accent-color: var(--accent); cursor: pointer; }
.choice input[aria-disabled='true'] { opacity: 0.5; cursor: progress; }
.choice label { cursor: pointer; flex: 1; overflow-wrap: anywhere; }
.switch input { appearance: none; width: 36px; border-radius: 10px; background: #8a8a8a; position: relative; }
.switch input::after { content: ''; position: absolute; inset: 2px auto 2px 2px; width: 16px; border-radius: 50%; background: #fff; transition: translate 0.15s; }
.switch input:checked { background: var(--accent); }
.switch input:checked::after { translate: 16px; }
.error { font-size: 0.875em; margin-top: 6px; }
.error:empty { display: none; }
.field { display: grid; gap: 4px; }
.field input:not([type='radio'], [type='checkbox'], [type='file']), .field textarea { font: inherit; padding: 10px 12px; border: 1px solid var(--field-border); border-radius: 8px; }
.field select { font: inherit; padding: 10px 12px; border: 1px solid var(--field-border); border-radius: 8px; background: #fff; }
.choices { display: grid; gap: 10px; }
.choice > div { flex: 1; display: grid; gap: 4px; }
.drop-zone { display: grid; gap: 6px; padding: 16px; border: 1px dashed var(--field-border); border-radius: 8px; }
.drop-zone input { border: 0; padding: 0; max-width: 100%; }
.note { color: var(--subdued); font-size: 0.875em; }
.page-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 16px; margin: 0 0 20px; }
.page-head h1 { margin: 0; font-size: 1.5rem; }
.field [aria-invalid] { border-color: var(--critical); }
.banner { display: flex; gap: 10px; padding: 12px 14px; border-radius: 10px; border: 1px solid; overflow-wrap: anywhere; }
.banner > div { flex: 1; display: grid; gap: 4px; }
.banner[data-tone='info'] { background: #eef5fb; border-color: #b9d5ec; }
.banner[data-tone='success'] { background: #eef8f1; border-color: #b5dcc2; }
.banner[data-tone='warning'] { background: #fff7e6; border-color: #ecd08f; }
.banner[data-tone='critical'] { background: #fdf0ee; border-color: #eeb9b2; }
.mark svg, .icon svg { width: 18px; height: 18px; vertical-align: -4px; fill: currentColor; }
.banner[data-tone='info'] .mark { color: #1f6597; }
.banner[data-tone='success'] .mark { color: var(--success); }
.banner[data-tone='warning'] .mark { color: var(--warning); }
.banner[data-tone='critical'] .mark { color: var(--critical); }
.close { border: 0; background: none; font-size: 20px; line-height: 1; padding: 2px 6px; cursor: pointer; color: inherit; }
details > summary { cursor: pointer; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; width: fit-content; }
.details { padding: 8px 0 2px; display: grid; gap: 8px; }
.list { display: grid; gap: 4px; padding-inline-start: 20px; }
:host(s-list-item) .list-item { display: list-item; }
.box[data-border]:not([data-border='']):not([data-border='none']) { border: 1px solid var(--border); }
.box[data-radius]:not([data-radius='']):not([data-radius='none']) { border-radius: 10px; }
.box[data-background='subdued'] { background: var(--subdued-surface); }
hr { border: 0; border-top: 1px solid var(--border); margin: 0; }
.badge { padding: 2px 8px; border-radius: 10px; background: var(--subdued-surface); font-size: 0.875em; }
.spinner { display: inline-block; width: 16px; height: 16px; border: 2px solid var(--border); border-top-color: var(--accent); border-radius: 50%; animation: turn 0.8s linear infinite; vertical-align: -3px; }
@keyframes turn { to { rotate: 360deg; } }
@media (prefers-reduced-motion: reduce) { .spinner { animation: none; } .switch input::after { transition: none; } }
.skeleton { display: grid; gap: 8px; }
.bar { display: block; height: 12px; border-radius: 6px; background: var(--border); }
.bar:last-child { width: 60%; }
img { max-width: 100%; border-radius: 8px; }
dialog { border: 0; border-radius: 14px; padding: 20px 22px; max-width: min(560px, 90vw); box-shadow: 0 20px 60px #0004; }
dialog::backdrop { background: #0007; }
dialog header { display: flex; justify-content: space-between; gap: 16px; }
dialog h2 { font-size: 1.125rem; margin: 0 0 12px; }
.foot { display: flex; gap: 10px; justify-content: flex-end; margin-top: 16px; }
`;
