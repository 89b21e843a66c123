// Apart from how it is read, so that a page brings nothing of that along.

/** Name of the parameter that asks for a day. */
export const asOfParameter = 'asof';
