import type { BoardId } from '../domain/ids.ts';

/** What one board alone is told when it comes: how it is called, and which board of the centre it is. */
export interface OwnBoardView {
  readonly view: 'ownBoard';
  /** As whoever paired it named it. */
  readonly name: string;
  /** Missing where nobody said it: then its address does. */
  readonly board?: BoardId;
}

export const ownBoardOf = ({ name, board }: Omit<OwnBoardView, 'view'>): OwnBoardView => ({
  view: 'ownBoard',
  name,
  ...(board !== undefined && { board }),
});
