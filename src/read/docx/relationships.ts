import type { Element } from './xml.ts';

export type Relationship = { readonly type: string; readonly target: string };

/** By id, targets as names of parts. ISO 29500-2, 9.3. */
export function readRelationships(root: Element, owner: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const { name, attributes } of root.children) {
    const { Id: id, Type: type, Target: target } = attributes;
    if (!name.endsWith('Relationship') || id === undefined || target === undefined) continue;
    if (attributes['TargetMode'] === 'External') continue;
    found.set(id, {
      type: type?.slice(type.lastIndexOf('/') + 1) ?? '',
      target: resolveTarget(target, owner),
    });
  }
  return found;
}

function resolveTarget(target: string, owner: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
