import { act, renderHook } from '@testing-library/react';
import { useTask, WAITING_AFTER } from './useTask';

afterEach(() => jest.useRealTimers());

test('a work that ends just as the word to wait falls due has ended', async () => {
  jest.useFakeTimers();
  const { result } = renderHook(() => useTask<number>());
  let finish: (value: number) => void = () => undefined;
  await act(async () => result.current.run(() => new Promise((resolve) => (finish = resolve))));
  await act(async () => {
    finish(74);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    jest.advanceTimersByTime(WAITING_AFTER);
  });
  expect(result.current.state).toEqual({ phase: 'done', value: 74 });
});

test('a work that says nothing for a while is waited for', async () => {
  jest.useFakeTimers();
  const { result } = renderHook(() => useTask<number>());
  await act(async () => result.current.run(() => new Promise(() => undefined)));
  act(() => jest.advanceTimersByTime(WAITING_AFTER));
  expect(result.current.state).toMatchObject({ phase: 'running', waiting: true });
});
