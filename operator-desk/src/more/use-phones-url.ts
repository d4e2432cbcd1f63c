import { useEffect, useState } from 'react';
import { api } from '../api.ts';

/** Where phones reach the server, for codes on the screen; until it has said so, as this page does. */
export function usePhonesUrl(): string {
  const [url, setUrl] = useState(location.origin);
  useEffect(() => {
    let isHere = true;
    void api.aboutCentre().then((about) => {
      if (isHere && about.ok) setUrl(about.value.publicUrl);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return url;
}
