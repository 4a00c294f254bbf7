import { Box, Card, ChoiceList } from '@shopify/polaris';

import type { StartingPoint } from '../starting-policy.ts';
import type { FormValues } from './values.ts';

interface Start {
  readonly from: StartingPoint;
  readonly values: FormValues;
}

interface Props {
  readonly starts: readonly Start[];
  readonly chosen: StartingPoint;
  readonly choose: (start: Start) => void;
}

const words: Readonly<Record<StartingPoint, { readonly label: string; readonly helpText: string }>> = {
  plain: {
    label: 'A plain policy for your shop',
    helpText:
      'Ships to your own country for one rate, refuses no address and sells nothing on top. You add the rest.',
  },
  aallyn: {
    label: 'The AALLYN example',
    helpText:
      'The whole policy of a handbag shop in Los Angeles, tax, holidays and return rules included. You change what is different with you.',
  },
};

/** What a shop that published nothing yet starts from. Choosing replaces what was typed. Nothing to choose: nothing. */
export function StartChoice({ starts, chosen, choose }: Props) {
  if (starts.length < 2) return null;
  return (
    <Box paddingBlockEnd="400">
      <Card>
        <ChoiceList
          title="Start from"
          choices={starts.map(({ from }) => ({ value: from, ...words[from] }))}
          selected={[chosen]}
          onChange={([value]) => {
            const start = starts.find(({ from }) => from === value);
            if (start) choose(start);
          }}
        />
      </Card>
    </Box>
  );
}
