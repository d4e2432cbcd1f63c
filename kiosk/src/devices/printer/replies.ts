/**
 * What a printer says, told apart by the fixed bits of each byte:
 * `status` answers `DLE EOT n` (0xx1xx10), `automatic` is the four bytes of `GS a` (the first is
 * 0xx1xx00, the others 0xx0xxxx), `processed` answers `GS r 1` (0xx0xxxx).
 */
export type Reply =
  | { readonly kind: 'status'; readonly byte: number }
  | { readonly kind: 'automatic'; readonly bytes: readonly number[] }
  | { readonly kind: 'processed'; readonly byte: number };

/** Reads byte by byte: a network box may cut the answers anywhere. Noise is dropped. */
export function replyReader(): (bytes: Uint8Array) => Reply[] {
  let automatic: number[] = [];

  const replyTo = (byte: number): Reply[] => {
    // A real-time answer may come between the bytes of an automatic one.
    if ((byte & 0x93) === 0x12) return [{ kind: 'status', byte }];
    if ((byte & 0x93) === 0x10) {
      automatic = [byte];
      return [];
    }
    if ((byte & 0x90) !== 0) return [];
    if (automatic.length === 0) return [{ kind: 'processed', byte }];
    automatic.push(byte);
    if (automatic.length < 4) return [];
    const bytes = automatic;
    automatic = [];
    return [{ kind: 'automatic', bytes }];
  };

  return (bytes) => [...bytes].flatMap(replyTo);
}
