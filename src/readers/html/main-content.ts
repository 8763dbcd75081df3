import type { Flow, Node } from './flow.js';

/**
 * Finds the release among what a site sets around it, by what the page says of its parts (`main`, `article`,
 * navigation) and how much text is in them; marks the rest as lying around. A page without parts is all release.
 */
export const markAround = (page: Flow): void => {
  const parts = partsOf(page);
  if (parts.length === 0) return;
  const all = inkOf(page);
  const core = coreOf(parts, all);
  if (core) markOutside(page, core);
  const within = (core?.own ?? all) / 2;
  for (const { flow, own } of parts)
    if (flow.region === 'around' && own < within && !(core && holds(flow, core.flow))) flow.around = true;
  if (!core) return;
  markLinkLists(core.flow);
};

/** A part of the page that says what it is, with its text that is no link. */
interface Part {
  readonly flow: Flow;
  readonly own: number;
}

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

const partsOf = (page: Flow): Part[] => {
  const parts: Part[] = [];
  const visit = (flow: Flow): void => {
    if (flow.region !== 'part' && flow.region !== 'page') parts.push({ flow, own: inkOf(flow) });
    for (const inner of flowsIn(flow)) visit(inner);
  };
  visit(page);
  return parts;
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

/** Printed characters that are no links. */
const inkOf = (flow: Flow): number => {
  let ink = 0;
  for (const node of flow.nodes) if (node.kind === 'line') ink += node.ink - node.linked;
  for (const inner of flowsIn(flow)) ink += inkOf(inner);
  return ink;
};

const holds = (outer: Flow, inner: Flow): boolean =>
  outer === inner || flowsIn(outer).some((flow) => holds(flow, inner));

/** All outside the core, save the page's first heading when the core has none of its own. */
const markOutside = (page: Flow, core: Part): void => {
  const wantsTitle = !hasTitle(core.flow);
  const visit = (flow: Flow): void => {
    if (flow === core.flow) return;
    const path = holds(flow, core.flow) || (wantsTitle && hasTitle(flow));
    if (!path) {
      flow.around = true;
      return;
    }
    flow.nodes = flow.nodes.map((node) => outside(node, wantsTitle));
    for (const inner of flowsIn(flow)) if (!inner.around) visit(inner);
  };
  visit(page);
};

/** A line outside the core becomes a part that lies around. */
const outside = (node: Node, wantsTitle: boolean): Node =>
  node.kind === 'line' && !(wantsTitle && node.heading === 1)
    ? { kind: 'flow', nodes: [node], region: 'part', around: true }
    : node;

const hasTitle = (flow: Flow): boolean =>
  flow.nodes.some((node) => node.kind === 'line' && node.heading === 1) || flowsIn(flow).some(hasTitle);

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
