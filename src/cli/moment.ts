import type { Host } from './host.ts';

/** Now, to the second as Word writes it; fixed from outside for what must come out the same again. */
export function moment({ env }: Host): string {
  const fixed = Number(env['SOURCE_DATE_EPOCH']);
  const date = Number.isFinite(fixed) && fixed > 0 ? new Date(fixed * 1000) : new Date();
  return `${date.toISOString().slice(0, 19)}Z`;
}
