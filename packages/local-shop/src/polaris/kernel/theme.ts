/**
 * Colours, type and corners of the admin's new look. Shopify publishes none of them; these are chosen to come close, with
 * the contrast of WCAG AA. They are custom properties of every host, so that an element's own sheet names them and no colour.
 */
const THEME = `
  :host {
    --ink: #1c1e21; --ink-hover: #3a3e43; --ink-soft: #5b6068; --ink-off: #8b9097; --on-ink: #fff;
    --card: #fff; --page: #f3f4f5; --sunken: #f6f7f8; --fill: #eceef0; --fill-hover: #e2e5e8;
    --edge: #e1e4e7; --edge-hover: #d1d5d9; --line: #8c9198; --line-hover: #62676e; --focus: #1a66d6; --link: #1a5cc0;
    --info: #0c4a85; --info-fill: #e4f0fb; --ok: #0b5f34; --ok-fill: #dcf4e5; --caution: #6b4a00; --caution-fill: #fff3cc;
    --warning: #7a3d00; --warning-fill: #ffe9d2; --critical: #a91d14; --critical-hover: #8c170f; --critical-fill: #fdebea;
    --corner-small: 6px; --corner: 10px; --corner-card: 14px; --corner-round: 999px;
    --shadow-card: 0 1px 2px #1c1e210d; --shadow-overlay: 0 8px 28px #1c1e2129, 0 1px 4px #1c1e211f;
    box-sizing: border-box; font: 450 13px/20px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    letter-spacing: -0.005em; color: var(--ink); overflow-wrap: break-word;
  }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; margin: 0; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
`;

const sheets = new Map<string, CSSStyleSheet>();

/** The one sheet of this text that all elements share. */
export function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

export const themeSheet = (): CSSStyleSheet => sheetOf(THEME);
