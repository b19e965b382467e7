/** The print set-up of a sheet, recorded as it is set. */
export interface PageLayoutState {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, number | null>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printOrder: string;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  /** Points. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  headersFooters: Record<HeaderFooterPlace, string>;
}

export const HEADER_FOOTER_PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterPlace = (typeof HEADER_FOOTER_PLACES)[number];

export const newPageLayout = (): PageLayoutState => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printOrder: 'DownThenOver',
  printArea: null,
  titleRows: null,
  titleColumns: null,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
