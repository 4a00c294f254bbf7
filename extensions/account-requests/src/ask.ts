import { accountAddress } from '@doorstep/live-view';
import type { Api } from '@shopify/ui-extensions/customer-account.order.page.render';

/** What the app says: its status, and what is in its answer. */
export interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/** Asks the app about the order: what is to be done, `do`, and what was filled in, with photos where there are some. */
export type Ask = (said: Readonly<Record<string, string>>, photos?: readonly File[]) => Promise<Answer>;

/**
 * Asks as a form, so that no browser asks first whether it may.
 */
export const askOf =
  ({ shop, sessionToken, localization, order }: Api): Ask =>
  async (said, photos = []) => {
    const language = localization.extensionLanguage.value.isoCode;
    const response = await fetch(accountAddress(shop, order.value?.id ?? ''), {
      method: 'POST',
      body: bodyOf({ ...said, language, token: await sessionToken.get() }, photos),
    });
    return { status: response.status, value: await response.json() };
  };

/** Photos stand behind the fields: the app knows by those whose they are. */
function bodyOf(
  fields: Readonly<Record<string, string>>,
  photos: readonly File[],
): URLSearchParams | FormData {
  if (photos.length === 0) return new URLSearchParams(fields);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const photo of photos) form.append('photos', photo);
  return form;
}
