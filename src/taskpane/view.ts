/** The views of the pane, in the order of their tabs. The ribbon asks for one through the page's search: `?view=generate`. */
export const VIEWS = ['verdicts', 'check', 'round', 'rubric', 'generate'] as const;
export type View = (typeof VIEWS)[number];

/** null where the search names no view of ours. @param search as in `location.search` */
export function viewOf(search: string): View | null {
  const asked = new URLSearchParams(search).get('view');
  return VIEWS.find((view) => view === asked) ?? null;
}
