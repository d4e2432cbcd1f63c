import type { CentreMailbox } from './centre.ts';
import type { AboutDatabase } from './people/about-database.ts';
import { CannotStart } from './server-options.ts';

/** A real centre never gets accounts that everybody knows, nor are such accounts served as real. */
export function keepApart(about: AboutDatabase, asSample: boolean, mailbox: CentreMailbox): void {
  if (!asSample && about.isSample())
    throw new CannotStart(
      'This data folder holds the training centre, whose passwords everybody knows. Set DATA_DIR to another folder for a real centre, or start the training centre with "npm start".',
    );
  if (asSample && !about.isSample() && mailbox.state().version > 0)
    throw new CannotStart(
      'This data folder holds a real centre. Start it with "npm run server", or set DATA_DIR to another folder for the training centre.',
    );
  if (asSample) about.markSample();
}
