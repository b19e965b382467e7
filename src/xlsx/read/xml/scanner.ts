/**
 * XML as a stream of tags and texts, read off the UTF-8 bytes. Elements must nest and close, attributes must be quoted and
 * single, there is one root and no DOCTYPE. Only what a listener asks for becomes a string: a sheet is mostly bytes that
 * nobody needs, and a tokeniser that makes strings of all of them takes three times as long (bench/readers).
 */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import type { ReadLimits } from '../limits';
import { ByteStrings, copyOf, oneLineBreak } from './names';
import { QNames, type QName } from './qnames';
import { XmlTag } from './tag';

export interface XmlListener {
  /** For `<a/>` too, followed by `close`. */
  open(tag: XmlTag): void;
  /** A piece of text of the element opened last and not closed; CDATA and comments split a text into pieces. */
  text(piece: () => string): void;
  /** @param depth as the tag had it */
  close(name: string, depth: number): void;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
/** A token is not all there yet. */
const INCOMPLETE = -1;

export class XmlScanner {
  private bytes: Uint8Array = new Uint8Array(0);
  private pieceStart = 0;
  private pieceEnd = 0;
  private isCdata = false;
  private rootClosed = false;
  private readonly open: QName[] = [];
  private readonly names: QNames;
  private readonly tag: XmlTag;
  private readonly piece = (): string => this.readPiece();

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
    private readonly limits: ReadLimits,
    /** May serve one part after another. */
    private readonly strings = new ByteStrings(),
  ) {
    strings.part = part;
    this.names = new QNames(strings);
    this.tag = new XmlTag(part, strings);
  }

  /** Any piece of the part, cut anywhere. */
  write(piece: Uint8Array): void {
    this.bytes = this.bytes.length === 0 ? piece : joined(this.bytes, piece);
    const at = this.scan();
    const left = this.bytes.length - at;
    if (left > this.limits.tokenBytes) {
      fail('xlsx-too-many', this.part, XLSX_COUNTED.characters, this.limits.tokenBytes);
    }
    this.bytes = copyOf(this.bytes, at, this.bytes.length);
  }

  end(): void {
    if (this.bytes.length > 0) this.text(0, this.bytes.length);
    if (this.open.length > 0 || !this.rootClosed) this.malformed('unexpected end');
  }

