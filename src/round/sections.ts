/** Which 担当課 has which KPIs, from the column 担当課. */

/** One 担当課 with its KPIs, in the plan's order. */
export interface SectionShare {
  /** As first written in the sheet. */
  readonly section: string;
  readonly ids: readonly string[];
}

export interface SectionShares {
  /** In the order in which they first stand in the sheet. */
  readonly sections: readonly SectionShare[];
  /** KPIs that nobody would be asked for. */
  readonly without: readonly string[];
}

/** A KPI with what stands in its cell 担当課. */
export interface OwnedKpi {
  readonly id: string;
  readonly section: string;
}

/** 「、」「，」「,」「・」「／」「/」 and line breaks part sections; half-width forms of them too. */
const SEPARATORS = /[、，,・／/､･\r\n]+/u;

/** The sections that a cell names, each once, as written. */
export function sectionsIn(cell: string): string[] {
  const named = new Map<string, string>();
  for (const part of cell.split(SEPARATORS)) {
    const section = part.trim();
    const key = sectionKey(section);
    if (key !== '' && !named.has(key)) named.set(key, section);
  }
  return [...named.values()];
}

/** Tells whether two spellings are one section: neither width, case nor spaces count. */
export function sectionKey(section: string): string {
  return section.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

export function shareBySection(kpis: readonly OwnedKpi[]): SectionShares {
  const shares = new Map<string, { section: string; ids: string[] }>();
  const without: string[] = [];
  for (const { id, section: cell } of kpis) {
    const sections = sectionsIn(cell);
    if (sections.length === 0) without.push(id);
    for (const section of sections) {
      const key = sectionKey(section);
      const share = shares.get(key);
      if (share) share.ids.push(id);
      else shares.set(key, { section, ids: [id] });
    }
  }
  return { sections: [...shares.values()], without };
}
