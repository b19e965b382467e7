/** A drawing with viewBox `0 0 32 32`, made `size` pixels wide and high, its rectangles on whole pixels. */
export function snapToPixels(svg: string, size: number): string;
