import type { ServicesCalled } from '@cherha/shared/protocol/http.ts';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';

/** Everyday words by service, from when a search begins; until the server has said them, a search knows the names alone. */
export function useCalled(wanted: boolean): ServicesCalled['alsoCalled'] {
  const [called, setCalled] = useState<ServicesCalled['alsoCalled']>({});
  useEffect(() => {
    if (!wanted) return undefined;
    let isHere = true;
    void api.servicesCalled().then((reply) => {
      if (isHere && reply.ok) setCalled(reply.value.alsoCalled);
    });
    return () => {
      isHere = false;
    };
  }, [wanted]);
  return called;
}
