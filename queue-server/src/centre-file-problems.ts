/** One thing that is wrong in a centre file: where, and what to write instead. */
export interface FileProblem {
  readonly place: string;
  readonly problem: string;
}

/** The same name twice in one list. */
export const repeated = (list: string, field: string, values: readonly string[]): FileProblem[] =>
  values.flatMap((value, i) => {
    const first = values.indexOf(value);
    return first === i
      ? []
      : [
          {
            place: `${list}[${i}].${field}`,
            problem: `"${value}" is the ${field} of ${list}[${first}] already`,
          },
        ];
  });

/** Names of nothing. */
export const unknown = (
  place: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): FileProblem[] =>
  ids
    .filter((one) => !known.has(one))
    .map((one) => ({ place, problem: `there is no ${what} "${one}" in this file` }));
