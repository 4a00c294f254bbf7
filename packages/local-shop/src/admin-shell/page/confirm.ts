import type { Confirmation } from '../../app-bridge/protocol.ts';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly no: string;
  readonly yes: string;
  readonly isDestructive: boolean;
}

const QUESTIONS: Readonly<Record<Confirmation, Question>> = {
  leave: {
    title: 'Leave page with unsaved changes?',
    text: 'Leaving this page will delete all unsaved changes.',
    no: 'Stay',
    yes: 'Leave page',
    isDestructive: true,
  },
  discard: {
    title: 'Discard all unsaved changes?',
    text: 'If you discard changes, you’ll delete any edits you made since you last saved.',
    no: 'Continue editing',
    yes: 'Discard changes',
    isDestructive: true,
  },
};

/** Asks before unsaved changes go; Escape is the careful answer. */
export const confirmInDialog = (what: Confirmation): Promise<boolean> => askInDialog(QUESTIONS[what]);

/** Asks a person to say yes or no; Escape is no. */
export function askInDialog({ title, text, no, yes, isDestructive }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  dialog.setAttribute('aria-labelledby', 'question-title');
  const heading = document.createElement('h2');
  heading.id = 'question-title';
  heading.textContent = title;
  const body = document.createElement('p');
  body.textContent = text;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.className = 'actions';
  form.append(
    answer('no', no, 'button'),
    answer('yes', yes, isDestructive ? 'button destructive' : 'button primary'),
  );
  dialog.append(heading, body, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

function answer(value: string, label: string, look: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = label;
  button.className = look;
  return button;
}
