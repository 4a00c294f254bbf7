import { fallbackOf, languageNames, locales, textIn } from '@doorstep/policy';
import { Checkbox } from '@shopify/polaris';

import { WordsField } from './fields.tsx';
import { readNames } from './read.ts';
import { usePolicyForm } from './state.tsx';
import { nameField, namesConfirmedField, namesToConfirm } from './values.ts';

/** [PROT-06] The protection's name in every language that shoppers are answered in. */
export function NameFields() {
  const { values } = usePolicyForm();
  const names = readNames(values, { en: '' });
  return (
    <>
      <WordsField
        name={nameField('en')}
        help="Its name in English. It should promise what it waives, and no more."
      />
      {locales.map((locale) => {
        const next = fallbackOf[locale];
        return next === null ? null : (
          <WordsField
            key={locale}
            name={nameField(locale)}
            label={`In ${languageNames[locale]}`}
            help={`While it is empty, shoppers read the name in ${languageNames[next]}.`}
            placeholder={textIn(names, next)}
          />
        );
      })}
      <ConfirmNames />
    </>
  );
}

/** Asked for while a name is left behind, and shown ticked until a name is typed anew. */
function ConfirmNames() {
  const { values, problems, change } = usePolicyForm();
  const names = namesToConfirm(values);
  const confirmed = values[namesConfirmedField] === names;
  if (!confirmed && !problems.some(({ code }) => code === 'left-behind')) return null;
  return (
    <Checkbox
      id={namesConfirmedField}
      name={namesConfirmedField}
      label="The names I did not change still fit"
      helpText="They promise what the new name promises, each in its own language."
      checked={confirmed}
      onChange={(on) => change({ [namesConfirmedField]: on ? names : null })}
    />
  );
}
