/** A way to a printer: a socket or a device file. */
export interface Transport {
  /** `undefined` when nobody is there, or nobody answers before the signal. */
  open(signal: AbortSignal): Promise<Connection | undefined>;
}

/** One open line to the printer, both ways. */
export interface Connection {
  /** `taken` when every byte has left our hands; `stalled` when the signal came before that. */
  write(bytes: Uint8Array, signal: AbortSignal): Promise<'taken' | 'stalled' | 'lost'>;
  /** The one listener for whatever the printer says. */
  listen(listener: (bytes: Uint8Array) => void): void;
  /** Aborted as soon as the printer has hung up. */
  readonly lost: AbortSignal;
  /** Resolves when the line is free for the next one. */
  close(): Promise<void>;
}
