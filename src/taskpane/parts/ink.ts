/** The text colour that reads better on a fill, by WCAG relative luminance. @param fill `#RRGGBB` */
export function inkOn(fill: string): '#1f1f1f' | '#ffffff' {
  const luminance = relativeLuminance(fill);
  const contrastWithWhite = 1.05 / (luminance + 0.05);
  const contrastWithBlack = (luminance + 0.05) / (relativeLuminance('#1f1f1f') + 0.05);
  return contrastWithWhite > contrastWithBlack ? '#ffffff' : '#1f1f1f';
}

function relativeLuminance(colour: string): number {
  const channel = (start: number): number => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
