/** What a tick box over a list shows: all of it is ticked, nothing, or some. */
export function tickedOf(ticked: number, all: number): boolean | 'mixed' {
  if (ticked === all) return true;
  return ticked === 0 ? false : 'mixed';
}
