import './service-name.css';

/** A name stands in three lines at most, whatever a law calls it: the longer, the closer it is set. */
export const lengthOf = (name: string): 'usual' | 'long' | 'longest' =>
  name.length > 165 ? 'longest' : name.length > 110 ? 'long' : 'usual';
