/**
 * A dictionary whose every version stays as it was: putting something on it gives a new shelf that
 * shares nearly everything with the old one. The law stays pure and an append that failed costs
 * nothing, also with thousands of tickets in a day. (A hash trie with 32 branches a level.)
 */
export interface Shelf<V> {
  readonly size: number;
  readonly root: Node<V>;
}

type Node<V> = Leaf<V> | Branch<V> | Clash<V>;
interface Leaf<V> {
  readonly kind: 'leaf';
  readonly hash: number;
  readonly key: string;
  readonly value: V;
}
interface Branch<V> {
  readonly kind: 'branch';
  readonly map: number;
  readonly kids: readonly Node<V>[];
}
/** Different keys with one hash. */
interface Clash<V> {
  readonly kind: 'clash';
  readonly hash: number;
  readonly leaves: readonly Leaf<V>[];
}

const BITS = 5;
const none: Branch<never> = { kind: 'branch', map: 0, kids: [] };

export const emptyShelf = <V>(): Shelf<V> => ({ size: 0, root: none });

export function shelfOf<V>(entries: Iterable<readonly [string, V]>): Shelf<V> {
  let shelf = emptyShelf<V>();
  for (const [key, value] of entries) shelf = put(shelf, key, value);
  return shelf;
}

export function look<V>(shelf: Shelf<V>, key: string): V | undefined {
  const hash = hashOf(key);
  let node: Node<V> = shelf.root;
  for (let shift = 0; node.kind === 'branch'; shift += BITS) {
    const bit = bitAt(hash, shift);
    if ((node.map & bit) === 0) return undefined;
    node = node.kids[indexOf(node.map, bit)] as Node<V>;
  }
  if (node.kind === 'leaf') return node.key === key ? node.value : undefined;
  return node.leaves.find((leaf) => leaf.key === key)?.value;
}

export function put<V>(shelf: Shelf<V>, key: string, value: V): Shelf<V> {
  const grows = look(shelf, key) === undefined ? 1 : 0;
  const leaf: Leaf<V> = { kind: 'leaf', hash: hashOf(key), key, value };
  return { size: shelf.size + grows, root: inserted(shelf.root, leaf, 0) };
}

export function take<V>(shelf: Shelf<V>, key: string): Shelf<V> {
  if (look(shelf, key) === undefined) return shelf;
  return { size: shelf.size - 1, root: removed(shelf.root, hashOf(key), key, 0) ?? none };
}

/** Everything on the shelf, in no order that means anything. */
export function everything<V>(shelf: Shelf<V>): V[] {
  return entriesOf(shelf).map(([, value]) => value);
}

export function entriesOf<V>(shelf: Shelf<V>): [string, V][] {
  const found: [string, V][] = [];
  const walk = (node: Node<V>): void => {
    if (node.kind === 'branch') for (const kid of node.kids) walk(kid);
    else if (node.kind === 'leaf') found.push([node.key, node.value]);
    else for (const leaf of node.leaves) found.push([leaf.key, leaf.value]);
  };
  walk(shelf.root);
  return found;
}

function inserted<V>(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
  if (node.kind === 'branch') return insertedInBranch(node, leaf, shift);
  if (node.hash !== leaf.hash) return insertedInBranch(branchOver(node, shift), leaf, shift);
  if (node.kind === 'leaf' && node.key === leaf.key) return leaf;
  const others = node.kind === 'leaf' ? [node] : node.leaves.filter((old) => old.key !== leaf.key);
  return { kind: 'clash', hash: leaf.hash, leaves: [...others, leaf] };
}

function insertedInBranch<V>(branch: Branch<V>, leaf: Leaf<V>, shift: number): Branch<V> {
  const bit = bitAt(leaf.hash, shift);
  const at = indexOf(branch.map, bit);
  if ((branch.map & bit) === 0)
    return { kind: 'branch', map: branch.map | bit, kids: branch.kids.toSpliced(at, 0, leaf) };
  const kid = inserted(branch.kids[at] as Node<V>, leaf, shift + BITS);
  return { kind: 'branch', map: branch.map, kids: branch.kids.with(at, kid) };
}

const branchOver = <V>(node: Leaf<V> | Clash<V>, shift: number): Branch<V> => ({
  kind: 'branch',
  map: bitAt(node.hash, shift),
  kids: [node],
});

function removed<V>(node: Node<V>, hash: number, key: string, shift: number): Node<V> | undefined {
  if (node.kind === 'leaf') return undefined;
  if (node.kind === 'clash') {
    const leaves = node.leaves.filter((leaf) => leaf.key !== key);
    return leaves.length === 1 ? leaves[0] : { ...node, leaves };
  }
  const bit = bitAt(hash, shift);
  const at = indexOf(node.map, bit);
  const kid = removed(node.kids[at] as Node<V>, hash, key, shift + BITS);
  if (kid) return { kind: 'branch', map: node.map, kids: node.kids.with(at, kid) };
  return node.kids.length === 1
    ? undefined
    : { kind: 'branch', map: node.map & ~bit, kids: node.kids.toSpliced(at, 1) };
}

/** FNV-1a, 32 bits: even enough for ids, and the same on every machine. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const bitAt = (hash: number, shift: number): number => 1 << ((hash >>> shift) & 31);

function indexOf(map: number, bit: number): number {
  let below = map & (bit - 1);
  below -= (below >>> 1) & 0x55555555;
  below = (below & 0x33333333) + ((below >>> 2) & 0x33333333);
  return Math.imul((below + (below >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
