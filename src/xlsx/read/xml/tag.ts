/** An element's start as it stands in the bytes. One object serves all tags of a part: read it before the next comes. */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { placeIn } from '../cells/address';
import { fail } from '../fault';
import { begins, COLON, NO_BYTES } from './bytes';
import { decodeReferences } from './references';
import type { ByteStrings } from './names';

const XMLNS = 'xmlns';
export const MOST_ATTRIBUTES = 256;
/** So many are compared with each other; a root that declares namespaces has a few more. */
const FEW_ATTRIBUTES = 16;
/** Twice as many as there may be attributes. */
const SLOTS = MOST_ATTRIBUTES * 2;
/** Nobody is to know beforehand which names meet in one slot. */
const SEED = Math.floor(Math.random() * 2 ** 31);

export class XmlTag {
  /** Without its namespace prefix. */
  name = '';
  /** 1 for the root. */
  depth = 0;
  /** Whether one of its attributes declares a namespace. */
  declares = false;
  /** Whether a prefix stands where it stands in for the namespace of relationships. */
  isRelation: (prefix: string) => boolean = () => false;
  private bytes = NO_BYTES;
  private count = 0;
  /** Per attribute: start and end of its name, start and end of its value. */
  private readonly places = new Int32Array(MOST_ATTRIBUTES * 4);
  /** Per attribute: the last four bytes of its name. */
  private readonly tails = new Int32Array(MOST_ATTRIBUTES);
  /** Of a tag with many attributes: by the hash of its name, the attribute's place counted from 1; 0: none. */
  private readonly slots = new Int16Array(SLOTS);

  constructor(private readonly strings: ByteStrings) {}

  private get part(): string {
    return this.strings.part;
  }

  begin(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.count = 0;
    this.declares = false;
  }

