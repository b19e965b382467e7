import { BY_RULE } from './decide';
import { planAcceptance } from './accept';
import { identified } from './identified';
import { receive } from './receive';
import { roundOf } from './round';
import { afterAccepting, file, issuedRound, PRESS, returnedBook, TODAY, tookBack } from './testing/round';

test('a file received without its digest is, once identified, what it would have been with it', () => {
  const { round, books } = issuedRound();
  const given = file(returnedBook(books[0], { '1-1-1-1': { R6実績: 510 } }), 'a.xlsx', 'd1');
  const taken = planAcceptance(tookBack([given], round), BY_RULE('single'), round, PRESS);
  const later = roundOf(afterAccepting(round.master, taken), TODAY);
  for (const now of [round, later]) {
    expect(identified(receive({ ...given, digest: '' }, now), 'd1', now)).toEqual(receive(given, now));
  }
  expect(receive(given, later).status).toBe('duplicate');
});
