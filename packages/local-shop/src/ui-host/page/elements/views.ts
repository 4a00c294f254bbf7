import { buttonGroup, customerAccountAction, page } from './account.ts';
import { button, clickable, link } from './actions.ts';
import { banner } from './banner.ts';
import { choice, choiceList } from './choice-list.ts';
import { checkbox, toggleSwitch } from './choices.ts';
import { details, modal, summary } from './disclosure.ts';
import { dropZone } from './drop-zone.ts';
import { field } from './fields.ts';
import { form } from './form.ts';
import { badge, icon, image, progress, skeleton, spinner } from './feedback.ts';
import { option, select } from './select.ts';
import { arranged, divider, grid, section, stack } from './layout.ts';
import { heading, list, listItem, paragraph, text } from './text.ts';
import type { ElementView } from './view.ts';

/** The elements that have a look and a role of their own. */
export const views: Readonly<Record<string, ElementView>> = {
  's-badge': badge,
  's-banner': banner,
  's-box': arranged,
  's-button': button,
  's-button-group': buttonGroup,
  's-checkbox': checkbox,
  's-chip': badge,
  's-choice': choice,
  's-choice-list': choiceList,
  's-clickable': clickable,
  's-customer-account-action': customerAccountAction,
  's-date-field': field('date'),
  's-details': details,
  's-divider': divider,
  's-drop-zone': dropZone,
  's-email-field': field('email'),
  's-form': form,
  's-grid': grid,
  's-grid-item': arranged,
  's-heading': heading,
  's-icon': icon,
  's-image': image,
  's-link': link,
  's-list-item': listItem,
  's-modal': modal,
  's-money-field': field('number'),
  's-number-field': field('number'),
  's-option': option,
  's-ordered-list': list('ordered'),
  's-page': page,
  's-paragraph': paragraph,
  's-password-field': field('password'),
  's-phone-field': field('tel'),
  's-product-thumbnail': image,
  's-progress': progress,
  's-section': section,
  's-select': select,
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
