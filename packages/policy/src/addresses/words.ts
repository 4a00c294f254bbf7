/** The rule that a word begins; `phrase` words are listed in phrases.ts. */
export type Kind = 'initials' | 'post' | 'run' | 'box' | 'route' | 'road' | 'military';

/**
 * A plain object, because a look-up in it is what costs least in a function. The one word it inherits (`constructor`) is
 * of no kind and matches no rule.
 */
const kinds: Readonly<Record<string, Kind | undefined>> = {
  po: 'initials',
  uspspo: 'initials',
  nwpo: 'initials',
  nepo: 'initials',
  swpo: 'initials',
  sepo: 'initials',
  pos: 'initials',
  poo: 'initials',
  kcpo: 'initials',
  tstpo: 'initials',
  post: 'post',
  postoffice: 'post',
  p: 'run',
  pob: 'run',
  postal: 'run',
  box: 'box',
  boxes: 'box',
  boxno: 'box',
  bx: 'box',
  bxs: 'box',
  drawer: 'box',
  drwr: 'box',
  dwr: 'box',
  caller: 'box',
  bin: 'box',
  bag: 'box',
  lbx: 'box',
  case: 'box',
  boite: 'box',
  lockbox: 'box',
  rr: 'route',
  hc: 'route',
  hcr: 'route',
  rfd: 'route',
  rural: 'route',
  star: 'route',
  highway: 'route',
  hwy: 'route',
  buzon: 'route',
  bzn: 'route',
  rd: 'road',
  rt: 'road',
  rte: 'road',
  route: 'road',
  sr: 'road',
  ss: 'road',
  mr: 'road',
  site: 'road',
  comp: 'road',
  apo: 'military',
  fpo: 'military',
  dpo: 'military',
  psc: 'military',
  cmr: 'military',
  cfpo: 'military',
  stn: 'military',
  station: 'military',
};

/** Single words are not all of it: letters run together, and initials of any post office (`HPO`), are read by their shape. */
export function kindOf(word: string): Kind | undefined {
  return kinds[word] ?? (word.length < 3 ? undefined : shapeOf(word));
}

function shapeOf(word: string): Kind | undefined {
  if (word.length === 3) return word.endsWith('po') ? 'initials' : undefined;
  return word.startsWith('pob') || word.endsWith('pob') || word.includes('box') ? 'run' : undefined;
}
