import '@testing-library/jest-dom';
import { act, configure, render, screen, type RenderResult } from '@testing-library/react';
import { PersonError, type Language } from '../../words/message';
import { App } from '../App';
import type { View } from '../view';
import type { FakeBook } from './fakeBook';
import { FakeChecker } from './fakeChecker';
import { FakeRound } from './fakeRound';
import { giveJsdomWhatItLacks } from './jsdom';
import { townPlan } from './plan';

giveJsdomWhatItLacks();
// Drawing Fluent in jsdom is slow where other work shares the machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

interface Choices {
  readonly view?: View;
  readonly language?: Language;
  readonly isDark?: boolean;
  readonly checker?: FakeChecker;
  readonly round?: FakeRound;
}

/** The pane as index.tsx mounts it, over a workbook in memory, on 22 November 2023 (R5; the last year over is R4). */
export function renderPane(
  openBook: FakeBook,
  {
    view,
    language = 'ja',
    isDark = false,
    checker = new FakeChecker(),
    round = new FakeRound(),
  }: Choices = {},
): RenderResult {
  return render(
    <App
      openBook={openBook}
      checker={checker}
      roundTools={round}
      plan={townPlan}
      language={language}
      isDark={isDark}
      firstView={view ?? null}
      today={{ year: 2023, month: 11, day: 22 }}
    />,
  );
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const findButton = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name });

export async function press(name: string | RegExp): Promise<void> {
  const target = await findButton(name);
  await act(async () => target.click());
}

/** A failure as the edge to Excel tells it. */
export function personError(ja: string, remedy = '直してください。'): PersonError {
  return new PersonError({
    code: 'test',
    message: { ja, en: 'A test failure.' },
    remedy: { ja: remedy, en: 'Mend it.' },
  });
}
