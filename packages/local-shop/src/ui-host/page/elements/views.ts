import { button, clickable, link } from './actions.ts';
import { banner } from './banner.ts';
import { checkbox, toggleSwitch } from './choices.ts';
import { details, modal, summary } from './disclosure.ts';
import { field } from './fields.ts';
import { badge, icon, image, progress, skeleton, spinner } from './feedback.ts';
import { arranged, divider, grid, section, stack } from './layout.ts';
import { heading, list, listItem, paragraph, text } from './text.ts';
import type { ElementView } from './view.ts';

/** The elements that have a look and a role of their own. */
export const views: Readonly<Record<string, ElementView>> = {
  's-badge': badge,
  's-banner': banner,
  's-box': arranged,
  's-button': button,
  's-checkbox': checkbox,
  's-chip': badge,
  's-clickable': clickable,
  's-details': details,
  's-divider': divider,
  's-email-field': field('email'),
  's-grid': grid,
  's-grid-item': arranged,
  's-heading': heading,
  's-icon': icon,
  's-image': image,
  's-link': link,
  's-list-item': listItem,
  's-modal': modal,
  's-number-field': field('number'),
  's-ordered-list': list('ordered'),
  's-paragraph': paragraph,
  's-phone-field': field('tel'),
  's-product-thumbnail': image,
  's-progress': progress,
  's-section': section,
  's-skeleton-paragraph': skeleton,
  's-spinner': spinner,
  's-stack': stack,
  's-summary': summary,
  's-switch': toggleSwitch,
  's-text': text,
  's-text-area': field('multiline'),
  's-text-field': field('text'),
  's-unordered-list': list('unordered'),
  's-url-field': field('url'),
};
