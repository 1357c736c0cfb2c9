/** Reads a thing once: what was made of it is kept for as long as the thing itself is, and no longer. */
export function remember<Thing extends object, Value extends object>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before;
    const value = read(thing);
    known.set(thing, value);
    return value;
  };
}
