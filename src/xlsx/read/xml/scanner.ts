/**
 * XML as a stream of tags and texts, read off the UTF-8 bytes. Elements must nest and close, attributes must be quoted and
 * single, there is one root and no DOCTYPE; foreign elements are passed over ({@link OwnElements}). Only what a listener asks for becomes a string: a sheet is mostly bytes that
 * nobody needs, and a tokeniser that makes strings of all of them takes three times as long (bench/readers).
 */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import type { ReadLimits } from '../limits';
import {
  APOSTROPHE,
  BANG,
  begins,
  COLON,
  copyOf,
  EQUALS,
  GT,
  INCOMPLETE,
  joined,
  LT,
  mayDeclare,
  NAME_ENDS,
  NO_BYTES,
  pastMark,
  QUESTION,
  QUOTE,
  skipSpace,
  SLASH,
} from './bytes';
import type { ElementBudget, XmlMemory } from './memory';
import { OwnElements } from './ownElements';
import type { QName } from './qnames';
import type { XmlTag } from './tag';
import type { XmlText } from './text';

export interface XmlListener {
  /** For `<a/>` too, followed by `close`. */
  open(tag: XmlTag): void;
  /** A piece of text of the element opened last and not closed; CDATA and comments split a text into pieces. */
  text(piece: XmlText): void;
  /** @param depth as the tag had it */
  close(name: string, depth: number): void;
}

/** Most texts are figures, and end within so many bytes. */
const NEAR = 24;

export class XmlScanner {
  private bytes = NO_BYTES;
  private rootClosed = false;
  private readonly open: QName[] = [];
  private readonly tag: XmlTag;
  private readonly own: OwnElements;

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
    private readonly limits: ReadLimits,
    private readonly memory: XmlMemory,
    private readonly budget: ElementBudget,
  ) {
    this.tag = memory.startPart(part);
    this.own = new OwnElements(part, this.open);
    this.tag.isRelation = this.own.isRelation;
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
        next = this.textEnd(at);
        if (next >= 0) this.text(at, next);
      } else if (at + 1 >= length) next = INCOMPLETE;
      else if (bytes[at + 1] === SLASH) next = this.closeTag(at);
      else if (bytes[at + 1] === BANG) next = this.declaration(at);
      else if (bytes[at + 1] === QUESTION) next = pastMark(bytes, '?>', at + 2);
      else next = this.openTag(at);
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return at;
  }

  /** Where the text that begins at `at` ends, or INCOMPLETE. A call into the engine costs more than a few steps here. */
  private textEnd(at: number): number {
    const { bytes, memory } = this;
    const expected = memory.strings.expectedLength(bytes, at);
    if (expected > 0) return at + expected;
    const near = Math.min(at + NEAR, bytes.length);
    for (let i = at + 1; i < near; i += 1) if (bytes[i] === LT) return i;
    return bytes.indexOf(LT, near);
  }

  private openTag(at: number): number {
    const { bytes, tag } = this;
    const { length } = bytes;
    let i = at + 1;
    let colon = at;
    let hash = 0;
    for (; i < length; i += 1) {
      const byte = bytes[i] as number;
      if (NAME_ENDS[byte] === 1) break;
      if (byte === COLON) colon = i;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const nameEnd = i;
    tag.begin(bytes);
    for (;;) {
      const before = i;
      i = skipSpace(bytes, i);
      if (i >= length) return INCOMPLETE;
      const byte = bytes[i];
      if (byte === GT) return this.opened(at + 1, colon + 1, nameEnd, hash, i + 1, false);
      if (byte === SLASH) {
        if (i + 1 >= length) return INCOMPLETE;
        if (bytes[i + 1] !== GT) this.malformed('/');
        return this.opened(at + 1, colon + 1, nameEnd, hash, i + 2, true);
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
    let hash = 0;
    for (; i < length; i += 1) {
      const byte = bytes[i] as number;
      if (NAME_ENDS[byte] === 1) break;
      hash = (hash << 8) | byte;
    }
    const nameEnd = i;
    if (bytes[i] !== EQUALS) i = skipSpace(bytes, i);
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
    if (mayDeclare(bytes, start)) this.tag.declares = true;
    this.tag.addAttribute(hash, start, nameEnd, valueStart, i);
    return i + 1;
  }

  private opened(
    start: number,
    localStart: number,
    nameEnd: number,
    hash: number,
    next: number,
    isEmpty: boolean,
  ): number {
    const { open, limits, tag, own, budget, memory } = this;
    if (nameEnd === localStart || nameEnd === start) this.malformed('element without a name');
    if (this.rootClosed) this.malformed('second root');
    if (open.length >= limits.depth) fail('xlsx-too-many', this.part, XLSX_COUNTED.depth, limits.depth);
    budget.left -= 1;
    if (budget.left < 0) fail('xlsx-too-many', this.part, XLSX_COUNTED.elements, limits.elements);
    const hasPrefix = localStart > start + 1;
    const name = memory.names.take(this.bytes, start, hasPrefix ? localStart : start, nameEnd, hash);
    const level = open.length + 1;
    tag.name = name.local;
    tag.depth = level - own.hidden;
    const counts = (own.isPlain && !hasPrefix && !tag.declares) || own.open(tag, name, level);
    if (counts) this.listener.open(tag);
    if (isEmpty) this.closed(name.local, level);
    else open.push(name);
    return next;
  }

  private closeTag(at: number): number {
    const { bytes, open } = this;
    const name = open.pop();
    // Nearly always the name and ">" stand here, and nobody has to look for where the tag ends.
    const likelyEnd = at + 2 + (name?.length ?? 0);
    if (name && likelyEnd < bytes.length && bytes[likelyEnd] === GT && name.isAt(bytes, at + 2)) {
      this.closed(name.local, open.length + 1);
      return likelyEnd + 1;
    }
    const end = bytes.indexOf(GT, at + 2);
    if (end < 0) {
      if (name) open.push(name);
      return INCOMPLETE;
    }
    if (!name?.stands(bytes, at + 2, end)) return this.malformed('elements do not nest');
    this.closed(name.local, open.length + 1);
    return end + 1;
  }

  private closed(name: string, level: number): void {
    const { own, listener } = this;
    this.rootClosed = level === 1;
    if ((own.isPlain && level !== own.edge) || own.close(level)) listener.close(name, level - own.hidden);
  }

  /** Comment, CDATA or DOCTYPE. */
  private declaration(at: number): number {
    const { bytes } = this;
    if (begins(bytes, '<!--', at)) return pastMark(bytes, '-->', at + 4);
    if (begins(bytes, '<![CDATA[', at)) {
      const end = pastMark(bytes, ']]>', at + 9);
      if (end === INCOMPLETE) return INCOMPLETE;
      this.text(at + 9, end - 3, true);
      return end;
    }
    return bytes.length - at < 9 ? INCOMPLETE : fail('xlsx-doctype', this.part);
  }

  private text(start: number, end: number, isCdata = false): void {
    const { text } = this.memory;
    if (this.open.length === 0) {
      if (skipSpace(this.bytes, start) < end) this.malformed('text outside the root');
    } else if (!this.own.isMute) {
      text.begin(this.bytes, start, end, isCdata);
      this.listener.text(text);
    }
  }

  private malformed(detail: string): never {
    return fail('xlsx-xml', this.part, detail);
  }
}
