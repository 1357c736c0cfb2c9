/** Things by their id, each of which is read the first time it is asked for. */
export type ReadOnDemand<Thing> = {
  readonly get: (id: string) => Thing | undefined;
  readonly has: (id: string) => boolean;
  readonly values: () => Iterable<Thing>;
};

export function readOnDemand<Source, Thing>(
  sources: ReadonlyMap<string, Source>,
  read: (source: Source, id: string) => Thing,
): ReadOnDemand<Thing> {
  const things = new Map<string, Thing>();
  const get = (id: string): Thing | undefined => {
    const known = things.get(id);
    const source = known === undefined ? sources.get(id) : undefined;
    if (source === undefined) return known;
    const thing = read(source, id);
    things.set(id, thing);
    return thing;
  };
  return {
    get,
    has: (id) => sources.has(id),
    *values() {
      for (const id of sources.keys()) {
        const thing = get(id);
        if (thing !== undefined) yield thing;
      }
    },
  };
}
