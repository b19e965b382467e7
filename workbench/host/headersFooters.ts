/** Headers and footers of printed pages. */
import { textArgument } from './arguments';
import type { Host } from './host';
import { HostObject } from './hostObject';
import type { HeaderFooterPlace } from './pageLayoutState';
import type { Sheet } from './sheet';

export class HeaderFooterGroup extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get state(): string {
    return 'Default';
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.host, this.sheet);
  }
}

export class HeaderFooter extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }
  set leftHeader(given: unknown) {
    this.#texts.leftHeader = textArgument(given, 'leftHeader');
  }
  get centerHeader(): string {
    return this.#texts.centerHeader;
  }
  set centerHeader(given: unknown) {
    this.#texts.centerHeader = textArgument(given, 'centerHeader');
  }
  get rightHeader(): string {
    return this.#texts.rightHeader;
  }
  set rightHeader(given: unknown) {
    this.#texts.rightHeader = textArgument(given, 'rightHeader');
  }
  get leftFooter(): string {
    return this.#texts.leftFooter;
  }
  set leftFooter(given: unknown) {
    this.#texts.leftFooter = textArgument(given, 'leftFooter');
  }
  get centerFooter(): string {
    return this.#texts.centerFooter;
  }
  set centerFooter(given: unknown) {
    this.#texts.centerFooter = textArgument(given, 'centerFooter');
  }
  get rightFooter(): string {
    return this.#texts.rightFooter;
  }
  set rightFooter(given: unknown) {
    this.#texts.rightFooter = textArgument(given, 'rightFooter');
  }

  get #texts(): Record<HeaderFooterPlace, string> {
    return this.sheet.state.pageLayout.headersFooters;
  }
}
