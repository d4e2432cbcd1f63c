import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import { useState } from 'react';
import type { Asking, Send } from './use-asking.ts';

/** What one of several forms asked for: it knows by it whether what came of it is its own. */
export interface Own {
  readonly isMine: boolean;
  /** It was done; a refusal leaves what was typed where it is. */
  readonly isDone: boolean;
  readonly send: Send;
}

export function useOwn(asking: Asking): Own {
  const [sent, setSent] = useState<FromDesk>();
  const isMine = sent !== undefined && asking.about === sent;
  return {
    isMine,
    isDone: isMine && asking.told?.tone === 'done',
    send(command, around) {
      // A press that is not heard changes nothing of what is awaited.
      if (asking.going) return;
      setSent(command);
      asking.send(command, around);
    },
  };
}
