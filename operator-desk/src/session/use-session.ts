import { leaveCentre, type SocketOf } from '@cherha/shared/protocol/connect.ts';
import type { HttpRefusal, SignInRequest } from '@cherha/shared/protocol/http.ts';
import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { keepDraft } from '../more/kept-draft.ts';

export type DeskSocket = SocketOf<'/desk'>;

/** Who is at this workplace, as the server said last. */
export type Session =
  | { readonly state: 'asking'; readonly unreachable: boolean }
  | { readonly state: 'out'; readonly ended: boolean }
  | { readonly state: 'in'; readonly me: StaffMember; readonly socket: DeskSocket };

export type SignIn = (who: SignInRequest) => Promise<HttpRefusal | 'no-answer' | undefined>;

const ASK_AGAIN_MS = 2_000;

/** The session lives in the cookie; here is only what the server answered about it. */
export function useSession(connect: () => DeskSocket) {
  const [session, set] = useState<Session>({ state: 'asking', unreachable: false });
  const kept = useRef<DeskSocket>(undefined);

  const enter = useCallback(
    (me: StaffMember) => {
      // A new connection each time: it carries the new cookie, and the views come whole.
      if (kept.current) leaveCentre(kept.current);
      const socket = connect();
      kept.current = socket;
      set({ state: 'in', me, socket });
    },
    [connect],
  );

  useEffect(() => {
    if (session.state !== 'asking') return undefined;
    const asking = new AbortController();
    void whoIsThere(asking.signal, () => set({ state: 'asking', unreachable: true })).then(
      (answer) => {
        if (answer === 'stopped') return;
        if (answer) enter(answer);
        else set({ state: 'out', ended: false });
      },
    );
    return () => asking.abort();
  }, [session.state, enter]);

  const signIn: SignIn = async (who) => {
    const answer = await api.signIn(who);
    if (!answer.ok) return answer.error;
    enter(answer.value.me);
    return undefined;
  };
  const signOut = async (): Promise<HttpRefusal | 'no-answer' | undefined> => {
    const answer = await api.signOut();
    keepDraft(undefined);
    if (!answer.ok && answer.error !== 'not-signed-in') return answer.error;
    if (kept.current) leaveCentre(kept.current);
    set({ state: 'out', ended: false });
    return undefined;
  };
  const ended = useCallback(() => {
    if (kept.current) leaveCentre(kept.current);
    set({ state: 'out', ended: true });
  }, []);

  return { session, signIn, signOut, ended };
}

/** Asks until the server has answered: nobody is sent to the sign-in because a cable is out. */
async function whoIsThere(
  stopped: AbortSignal,
  onSilence: () => void,
): Promise<StaffMember | undefined | 'stopped'> {
  while (!stopped.aborted) {
    const answer = await api.me();
    if (stopped.aborted) break;
    if (answer.ok) return answer.value.me;
    if (answer.error === 'not-signed-in') return undefined;
    onSilence();
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return 'stopped';
}
