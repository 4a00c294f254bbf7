import { draftOrder, toPoBox } from '../../scripts/draft-order.ts';
import { openQuestion } from '../../scripts/open-request.ts';
import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';

test.use({ provoked: [422] });

test('[FORM-01] [RET-02] a support agent works off the queue: a question is answered, and a return that the policy refuses is approved with a reason', async ({
  page,
  product,
}) => {
  const order = await draftOrder(page, product.admin, toPoBox);
  const app = frameOf(page);
  await openQuestion(page, product.admin, order, 'When does it ship?');

  await app.getByRole('link', { name: `Order ${order} and what it was promised` }).click();
  await app.getByRole('link', { name: 'New request' }).click();
  await app.getByRole('link', { name: 'Return', exact: true }).click();
  await expect(app.getByText('Your policy says no.')).toBeVisible();
  await app
    .getByRole('spinbutton', { name: /how many/ })
    .first()
    .fill('1');
  await app.getByRole('checkbox', { name: /as it was sold/ }).check();
  await app.getByRole('button', { name: 'Open request' }).click();
  await expect(app.getByRole('heading', { name: 'Next: Decline' })).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByText('Approve, against your policy', { exact: true }).click();
  await app.getByRole('button', { name: 'Approve against your policy' }).click();
  await expect(app.getByText(/the reason is kept/)).toBeVisible();
  await app.getByRole('textbox', { name: /Why do you decide/ }).fill('It goes back to us unopened.');
  await app.getByRole('button', { name: 'Approve against your policy' }).click();
  await expect(app.getByRole('heading', { name: 'Next: Send return label' })).toBeVisible();
  await expect(app.getByText('It goes back to us unopened.')).toBeVisible();

  await page.goto(`${product.admin}/app/requests`);
  await isAccessibleAndFits(page);
  await app.getByRole('link', { name: `Question, ${order}` }).click();
  await app.getByRole('textbox', { name: 'What you write' }).fill('Once its address is settled.');
  await app.getByRole('button', { name: 'Send answer' }).click();
  await expect(app.getByText('Settled', { exact: true }).last()).toBeVisible();
});

test('[FORM-01] by the keyboard alone: two notes are two, and after a decision the next request is one key and Enter away', async ({
  page,
  product,
}) => {
  const order = await draftOrder(page, product.admin, toPoBox);
  const app = frameOf(page);
  // The page of an order lists its requests by the same words as a new one is chosen by.
  const another = await draftOrder(page, product.admin, toPoBox);
  await openQuestion(page, product.admin, another, 'When does it ship?');
  await openQuestion(page, product.admin, order, 'And where is it?');
  const note = app.getByRole('textbox', { name: 'Note' });
  for (const text of ['They called.', 'They called again.']) {
    await note.fill(text);
    await app.getByRole('button', { name: 'Keep note' }).press('Enter');
    await expect(app.getByText(text, { exact: true })).toBeVisible();
    await expect(note).toHaveValue('');
  }
  await app.getByRole('textbox', { name: 'What you write' }).fill('On its way.');
  await app.getByRole('button', { name: 'Send answer' }).press('Enter');
  await expect(app.getByText('Settled', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Tab');
  const next = app.getByRole('link', { name: /^Go on with / });
  await expect(next).toBeFocused();
  const to = (await next.getAttribute('href'))?.split('?')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(to));
  await expect(app.getByText('On its way.', { exact: true })).toHaveCount(0);
});
