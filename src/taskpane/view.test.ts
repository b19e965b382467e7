import { viewOf } from './view';

test('the ribbon’s address names the view', () => {
  expect(viewOf('?view=generate')).toBe('generate');
  expect(viewOf('?_host_Info=Excel$Win32$16.01&view=rubric')).toBe('rubric');
  expect(viewOf('?view=check')).toBe('check');
  expect(viewOf('?view=round')).toBe('round');
});

test('an address without a view of ours names none', () => {
  expect(viewOf('')).toBeNull();
  expect(viewOf('?view=constructor')).toBeNull();
});
