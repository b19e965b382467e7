/** A number format, taken apart. */

/** `digits`: a run of `0 # ? , .`; `date`: one mark, e.g. `yyyy`; `text` is shown as it is. */
export interface FormatToken {
  readonly kind: 'text' | 'digits' | 'percent' | 'date' | 'general';
  readonly text: string;
}

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(g{1,3}|e{1,2}|y{1,4}|m{1,5}|d{1,4}|a{3,4}|h{1,2}|s{1,2}(?:\.0{1,3})?)|([0#?](?:[0#?,]*[0#?])?,*(?:\.[0#?]*)?|\.[0#?]+)|(%)|(E[+-])|([;])|(@)|(.)/gisu;

/** Sections in order, at most four; null: conditions, exponents, fractions and whatever else is not understood. */
export function tokensOf(format: string): FormatToken[][] | null {
  const sections: FormatToken[][] = [[]];
  const add = (kind: FormatToken['kind'], text: string): void => {
    sections.at(-1)?.push({ kind, text });
  };
  for (const match of format.matchAll(TOKEN)) {
    const [
      whole,
      quoted,
      escaped,
      bracket,
      general,
      halfDay,
      date,
      digits,
      percent,
      exponent,
      end,
      at,
      other,
    ] = match;
    if (quoted !== undefined) add('text', quoted);
    else if (escaped !== undefined) add('text', escaped);
    else if (bracket !== undefined) {
      if (/^(?:h+|m+|s+)$/i.test(bracket)) add('date', `[${bracket.toLowerCase()}]`);
      else if (/^[<>=]/.test(bracket)) return null;
      else if (bracket.startsWith('$')) add('text', /^\$([^-]*)/.exec(bracket)?.[1] ?? '');
    } else if (general !== undefined) add('general', '');
    else if (halfDay !== undefined) add('date', 'AM/PM');
    else if (exponent !== undefined) return null;
    else if (date !== undefined) add('date', date.toLowerCase());
    else if (digits !== undefined) add('digits', digits);
    else if (percent !== undefined) add('percent', '%');
    else if (end !== undefined) sections.push([]);
    else if (at !== undefined) add('text', '');
    else if (other === '/' && sections.at(-1)?.at(-1)?.kind === 'digits') return null;
    else if (other !== undefined) add('text', other);
    else add('text', whole.startsWith('_') ? ' ' : '');
  }
  return sections.length <= 4 ? sections : null;
}
