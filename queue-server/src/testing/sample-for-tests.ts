import type { SampleCentre } from '../server-options.ts';

/** A training centre without settings of its own. */
export const sampleForTests: SampleCentre = {
  accounts: [
    { login: 'oksana', password: 'known-to-all', name: 'Оксана', role: 'operator' },
    { login: 'head', password: 'known-to-all', name: 'Людмила', role: 'administrator' },
  ],
  async prepare({ people }) {
    for (const account of sampleForTests.accounts)
      if (!people.staff.hasLogin(account.login)) await people.staff.add(account);
  },
};
