import { CannotStart } from '@cherha/queue-server/src/server-options.ts';

/** Starts a program; one that cannot start ends with a line that says why. */
export async function startOrSay(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (cause) {
    if (!(cause instanceof CannotStart)) throw cause;
    console.error(cause.message);
    process.exit(1);
  }
}
