/**
 * [SHIP-01..04] Says what shipping costs to a country for a value, by the table of rates that Liquid has written: a row is a country, its
 * rate, the amount from which it is free, and the currency of that amount where it is not the shop's. Amounts are in minor units.
 */
(() => {
  const rowsOf = (rates) =>
    rates
      .split(';')
      .filter(Boolean)
      .map((row) => {
        const [country, flat, freeFrom, freeIn] = row.split(' ');
        return { country, flat: Number(flat), freeFrom: freeFrom ? Number(freeFrom) : null, freeIn };
      });

  function start(box) {
    const { rates, currency, language, country, worth, pays, free, from } = box.dataset;
    const [place, value, label, answer] = [
      '[data-place]',
      '[data-value]',
      '[data-worth-label]',
      '[data-answer]',
    ].map((each) => box.querySelector(each));
    const rows = rowsOf(rates);
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const format = (code) => new Intl.NumberFormat(language, { style: 'currency', currency: code });
    const scale = (code) => 10 ** format(code).resolvedOptions().maximumFractionDigits;
    const say = (minor, code) => format(code).format(minor / scale(code));
    const put = (text, slots) => text.replace(/\[(\w+)\]/g, (slot, name) => slots[name] ?? slot);

    function show() {
      const row = rows.find((each) => each.country === place.value);
      const code = row?.freeIn ?? currency;
      label.textContent = put(worth, { currency: code });
      const typed = value.valueAsNumber;
      if (!row || !(typed >= 0)) {
        answer.textContent = '';
        return;
      }
      // Less than a cent more reaches nothing; what is lost to binary fractions does.
      const minor = Math.floor(typed * scale(code) + 1e-6);
      const { flat, freeFrom } = row;
      if (freeFrom !== null && minor >= freeFrom) {
        answer.textContent = free;
        return;
      }
      const said = [put(pays, { price: say(flat, currency) })];
      if (freeFrom !== null)
        said.push(put(from, { amount: say(freeFrom, code), missing: say(freeFrom - minor, code) }));
      // A full stop of Chinese and Japanese has its room with it.
      answer.textContent = said.join(pays.endsWith('。') ? '' : ' ');
    }

    const nameOf = (code) => names.of(code) ?? code;
    const sorted = rows
      .map((row) => row.country)
      .sort((one, other) => nameOf(one).localeCompare(nameOf(other), language));
    place.replaceChildren(
      ...sorted.map((code) => new window.Option(nameOf(code), code, false, code === country)),
    );
    place.addEventListener('change', show);
    value.addEventListener('input', show);
    show();
    box.hidden = false;
  }

  for (const box of document.querySelectorAll('[data-doorstep-calculator]')) start(box);
})();
