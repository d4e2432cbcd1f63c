import type { Link } from '@cherha/shared/ui/use-server-view.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';

/** What the board shows of itself: it keeps the last calls whatever happens to the server. */
export type Face =
  | { readonly is: 'not-paired' }
  | { readonly is: 'outdated' }
  | { readonly is: 'joining' }
  | { readonly is: 'no-server' }
  | { readonly is: 'calls'; readonly view: BoardView; readonly stale: boolean };

export function faceOf(link: Link, view: BoardView | undefined): Face {
  if (typeof link === 'object')
    return link.refused === 'protocol-differs' ? { is: 'outdated' } : { is: 'not-paired' };
  if (view) return { is: 'calls', view, stale: link === 'lost' || link === 'silent' };
  return link === 'lost' || link === 'silent' ? { is: 'no-server' } : { is: 'joining' };
}
