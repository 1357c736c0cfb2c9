/** A piece of a text and its offsets there. */
export type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** A named group of a match that was made with the flag `d`; undefined where the group took no part. */
export function pieceOf(match: RegExpExecArray | RegExpMatchArray | null, name: string): Piece | undefined {
  const at = match?.indices?.groups?.[name];
  const text = match?.groups?.[name];
  return at && text !== undefined ? { text, start: at[0], end: at[1] } : undefined;
}
