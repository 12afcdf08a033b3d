/** The thread's four columns; one under the other where the card is narrow. */
export const threadGridClass =
  "grid grid-cols-[minmax(0,0.68fr)_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,1.15fr)] gap-x-4 @max-[40rem]:grid-cols-1";
