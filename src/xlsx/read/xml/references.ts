/** Character references of XML and of spreadsheets. */
import { fail } from '../fault';

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&amp;`, `&#26085;`, `&#x65E5;`. An entity that a DOCTYPE would have to define is a fault. */
export function decodeReferences(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,32});?/g, (whole: string, body: string) => {
    if (!whole.endsWith(';')) return fail('xlsx-xml', part, '&');
    if (body.startsWith('#')) return numericReference(body, part);
    const character = Object.hasOwn(PREDEFINED, body) ? PREDEFINED[body] : undefined;
    return character ?? fail('xlsx-xml', part, `&${body};`);
  });
}

function numericReference(body: string, part: string): string {
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(body.replace(/^#(x?)0+(?=[0-9a-f])/i, '#$1'));
  if (!match) return fail('xlsx-xml', part, `&${body};`);
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  return isCharacter ? String.fromCodePoint(code) : fail('xlsx-xml', part, `&${body};`);
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore that would begin such a mark. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
