/** How many come at an hour of the day, against its busiest: a wave before noon, a second one after lunch. */
export const busyAt = (hour: number): number =>
  hour < 9 ? 0.7 : hour < 12 ? 1 : hour < 14 ? 0.75 : hour < 16 ? 0.8 : 0.35;
