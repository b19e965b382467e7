/**
 * Which elements of a part count: those in the namespace of its root. Others are passed over with all that is in them, but for
 * what an mc:AlternateContent chooses, which counts as if it stood in its place (ISO/IEC 29500-3), and for known extensions in
 * a list of such. A plain element costs one look at a flag.
 */
import { fail } from '../fault';
import { COMPATIBILITY, EXTENSIONS, KNOWN, Namespaces, RELATIONS, ROOTS, type Rebinding } from './namespaces';
import type { QName } from './qnames';
import type { XmlTag } from './tag';

/** `alternatives`, `chosen`: no element of its own, what is in it counts. */
type Standing = 'own' | 'alternatives' | 'chosen' | 'passed';

/** An open element that changes what counts within. */
interface Frame {
  readonly level: number;
  readonly standing: Standing;
  readonly before: readonly Rebinding[];
  /** As {@link OwnElements.hidden}, this one included. */
  readonly hidden: number;
  /** One of the alternatives has been chosen. */
  isSettled: boolean;
}

export class OwnElements {
  /** Whether an element without prefix and declarations counts, and needs no further look. */
  isPlain = false;
  /** Whether the text that comes is nobody's. */
  isMute = false;
  /** Level of the innermost open element that changes what counts; 0: there is none. */
  edge = 0;
  /** How many levels of the open elements are no elements to a listener. */
  hidden = 0;
  private isPassing = false;
  private root: string | null = null;
  private readonly frames: Frame[] = [];
  private readonly namespaces = new Namespaces();

  /** @param ancestors of the element that opens */
  constructor(
    private readonly part: string,
    private readonly ancestors: readonly QName[],
  ) {}

  /** @returns whether it counts. To be asked unless it is plain. */
  open(tag: XmlTag, name: QName, level: number): boolean {
    if (this.isPassing) return false;
    const before = tag.declares ? this.namespaces.declare(tag) : NOTHING;
    const standing = this.standingOf(tag, name);
    if (standing === 'own' && before.length === 0) return true;
    const hidden = this.hidden + (standing === 'own' ? 0 : 1);
    this.frames.push({ level, standing, before, hidden, isSettled: false });
    this.settle();
    return standing === 'own';
  }

  /** @returns whether the element counted. To be asked at the edge, and where elements are not plain. */
  close(level: number): boolean {
    if (level !== this.edge) return !this.isPassing;
    const frame = this.frames.pop() as Frame;
    this.namespaces.restore(frame.before);
    this.settle();
    return frame.standing === 'own';
  }

  /** Whether a prefix stands for the namespace in which a part's relationships are named. */
  readonly isRelation = (prefix: string): boolean => RELATIONS.has(this.namespaces.of(prefix) ?? '');

  private settle(): void {
    const top = this.frames.at(-1);
    this.edge = top?.level ?? 0;
    this.hidden = top?.hidden ?? 0;
    this.isPassing = top?.standing === 'passed';
    this.isMute = this.isPassing || top?.standing === 'alternatives';
    this.isPlain = !this.isMute && this.namespaces.of('') === this.root;
  }

  private standingOf(tag: XmlTag, { prefix, local }: QName): Standing {
    const namespace = this.namespaces.of(prefix) ?? fail('xlsx-xml', this.part, `${prefix}:`);
    if (this.root === null) {
      if (!ROOTS.has(namespace)) fail('xlsx-xml', this.part, `xmlns="${namespace.slice(0, 100)}"`);
      this.root = namespace;
    }
    const top = this.frames.at(-1);
    if (top?.standing === 'alternatives') {
      return namespace === COMPATIBILITY ? this.alternative(tag, local, top) : 'passed';
    }
    if (namespace === this.root) return 'own';
    if (namespace === COMPATIBILITY && local === 'AlternateContent') return 'alternatives';
    return EXTENSIONS.has(namespace) && this.ancestors.some(({ local: held }) => held === 'extLst')
      ? 'own'
      : 'passed';
  }

  /** The first choice that can be understood counts, else what stands there to fall back on. */
  private alternative(tag: XmlTag, local: string, among: Frame): Standing {
    const isTaken =
      !among.isSettled &&
      (local === 'Fallback' || (local === 'Choice' && this.isUnderstood(tag.get('Requires') ?? '')));
    if (!isTaken) return 'passed';
    among.isSettled = true;
    return 'chosen';
  }

  /** @param requires prefixes with spaces between them */
  private isUnderstood(requires: string): boolean {
    const prefixes = requires.split(/\s+/).filter(Boolean);
    return (
      prefixes.length > 0 && prefixes.every((prefix) => KNOWN.has(this.namespaces.of(prefix) ?? UNKNOWN))
    );
  }
}

const NOTHING: readonly Rebinding[] = [];
/** No namespace that anybody knows. */
const UNKNOWN = '?';
