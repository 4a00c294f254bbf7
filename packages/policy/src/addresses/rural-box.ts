import type { Finding } from './finding.ts';
import { numberEnd, opensAt, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isNumber } from './words.ts';

/** Routes that are an address by themselves. */
const routes = [
  'rr',
  'hc',
  'hcr',
  'rfd',
  'rfdroute',
  'ruralroute',
  'ruralrt',
  'ruralrte',
  'ruraldelivery',
  'highwaycontract',
  'hwycontract',
  'hcroute',
  'hcrte',
  'starroute',
  'starrte',
  'starrt',
] as const;
/** Routes that are also roads: only with a box. */
const roads = /^(?:rd|rt|rte|route|sr|ruta|ss|mr|site|comp)$/;
const box = /^(?:box|bx|buzon|bzn|boite|comp|compartment|site)$/;

/**
 * A box on a rural route or a highway contract route [ADDR-03], which couriers reach: `RR 2 Box 15`, `HC 3 Box 7`, `Route 2
 * Box 44`, `RR 8 Site 6 Comp 14` (Canada), `Buzón 12` (Puerto Rico). A ranch road of Texas has its house number before
 * it: `16521 RR 2241`. Sources: USPS Publication 28 §24, §25, §29; Canada Post addressing guidelines.
 */
export function findRuralBox({ tokens, country }: Reading): Finding | null {
  if (country !== null && country !== 'US' && country !== 'CA') return null;
  for (let from = 0; from < tokens.length; from += 1) {
    const to = ruralEnd(tokens, from);
    const field = tokens[from]?.field;
    if (to > 0 && field)
      return { class: 'rural_box', field, why: 'rural route or highway contract box', from, to };
  }
  return null;
}

function ruralEnd(tokens: Reading['tokens'], from: number): number {
  const word = wordAt(tokens, from);
  if (/^(?:buzon|bzn)$/.test(word)) return numberEnd(tokens, from + 1);
  if (isNumber(wordAt(tokens, from - 1)) && !opensAt(tokens, from)) return -1;
  const end = Math.max(...routes.map((route) => (route.startsWith(word) ? spells(tokens, from, route) : -1)));
  const number =
    end > 0 ? numberEnd(tokens, end + (/^(?:rte|route|rt)$/.test(wordAt(tokens, end)) ? 1 : 0)) : -1;
  if (number > 0) return number;
  const road = roads.test(word) ? numberEnd(tokens, from + 1) : -1;
  return road > 0 && box.test(wordAt(tokens, road)) ? numberEnd(tokens, road + 1) : -1;
}
