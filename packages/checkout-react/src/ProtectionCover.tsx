import type { ShownSavings, WaivableFee } from '@doorstep/policy';
import {
  Button,
  Disclosure,
  Link,
  List,
  ListItem,
  TextBlock,
  useTranslate,
  View,
} from '@shopify/ui-extensions-react/checkout';

const details = 'protection-cover';

/** [PROT-04, PROT-06] What the protection covers, and what it does not. */
export function ProtectionCover({
  name,
  waives,
  fees,
  terms,
}: Pick<ShownSavings, 'fees'> & {
  readonly name: string;
  readonly waives: readonly WaivableFee[];
  /** Where the policy's terms of it stand; `null` for no page of their own. */
  readonly terms: string | null;
}) {
  const translate = useTranslate();
  return (
    <Disclosure>
      <Button kind="plain" toggles={details}>
        {translate('protection.about', { name })}
      </Button>
      <View id={details}>
        <List>
          {waives.map((fee) => (
            <ListItem key={fee}>
              {fees[fee]
                ? translate(`protection.saves.${fee}`, { amount: fees[fee] })
                : translate(`protection.covers.${fee}`)}
            </ListItem>
          ))}
        </List>
        <TextBlock>{translate('protection.limits')}</TextBlock>
        <TextBlock>{translate('protection.charged')}</TextBlock>
        {terms !== null && (
          <Link to={terms} external>
            {translate('protection.terms', { name })}
          </Link>
        )}
      </View>
    </Disclosure>
  );
}
