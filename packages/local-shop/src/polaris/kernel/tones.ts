/** The tones of banners, badges, icons and texts, as the theme's colours; `auto` and `neutral` are what is around them. */
const COLOURS: Readonly<Record<string, string>> = {
  info: 'info',
  success: 'ok',
  caution: 'caution',
  warning: 'warning',
  critical: 'critical',
};

export const toneColour = (tone: string): string => {
  const name = COLOURS[tone];
  return name === undefined ? '' : `var(--${name})`;
};

/** Rules for a piece with `data-tone`: its colour on the ground that goes with it. */
export const toneRules = (selector: string): string =>
  Object.entries(COLOURS)
    .map(
      ([tone, name]) =>
        `${selector}[data-tone=${tone}] { color: var(--${name}); background: var(--${name}-fill); }`,
    )
    .join(' ');
