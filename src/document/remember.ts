/**
 * Reads a thing once: what was made of it is kept for as long as the thing itself is, that of the latest one until the next.
 * One thing is mostly asked for many times in a row.
 */
export function remember<Thing extends object, Value extends object>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  let latest: Thing | null = null;
  let latestValue: Value | null = null;
  return (thing) => {
    if (thing === latest && latestValue !== null) return latestValue;
    let value = known.get(thing);
    if (value === undefined) {
      value = read(thing);
      known.set(thing, value);
    }
    latest = thing;
    latestValue = value;
    return value;
  };
}
