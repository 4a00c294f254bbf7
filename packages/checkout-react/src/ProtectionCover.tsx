import type { WaivableFee } from '@doorstep/policy';
import {
  Button,
  Disclosure,
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
}: {
  readonly name: string;
  readonly waives: readonly WaivableFee[];
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
            <ListItem key={fee}>{translate(`protection.covers.${fee}`)}</ListItem>
          ))}
        </List>
        <TextBlock>{translate('protection.limits')}</TextBlock>
        <TextBlock>{translate('protection.charged')}</TextBlock>
      </View>
    </Disclosure>
  );
}
