/** A length in twips (1/1440 inch), the unit Word files store. Built only by the functions below. */
export type Length = number & { readonly __unit: 'twip' };

const TWIPS_PER_MM = 1440 / 25.4;

/** Never rounded down: 30 mm is 1701 twips, so that a legal minimum stays legal in a Word file. */
export const mm = (millimetres: number): Length => Math.round(millimetres * TWIPS_PER_MM) as Length;
export const pt = (points: number): Length => Math.round(points * 20) as Length;
export const twips = (value: number): Length => value as Length;

/** Millimetres to two decimals, as the command-line contract prints them. */
export const toMm = (length: Length): number => Math.round((length / TWIPS_PER_MM) * 100) / 100;
/** Points to two decimals. */
export const toPt = (length: Length): number => Math.round(length * 5) / 100;

/** The finest step Word shows is 0.1 mm; rounding in a file must never make a letter illegal. */
const TOLERANCE = 6;

export type LengthRange = { readonly min: Length; readonly max: Length };

/** The only comparison of lengths: allows 0.1 mm either way. */
export const isWithin = (length: Length, { min, max }: LengthRange): boolean =>
  length >= min - TOLERANCE && length <= max + TOLERANCE;
