/** The present instant; given to every use case, so that tests and the demo choose theirs. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
