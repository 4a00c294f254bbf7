import { html, type Html } from '../pages/html.ts';
import { variantName } from '../state/products.ts';
import type { ShopState } from '../state/state.ts';
import type { SettingField } from '../ui-host/extension-toml.ts';
import { choicesOf } from '../ui-host/setting-values.ts';

const INPUT_TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  date_time: 'datetime-local',
  number_integer: 'text',
  number_decimal: 'text',
};

/** The control for one setting of an extension, with its description and what is wrong with what was typed. */
export function settingControl(
  state: ShopState,
  id: string,
  field: SettingField,
  shown: { readonly value: string; readonly problem: string | null },
): Html {
  const { key, name, type, description } = field;
  const described = html`aria-describedby="${id}-about"`;
  const about = html`<p id="${id}-about" class="${shown.problem === null ? 'muted' : 'problem'}">
    ${shown.problem ?? description}
  </p>`;
  if (type === 'boolean') {
    return html`<div class="field">
      <label class="choice">
        <input
          type="checkbox"
          id="${id}"
          name="${key}"
          value="true"
          ${shown.value === 'true' && html`checked`}
          ${described}
        />
        ${name}
      </label>
      ${about}
    </div>`;
  }
  const options = optionsOf(state, field);
  const invalid = shown.problem !== null && html`aria-invalid="true"`;
  const control =
    options.length > 0
      ? html`<select id="${id}" name="${key}" ${described} ${invalid}>
          ${[['', 'None'] as const, ...options].map(
            ([value, text]) =>
              html`<option value="${value}" ${value === shown.value && html`selected`}>${text}</option>`,
          )}
        </select>`
      : type === 'multi_line_text_field'
        ? html`<textarea id="${id}" name="${key}" rows="3" ${described} ${invalid}>${shown.value}</textarea>`
        : html`<input
            id="${id}"
            name="${key}"
            type="${INPUT_TYPES[type] ?? 'text'}"
            value="${shown.value}"
            ${described}
            ${invalid}
          />`;
  return html`<div class="field"><label for="${id}">${name}</label> ${control} ${about}</div>`;
}

function optionsOf(state: ShopState, field: SettingField): readonly (readonly [string, string])[] {
  if (field.type !== 'variant_reference')
    return choicesOf(field).map((choice): readonly [string, string] => [choice, choice]);
  return [...state.products.values()].flatMap((product) =>
    product.variants.map((variant): readonly [string, string] => [variant.id, variantName(product, variant)]),
  );
}
