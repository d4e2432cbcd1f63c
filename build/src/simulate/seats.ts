import type { DeskId } from '@cherha/shared/domain/ids.ts';
import type { Hall, Post } from './hall.ts';

export interface Seat {
  readonly deskId: DeskId;
  readonly post: Post;
}

/** Who sits where: whoever sits at a window already stays there, the others take the next free one. */
export function seatsIn({ offer, operators, reception }: Hall): Seat[] {
  const { desks } = reception.view();
  const sitting = new Map(desks.map(({ id, operator }) => [id, operator]));
  const isSitting = ({ staffId }: Post): boolean =>
    desks.some(({ operator }) => operator === staffId);
  const free = operators.filter((post) => !isSitting(post));
  return offer.windows.flatMap(({ id: deskId }) => {
    const there = sitting.get(deskId);
    const post = there ? operators.find(({ staffId }) => staffId === there) : free.shift();
    return post ? [{ deskId, post }] : [];
  });
}
