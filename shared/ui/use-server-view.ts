import type { ConnectRefusal } from '@cherha/shared/protocol/messages.ts';
import { useEffect, useState } from 'react';
import type { Socket } from 'socket.io-client';

/** `live`: heard lately. `silent`: connected and nothing heard for long. `lost`: no connection. */
export type Link = 'joining' | 'live' | 'silent' | 'lost' | { readonly refused: ConnectRefusal };

export interface ServerViews<View extends { view: string }> {
  readonly link: Link;
  /** The latest whole view of each name; kept while the server is away. */
  readonly views: { readonly [Name in View['view']]?: Extract<View, { view: Name }> };
}

/** The server repeats its views every 5 s; after this long without one a screen says it is stale. */
export const SILENT_AFTER_MS = 12_000;

/**
 * The one hook at the edge: what the server says now, and whether it still says anything. `by`: the
 * view without which what stands on the screen is old; by default each of them says that all is well.
 */
export function useServerView<View extends { view: string; version?: number }>(
  socket: Socket,
  by?: View['view'],
): ServerViews<View> {
  const [seen, setSeen] = useState<ServerViews<View>>({ link: 'joining', views: {} });

  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const link = (next: Link): void =>
      setSeen((now) => (now.link === next ? now : { ...now, link: next }));
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => link('silent'), SILENT_AFTER_MS);
    };
    const onView = (view: View): void => {
      listen();
      setSeen((now) => ({
        link: by === undefined || by === view.view ? 'live' : now.link,
        views: { ...now.views, [view.view]: view },
      }));
    };
    const onLost = (): void => {
      clearTimeout(silence);
      link('lost');
    };
    const onRefused = (error: Error & { data?: { refusal?: ConnectRefusal } }): void => {
      clearTimeout(silence);
      link(error.data?.refusal ? { refused: error.data.refusal } : 'lost');
    };
    socket.on('view', onView);
    socket.on('connect', listen);
    socket.on('disconnect', onLost);
    socket.on('connect_error', onRefused);
    return () => {
      clearTimeout(silence);
      socket.off('view', onView);
      socket.off('connect', listen);
      socket.off('disconnect', onLost);
      socket.off('connect_error', onRefused);
    };
  }, [socket, by]);

  return seen;
}
