import type { Flow, Node } from './flow.js';

/**
 * Finds the release among what a site sets around it, by what the page says of its parts (`main`, `article`,
 * navigation) and how much text is in them; marks the rest as lying around. A page without parts is all release.
 */
export const markAround = (page: Flow): void => {
  const parts: Part[] = [];
  const whole = partOf(page, undefined, parts);
  if (parts.length === 0) return;
  const core = coreOf(parts, whole.own);
  const path = new Set<Part>();
  for (let part = core; part; part = part.outer) path.add(part);
  if (core) markOutside(whole, core, path);
  const half = (core ?? whole).own / 2;
  for (const part of parts)
    if (part.flow.region === 'around' && part.own < half && !path.has(part)) part.flow.around = true;
  if (core) markLinkLists(core.flow);
};

/** A part of the page with what is in it. */
interface Part {
  readonly flow: Flow;
  readonly outer: Part | undefined;
  readonly inner: Part[];
  /** Printed characters that are no links. */
  own: number;
  /** It holds a heading of the first level. */
  titled: boolean;
}

/** The tree of parts; those that say what they are are noted, outer ones first. */
const partOf = (flow: Flow, outer: Part | undefined, noted: Part[]): Part => {
  const part: Part = { flow, outer, inner: [], own: 0, titled: false };
  if (flow.region !== 'part' && flow.region !== 'page') noted.push(part);
  for (const node of flow.nodes) {
    if (node.kind !== 'line') continue;
    part.own += node.ink - node.linked;
    if (node.heading === 1) part.titled = true;
  }
  for (const one of flowsIn(flow)) {
    const inner = partOf(one, part, noted);
    part.inner.push(inner);
    part.own += inner.own;
    part.titled ||= inner.titled;
  }
  return part;
};

const flowsIn = (flow: Flow): Flow[] => {
  const flows: Flow[] = [];
  for (const node of flow.nodes) {
    if (node.kind === 'flow') flows.push(node);
    else if (node.kind === 'table') {
      flows.push(node.caption);
      for (const row of node.rows) for (const cell of row) flows.push(cell.flow);
    }
  }
  return flows;
};

const SHORTEST = 200;

const coreOf = (parts: readonly Part[], all: number): Part | undefined =>
  [largest(parts, 'main'), largest(parts, 'article')].find(
    (part) => part !== undefined && part.own >= SHORTEST && part.own * 4 >= all,
  );

const largest = (parts: readonly Part[], region: Flow['region']): Part | undefined => {
  let best: Part | undefined;
  for (const part of parts) if (part.flow.region === region && (!best || part.own > best.own)) best = part;
  return best;
};

/** All outside the core, save the page's first heading when the core has none of its own. */
const markOutside = (part: Part, core: Part, path: ReadonlySet<Part>): void => {
  if (part === core) return;
  const wanted = !core.titled && part.titled;
  if (!path.has(part) && !wanted) {
    part.flow.around = true;
    return;
  }
  part.flow.nodes = part.flow.nodes.map((node) => outside(node, wanted));
  for (const inner of part.inner) markOutside(inner, core, path);
};

/** A line outside the core becomes a part that lies around. */
const outside = (node: Node, wantsTitle: boolean): Node =>
  node.kind === 'line' && !(wantsTitle && node.heading === 1)
    ? { kind: 'flow', nodes: [node], region: 'part', around: true }
    : node;

const MANY = 3;

/** Lists of nothing but links: other news, menus. */
const markLinkLists = (flow: Flow): void => {
  const { nodes } = flow;
  const apart: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    let next = at;
    while (next < nodes.length && isLink(nodes[next]!)) next++;
    if (next - at >= MANY)
      apart.push({ kind: 'flow', nodes: nodes.slice(at, next), region: 'around', around: true });
    else apart.push(...nodes.slice(at, next));
    if (next < nodes.length) apart.push(nodes[next]!);
    at = next + 1;
  }
  flow.nodes = apart;
  for (const inner of flowsIn(flow)) if (!inner.around) markLinkLists(inner);
};

const isLink = (node: Node): boolean => node.kind === 'line' && node.linked * 10 >= node.ink * 9;