  /** @param tail the last four bytes of its name */
  addAttribute(tail: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.count === MOST_ATTRIBUTES)
      fail('xlsx-too-many', this.part, XLSX_COUNTED.attributes, MOST_ATTRIBUTES);
    if (this.count >= FEW_ATTRIBUTES) this.refuseTwiceAmongMany(nameStart, nameEnd);
    else this.refuseTwice(tail, nameStart, nameEnd - nameStart);
    const { places } = this;
    this.tails[this.count] = tail;
    const at = this.count * 4;
    places[at] = nameStart;
    places[at + 1] = nameEnd;
    places[at + 2] = valueStart;
    places[at + 3] = valueEnd;
    this.count += 1;
  }

  /** The value of an attribute without prefix; null where there is none. */
  get(name: string): string | null {
    const i = this.find(name);
    return i < 0 ? null : this.value(i);
  }

  /** The value of an attribute in the namespace of relationships, e.g. `id` for `r:id`. */
  getRelation(name: string): string | null {
    for (let i = 0; i < this.count; i += 1) {
      const shift = this.length(i) - name.length;
      if (shift > 1 && this.bytes[this.place(i, 0) + shift - 1] === 0x3a && this.isNamed(i, shift, name)) {
        const start = this.place(i, 0);
        if (this.isRelation(this.strings.take(this.bytes, start, start + shift - 1))) return this.value(i);
      }
    }
    return null;
  }

  /** @param each called with `x` for `xmlns:x="…"`, with '' for `xmlns="…"` */
  eachDeclaration(each: (prefix: string, namespace: string) => void): void {
    for (let i = 0; i < this.count; i += 1) {
      const start = this.place(i, 0);
      if (!begins(this.bytes, XMLNS, start)) continue;
      if (this.length(i) === XMLNS.length) each('', this.value(i));
      else if (this.bytes[start + XMLNS.length] === COLON) {
        each(this.strings.take(this.bytes, start + XMLNS.length + 1, this.place(i, 1)), this.value(i));
      }
    }
  }

  /** A whole number ≥ 0 of at most nine digits; null where the attribute is missing. Anything else is a fault. */
  getCount(name: string): number | null {
    const i = this.find(name);
    if (i < 0) return null;
    const start = this.place(i, 2);
    const end = this.place(i, 3);
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] as number) - 0x30;
      if (digit < 0 || digit > 9 || at - start > 8) return this.refuse(i);
      count = count * 10 + digit;
    }
    return end > start ? count : this.refuse(i);
  }

  /**
   * A cell reference as {@link packPlace} packs it, without making a string of it; null where the attribute is missing.
   * What is no reference, or none on a sheet, is a fault.
   */
  getPlace(name: string): number | null {
    const i = this.find(name);
    if (i < 0) return null;
    const packed = placeIn(this.bytes, this.place(i, 2), this.place(i, 3));
    return packed >= 0 ? packed : this.refuse(i);
  }

  /** `1`, `true`, `on`; `otherwise` where the attribute is missing. */
  getFlag(name: string, otherwise = false): boolean {
    const text = this.get(name);
    return text === null ? otherwise : text === '1' || text === 'true' || text === 'on';
  }

  private refuseTwice(tail: number, nameStart: number, nameLength: number): void {
    for (let i = 0; i < this.count; i += 1) {
      if (
        this.tails[i] === tail &&
        this.length(i) === nameLength &&
        this.isSameName(i, nameStart, nameLength)
      ) {
        fail('xlsx-xml', this.part, 'attribute given twice');
      }
    }
  }

  /** Names that differ in the middle only would be compared to their end, each with each. */
  private refuseTwiceAmongMany(nameStart: number, nameEnd: number): void {
    if (this.count === FEW_ATTRIBUTES) {
      this.slots.fill(0);
      for (let i = 0; i < FEW_ATTRIBUTES; i += 1) this.fillSlot(i, this.place(i, 0), this.place(i, 1));
    }
    this.fillSlot(this.count, nameStart, nameEnd);
  }

  private fillSlot(i: number, nameStart: number, nameEnd: number): void {
    let hash = SEED;
    for (let at = nameStart; at < nameEnd; at += 1) {
      hash = Math.imul(hash ^ (this.bytes[at] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const { slots } = this;
    let slot = hash & (SLOTS - 1);
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      const length = nameEnd - nameStart;
      if (this.length(held - 1) === length && this.isSameName(held - 1, nameStart, length))
        fail('xlsx-xml', this.part, 'attribute given twice');
      slot = (slot + 1) & (SLOTS - 1);
    }
    slots[slot] = i + 1;
  }

  private find(name: string): number {
    for (let i = 0; i < this.count; i += 1) if (this.isNamed(i, 0, name)) return i;
    return -1;
  }

  private refuse(i: number): never {
    const text = this.value(i).slice(0, 40);
    return fail('xlsx-value', this.part, `${this.name} "${text}"`);
  }

  private value(i: number): string {
    const start = this.place(i, 2);
    const end = this.place(i, 3);
    if (!this.hasBreak(start, end)) return this.strings.takeDecoded(this.bytes, start, end);
    const raw = this.strings.take(this.bytes, start, end);
    // In an attribute a line break or tab is a space, unless it is written as a reference (XML 1.0, 3.3.3).
    return decodeReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.part);
  }

  private hasBreak(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      const byte = this.bytes[at] as number;
      if (byte === 0x09 || byte === 0x0a || byte === 0x0d) return true;
    }
    return false;
  }

  private isNamed(i: number, shift: number, name: string): boolean {
    const start = this.place(i, 0) + shift;
    if (this.place(i, 1) - start !== name.length) return false;
    for (let k = 0; k < name.length; k += 1) if (this.bytes[start + k] !== name.charCodeAt(k)) return false;
    return true;
  }

  private isSameName(i: number, start: number, length: number): boolean {
    const held = this.place(i, 0);
    for (let k = 0; k < length; k += 1) if (this.bytes[held + k] !== this.bytes[start + k]) return false;
    return true;
  }

  private length(i: number): number {
    return this.place(i, 1) - this.place(i, 0);
  }

  private place(i: number, which: 0 | 1 | 2 | 3): number {
    return this.places[i * 4 + which] as number;
  }
}
