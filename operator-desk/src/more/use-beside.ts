import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import { useLayoutEffect, useState } from 'react';
import type { Told } from '../work/told.ts';
import type { Asking } from './use-asking.ts';

/** On a page of many forms each says beside its own button what came of it; all else is said above. */
export function useBeside(asking: Asking): { asking: Asking; above: Told | undefined } {
  const [claimed, claim] = useState<FromDesk>();
  const isClaimed = claimed !== undefined && claimed === asking.about;
  return { asking: { ...asking, claim }, above: isClaimed ? undefined : asking.told };
}

/** Of one form: what came of what it asked last. Where the form goes with it, that is said above. */
export function useToldHere({
  about,
  told,
  claim,
}: Partial<Pick<Asking, 'about' | 'told' | 'claim'>>): {
  told: Told | undefined;
  onSending: () => void;
} {
  const [before, setBefore] = useState<{ readonly about: FromDesk | undefined }>();
  const [mine, setMine] = useState<FromDesk>();
  if (before) {
    // What is asked is known in the same turn; where nothing was, the form waits for nothing.
    if (about !== before.about) setMine(about);
    setBefore(undefined);
  }
  const isMine = mine !== undefined && mine === about;
  useLayoutEffect(() => {
    if (!isMine || !claim) return undefined;
    claim(mine);
    return () => claim(undefined);
  }, [isMine, mine, claim]);
  return {
    told: isMine && claim ? told : undefined,
    onSending: () => setBefore({ about }),
  };
}
