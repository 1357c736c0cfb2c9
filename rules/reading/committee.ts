const COMMITTEES = ['ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd'];
const LEVELS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu'];

const begins = (key: string, name: string): boolean =>
  key.startsWith(name) && (key.length === name.length || key.charAt(name.length) === ' ');

/** A People's Committee or Council by the key of its name: of what level, and of what place; empty where it says none. */
export function committeeOf(key: string): { readonly level: string; readonly place: string } | undefined {
  const committee = COMMITTEES.find((name) => begins(key, name));
  if (committee === undefined) return undefined;
  const rest = key.slice(committee.length + 1);
  const level = LEVELS.find((name) => begins(rest, name)) ?? '';
  return { level, place: level ? rest.slice(level.length + 1) : rest };
}
