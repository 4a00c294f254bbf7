/**
 * What the shell shows does not stand in the page, too. By a sheet of the document, not by attributes: a framework that
 * hydrates the page must find it as its server sent it.
 */
export function hideWhatTheShellShows(): void {
  const sheet = new CSSStyleSheet();
  const slots = ['breadcrumb-actions', 'primary-action', 'secondary-actions', 'accessory'];
  const framed = window === parent ? [] : slots.map((slot) => `s-page > [slot="${slot}"]`);
  const hidden = ['s-app-nav', 'ui-save-bar', ...framed].join();
  sheet.replaceSync(`${hidden} { display: none !important; }`);
  if (framed.length > 0) {
    sheet.insertRule('s-page::part(title-bar) { display: none; }');
    sheet.insertRule('s-page { padding-block-start: 0; }');
  }
  document.adoptedStyleSheets.push(sheet);
}
