/** Three beside one another in two rows, or upright two in three. */
export const QUEUES_ON_A_PAGE = 6;

/** So few pages as there can be, and none of them nearly empty. */
export function pagesOf<One>(queues: readonly One[]): (readonly One[])[] {
  const pages = Math.ceil(queues.length / QUEUES_ON_A_PAGE);
  const onEach = Math.ceil(queues.length / pages);
  return Array.from({ length: pages }, (_, i) => queues.slice(i * onEach, (i + 1) * onEach));
}
