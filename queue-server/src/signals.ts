/** SIGTERM and SIGINT close in order; whoever asks a second time does not want to wait. */
export function closeOnSignal(close: () => Promise<void>): void {
  let asked = false;
  const onSignal = (): void => {
    if (asked) process.exit(1);
    asked = true;
    close().then(
      () => process.exit(0),
      (cause: unknown) => {
        process.stderr.write(`It did not close in order: ${String(cause)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
