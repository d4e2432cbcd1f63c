import { RatingsScreen } from './ratings-screen.tsx';
import { useRatings } from './use-ratings.ts';

/** The ratings page joined to the server. */
export const Ratings = ({ onEnded }: { onEnded: () => void }) => (
  <RatingsScreen ratings={useRatings(onEnded)} />
);