  /** Reads whole tokens; returns where the first incomplete one begins. */
  private scan(): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      let next: number;
      if (bytes[at] !== LT) {
        next = bytes.indexOf(LT, at);
        if (next >= 0) this.text(at, next);
      } else if (at + 1 >= length) next = INCOMPLETE;
      else if (bytes[at + 1] === SLASH) next = this.closeTag(at);
      else if (bytes[at + 1] === BANG) next = this.declaration(at);
      else if (bytes[at + 1] === QUESTION) next = this.past('?>', at + 2);
      else next = this.openTag(at);
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return at;
  }

  private openTag(at: number): number {
    const { bytes, tag } = this;
    const { length } = bytes;
    let i = at + 1;
    let colon = at;
    while (i < length && !endsName(bytes[i] as number)) {
      if (bytes[i] === COLON) colon = i;
      i += 1;
    }
    const nameEnd = i;
    tag.begin(bytes);
    for (;;) {
      const before = i;
      i = skipSpace(bytes, i);
      if (i >= length) return INCOMPLETE;
      const byte = bytes[i];
      if (byte === GT) return this.opened(at + 1, colon + 1, nameEnd, i + 1, false);
      if (byte === SLASH) {
        if (i + 1 >= length) return INCOMPLETE;
        if (bytes[i + 1] !== GT) this.malformed('/');
        return this.opened(at + 1, colon + 1, nameEnd, i + 2, true);
      }
      if (i === before) this.malformed('attribute');
      i = this.attribute(i);
      if (i === INCOMPLETE) return INCOMPLETE;
    }
  }

  /** Returns where the attribute that begins at `start` ends. */
  private attribute(start: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let i = start;
    while (i < length && !endsName(bytes[i] as number)) i += 1;
    const nameEnd = i;
    i = skipSpace(bytes, i);
    if (i >= length) return INCOMPLETE;
    if (bytes[i] !== EQUALS || nameEnd === start) this.malformed('attribute');
    i = skipSpace(bytes, i + 1);
    if (i >= length) return INCOMPLETE;
    const quote = bytes[i];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.malformed('attribute without quotes');
    const valueStart = i + 1;
    for (i = valueStart; i < length && bytes[i] !== quote; i += 1) {
      if (bytes[i] === LT) this.malformed('< in an attribute');
    }
    if (i >= length) return INCOMPLETE;
    this.tag.addAttribute(start, nameEnd, valueStart, i);
    return i + 1;
  }

  private opened(start: number, localStart: number, nameEnd: number, next: number, isEmpty: boolean): number {
    const { open, limits, tag, listener } = this;
    if (nameEnd === localStart || nameEnd === start) this.malformed('element without a name');
    if (this.rootClosed) this.malformed('second root');
    if (open.length >= limits.depth) fail('xlsx-too-many', this.part, XLSX_COUNTED.depth, limits.depth);
    const name = this.names.take(this.bytes, start, localStart > start + 1 ? localStart : start, nameEnd);
    tag.name = name.local;
    tag.depth = open.length + 1;
    listener.open(tag);
    if (isEmpty) this.closed(name.local, open.length + 1);
    else open.push(name);
    return next;
  }

  private closeTag(at: number): number {
    const end = this.bytes.indexOf(GT, at + 2);
    if (end < 0) return INCOMPLETE;
    const name = this.open.pop();
    if (!name?.stands(this.bytes, at + 2, end)) return this.malformed('elements do not nest');
    this.closed(name.local, this.open.length + 1);
    return end + 1;
  }

  private closed(name: string, depth: number): void {
    this.rootClosed = depth === 1;
    this.listener.close(name, depth);
  }

  /** Comment, CDATA or DOCTYPE. */
  private declaration(at: number): number {
    const { bytes } = this;
    if (this.begins('<!--', at)) return this.past('-->', at + 4);
    if (this.begins('<![CDATA[', at)) {
      const end = this.past(']]>', at + 9);
      if (end === INCOMPLETE) return INCOMPLETE;
      this.isCdata = true;
      this.text(at + 9, end - 3);
      this.isCdata = false;
      return end;
    }
    return bytes.length - at < 9 ? INCOMPLETE : fail('xlsx-doctype', this.part);
  }

  private past(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let i = this.bytes.indexOf(last, from); i >= 0; i = this.bytes.indexOf(last, i + 1)) {
      const start = i - mark.length + 1;
      if (start >= from && this.begins(mark, start)) return i + 1;
    }
    return INCOMPLETE;
  }

  private begins(mark: string, at: number): boolean {
    for (let k = 0; k < mark.length; k += 1) if (this.bytes[at + k] !== mark.charCodeAt(k)) return false;
    return true;
  }

  private text(start: number, end: number): void {
    this.pieceStart = start;
    this.pieceEnd = end;
    if (this.open.length > 0) this.listener.text(this.piece);
    else if (skipSpace(this.bytes, start) < end) this.malformed('text outside the root');
  }

  private readPiece(): string {
    const { strings, bytes, pieceStart, pieceEnd } = this;
    return this.isCdata
      ? oneLineBreak(strings.take(bytes, pieceStart, pieceEnd))
      : strings.takeDecoded(bytes, pieceStart, pieceEnd);
  }

  private malformed(detail: string): never {
    return fail('xlsx-xml', this.part, detail);
  }
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at] as number)) at += 1;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** 1 for each byte that ends a name. */
const NAME_ENDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte <= 0x20 || [GT, SLASH, EQUALS, LT, QUOTE, APOSTROPHE].includes(byte)),
);

function endsName(byte: number): boolean {
  return NAME_ENDS[byte] === 1;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
