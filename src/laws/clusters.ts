/** What is joined, directly or through others, is one cluster: members are numbers from 0. */
export interface Clusters {
  readonly join: (a: number, b: number) => void;
  /** By their smallest member, members ascending. */
  readonly all: () => readonly (readonly number[])[];
}

export const clustersOf = (count: number): Clusters => {
  const leader = Array.from({ length: count }, (_, index) => index);
  const leaderOf = (member: number): number => {
    let at = member;
    for (let up = leader[at] as number; up !== at; up = leader[at] as number) {
      leader[at] = leader[up] as number; // shortens the way for the next one
      at = up;
    }
    return at;
  };
  return {
    join: (a, b) => {
      const [x, y] = [leaderOf(a), leaderOf(b)];
      leader[Math.max(x, y)] = Math.min(x, y);
    },
    all: () => {
      const clusters = new Map<number, number[]>();
      for (let member = 0; member < count; member++) {
        const cluster = clusters.get(leaderOf(member));
        if (cluster) cluster.push(member);
        else clusters.set(leaderOf(member), [member]);
      }
      return [...clusters.values()];
    },
  };
};
