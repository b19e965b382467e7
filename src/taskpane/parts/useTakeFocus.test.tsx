import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { Section } from './Section';

test('a heading that a press has led to is reached by Tab while it has the focus, and not afterwards', () => {
  render(
    <Section title="結果" takesFocus>
      <button type="button">次へ</button>
    </Section>,
  );
  const heading = screen.getByRole('heading', { name: '結果' });
  expect(heading).toHaveFocus();
  expect(heading.tabIndex).toBe(0);
  act(() => screen.getByRole('button').focus());
  expect(heading.tabIndex).toBe(-1);
});
